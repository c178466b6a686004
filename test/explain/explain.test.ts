import { explainActiveCell } from "../../src/workbook/read/explainCell";
import { explanation } from "../../src/explain/explanation";
import { stepText } from "../../src/explain/stepText";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";

const noCells = () => undefined;
const explained = (formula: string, language: "da" | "en" = "da") =>
  explanation(formula, { read: noCells, language })[0];

test("the saving of the first document, step by step", () => {
  const call = explained("=TULU.BESPARELSE(1869,15.9%,13201,67772,0)");
  expect(call?.call).toBe("TULU.BESPARELSE(1869;15,9%;13201;67772;0)");
  expect(call?.steps).toEqual([
    "Forventet ved uændret andel: 15,9 % × 13.201 = 2.098,959, afrundet 2.099",
    "Reel forskel: 2.099 − 1.869 = 230",
    "Besparelse pr. år: 230 × 67.772 kr. = 15.587.560 kr.",
  ]);
  expect(call?.result).toBe("15.587.560 kr.");
  expect(call?.otherRounding).toBe("Uden afrunding: 15.584.781,35 kr.");
});

test("@ of a column is the cell in the formula's own row, and unknown where that is not told", () => {
  const read = (text: string) => ({ "B2:B4": [[1869], [1959], [2000]], C3: [[12320]] })[text];
  const at = { sheet: "Ark1", row: 2, column: 5 };
  const [told] = explanation("=TULU.ANDEL(@B2:B4,C3,1)", { read, language: "da", at });
  expect(told?.steps).toEqual(["1.959 ÷ 12.320 = 15,901 %, afrundet 15,9 %"]);
  expect(explanation("=TULU.ANDEL(@B2:B4,C3,1)", { read, language: "da" })[0]?.result).toBeUndefined();
});

test("in English", () => {
  const call = explained("=TULU.ANDEL(1869,13201)", "en");
  expect(call?.steps).toEqual(["1,869 ÷ 13,201 = 14.158 %"]);
  expect(call?.otherRounding).toBe("Rounded as in the documents: 14.2 %");
  expect(call?.arguments.map(({ name, value }) => `${name} ${value}`)).toEqual(["count 1,869", "population 13,201"]);
});

test("a change split in two", () =>
  expect(explained("=TULU.OPDELING(1959,12320,1869,13201)")?.steps).toEqual([
    "Ændring: 1.869 − 1.959 = −90",
    "Vægt, andel før: 15,901 %",
    "Heraf befolkning: 15,901 % × (13.201 − 12.320) = 140,088",
    "Heraf andel: −90 − 140,088 = −230,088",
  ]));

test("a refusal is told in its own words, without steps", () => {
  const call = explained("=TULU.ANDEL(5,0)");
  expect(call).toMatchObject({ steps: [], result: "befolkning er 0, så der er ingen andel." });
});

test("every example that gives figures is explained without a wrong one: the last step ends in the result", () => {
  const t = stepText("da");
  let tried = 0;
  for (const card of catalogue) {
    if (!card.steps || card.result.columns.length > 1) continue;
    for (const example of card.examples) {
      if (!("gives" in example) || example.args.some((arg) => typeof arg === "object" && arg !== null)) continue;
      const formula = `=TULU.${card.name}(${example.args.map((arg) => (arg === null ? "" : String(arg).toUpperCase())).join(",")})`;
      const outcome = evaluate(card, example.args)[0]?.[0];
      if (typeof outcome !== "number") continue;
      const shown = t.figure(outcome, card.result.columns[0]?.unit ?? "number");
      const last = explained(formula)?.steps.at(-1) ?? "";
      if (outcome !== 0) expect(`${card.id}: ${last}`).toMatch(new RegExp(`${shown.replace(/[.()]/g, "\\$&")}$`));
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(10);
});

describe("in the sheet", () => {
  let book: WorkbookInNode;
  beforeEach(async () => {
    book = await openWorkbook();
    book.put("Bilag 2", "B2:C4", [
      [1869, 13201],
      [null, 13210],
      [1850, 13220],
    ]);
  });
  const explainAt = async (address: string) => {
    book.select("Opfølgning", address);
    return explainActiveCell("da");
  };

  test("references to another sheet are read", async () => {
    book.put("Opfølgning", "A1", [["=IF('Bilag 2'!B2=\"\",\"\",TULU.ANDEL('Bilag 2'!B2,'Bilag 2'!C2,1))"]]);
    const cell = await explainAt("A1");
    expect(cell?.formula).toBe("=HVIS('Bilag 2'!B2=\"\";\"\";TULU.ANDEL('Bilag 2'!B2;'Bilag 2'!C2;1))");
    expect(cell?.calls[0]?.steps).toEqual(["1.869 ÷ 13.201 = 14,158 %, afrundet 14,2 %"]);
    expect(cell?.calls[0]?.arguments[0]).toEqual({ name: "antal", source: "'Bilag 2'!B2", value: "1.869" });
  });

  test("a cell that a formula spills into is explained by its own row", async () => {
    book.put("Opfølgning", "A1", [["=TULU.ANDEL('Bilag 2'!B2:B4,'Bilag 2'!C2:C4)"]]);
    await book.grid.settled();
    expect((await explainAt("A3"))?.calls[0]?.steps).toEqual(["1.850 ÷ 13.220 = 13,994 %"]);
    expect((await explainAt("A2"))?.calls[0]?.result).toBe("Mangler: antal");
  });

  test("whole columns, names and table columns are followed", async () => {
    book.put("Opfølgning", "D1:F3", [
      ["Antal", "Befolkning", "Andel"],
      [10, 100, "=TULU.ANDEL(T[@Antal],T[@Befolkning])"],
      [20, 100, "=TULU.ANDEL(T[@Antal],T[@Befolkning])"],
    ]);
    book.grid.addTable(book.sheet("Opfølgning"), book.area("D1:F3"), "T", true);
    book.grid.addName("Antal_nu", "='Bilag 2'!$B$2");
    book.put("Opfølgning", "A1:A2", [
      ["=TULU.KLYNGESNIT('Bilag 2'!B:B,'Bilag 2'!C:C)"],
      ["=TULU.ANDEL(Antal_nu,13201)"],
    ]);
    expect((await explainAt("A1"))?.calls[0]?.arguments[0]?.value).toBe("2 tal");
    expect((await explainAt("A2"))?.calls[0]?.arguments[0]?.value).toBe("1.869");
    expect((await explainAt("F3"))?.calls[0]?.steps).toEqual(["20 ÷ 100 = 20 %"]);
  });

  test("calls within calls come first, and are figures in the outer one", async () => {
    book.put("Opfølgning", "A1", [["=TULU.FORVENTET(TULU.ANDEL(1959,12320,1),13201,0)"]]);
    const cell = await explainAt("A1");
    expect(cell?.calls.map(({ card }) => card.id)).toEqual(["ANDEL", "FORVENTET"]);
    expect(cell?.calls[1]?.steps).toEqual(["Forventet ved uændret andel: 15,9 % × 13.201 = 2.098,959, afrundet 2.099"]);
  });

  test("what we cannot reckon is said to be so, never guessed", async () => {
    book.put("Opfølgning", "A1", [["=TULU.ANDEL(VLOOKUP(1,B2:C4,2),100)"]]);
    expect((await explainAt("A1"))?.calls[0]).toMatchObject({ steps: [], result: undefined });
  });

  test("no TULU call, no explanation", async () => expect(await explainAt("H9")).toBeUndefined());
});
