import type { BlockPlan } from "../../src/blocks/plan";
import saving from "../../src/blocks/saving/saving";
import type { SavingInputs } from "../../src/blocks/saving/savingParts";
import { planPreview } from "../../src/blocks/preview";
import { readSources } from "./readSources";
import { writeBlock } from "../../src/workbook/write/writeBlock";
import { column } from "./column";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";

let book: WorkbookInNode;
const place = (address: string, sheet = "Opfølgning") => ({ sheet, ...book.area(address) });
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "A1:D2", [
    ["Antal 2015", "Befolkning 2015", "Antal 2017", "Befolkning 2017"],
    [1959, 12320, 1869, 13201],
  ]);
  book.put("Bilag 2", "A1:C4", [
    ["Kommune", "Antal", "Befolkning"],
    ["Viborg", 1869, 13201],
    ["Herning", 1345, 13450],
    ["Silkeborg", 1279, 11880],
  ]);
});

const chain = (rounding: SavingInputs["rounding"]): SavingInputs => ({
  countBefore: place("A2"),
  populationBefore: place("B2"),
  baseShare: undefined,
  priceYear: undefined,
  countAfter: column(place("C2")),
  populationAfter: column(place("D2")),
  price: 67772,
  rounding,
  sensitivity: true,
  clusterCount: column(place("B2:B4", "Bilag 2")),
  clusterPopulation: column(place("C2:C4", "Bilag 2")),
});

/** What stands beside a label, as the user sees it. */
async function shown(plan: BlockPlan): Promise<(label: string) => string[]> {
  const result = await writeBlock(plan, { kind: "newSheet", name: "Beregning" });
  if (!result.done) throw new Error(result.detail ?? result.why);
  const texts = book.grid.texts(book.sheet("Beregning"), result.place);
  return (label) => {
    const row = texts.find(([first]) => first === label);
    if (!row) throw new Error(`There is no row ${label}.`);
    return row.slice(1).filter(Boolean);
  };
}

test("the chain of the first document, at its own decimals", async () => {
  const row = await shown(saving.make(chain("asPrinted"), "da"));
  expect(row("Andel før")).toEqual(["15,9%"]);
  expect(row("Andel efter")).toEqual(["14,2%"]);
  expect(row("Forventet ved uændret andel")).toEqual(["2.099"]);
  expect(row("Reel forskel")).toEqual(["230"]);
  expect(row("Besparelse pr. år")).toEqual(["15.587.560 kr."]);
  expect(row("Faktisk")[0]).toBe("1.869");
});

test("the split adds up, rounded and not: −90 = +140 − 230", async () => {
  for (const rounding of ["asPrinted", "unrounded"] as const) {
    book = await openWorkbook(["Opfølgning", "Bilag 2"]);
    book.put("Opfølgning", "A2:D2", [[1959, 12320, 1869, 13201]]);
    book.put("Bilag 2", "B2:C4", [
      [1869, 13201],
      [1345, 13450],
      [1279, 11880],
    ]);
    const plan = saving.make(chain(rounding), "da");
    await shown(plan);
    const sheet = book.sheet("Beregning");
    const used = book.grid.usedArea(sheet);
    const texts = book.grid.texts(sheet, used ?? book.area("A1"));
    const at = texts.findIndex((line) => line[1] === "Ændring") + 1;
    expect(texts[at]?.slice(1, 4)).toEqual(["-90", "+140", "-230"]);
    const [change, population, share] = book.values("Beregning", `B${at + 1}:D${at + 1}`)[0] as number[];
    expect((population ?? 0) + (share ?? 0)).toBeCloseTo(change ?? Number.NaN, 9);
  }
});

test("the block lives: a changed price, a changed decimal, a changed count in the sheet", async () => {
  const plan = saving.make(chain("asPrinted"), "da");
  await shown(plan);
  const sheet = book.sheet("Beregning");
  const texts = () => book.grid.texts(sheet, book.area("A1:B60"));
  const rowOf = (label: string) => texts().findIndex(([first]) => first === label);
  const value = (label: string) => texts()[rowOf(label)]?.[1];
  book.put("Beregning", `B${rowOf("Enhedspris, netto pr. år") + 1}`, [[100000]]);
  expect(value("Besparelse pr. år")).toBe("23.000.000 kr.");
  book.put("Opfølgning", "C2", [[1899]]);
  expect(value("Reel forskel")).toBe("200");
  book.put("Beregning", `B${rowOf("Decimaler i andelen (af procenten)") + 1}`, [[3]]);
  expect(value("Reel forskel")).toBe("200");
  expect(book.values("Beregning", `B${rowOf("Andel før") + 1}`)).toEqual([[0.15901]]);
});

test("sensitivity: the middle of the table is the saving, and each step is reckoned", async () => {
  await shown(saving.make(chain("asPrinted"), "da"));
  const texts = book.grid.texts(book.sheet("Beregning"), book.area("A1:E60"));
  const top = texts.findIndex(([first]) => first === "Enhedspris ↓ · basisandel i pct.point →");
  expect(texts[top]?.slice(1, 4)).toEqual(["-0,5%", "0,0%", "+0,5%"]);
  expect(texts[top + 3]?.slice(0, 3)).toEqual(["0%", "11.114.608 kr.", "15.587.560 kr."]);
  const values = book.values("Beregning", `B${top + 2}:D${top + 6}`) as number[][];
  expect(values[4]?.[1]).toBeCloseTo(15587560 * 1.1, 4);
});

test("scenarios: the peer group's mean and its best", async () => {
  const row = await shown(saving.make(chain("unrounded"), "da"));
  const mean = (1869 + 1345 + 1279) / (13201 + 13450 + 11880);
  const best = 1345 / 13450;
  expect(row("klyngens gennemsnit (vægtet)")[0]).toBe("11,7%");
  expect(row("den bedste i klyngen")[0]).toBe("10,0%");
  const texts = book.grid.texts(book.sheet("Beregning"), book.area("A1:A60"));
  const at = texts.findIndex(([first]) => first === "klyngens gennemsnit (vægtet)") + 1;
  const values = book.values("Beregning", `E${at}:E${at + 1}`) as number[][];
  expect(values[0]?.[0]).toBeCloseTo((1869 - mean * 13201) * 67772, 3);
  expect(values[1]?.[0]).toBeCloseTo((1869 - best * 13201) * 67772, 3);
});

test("a monthly table: a row a month, an empty month gives nothing, the mean leaves it out", async () => {
  book.put("Opfølgning", "F1:H4", [
    ["Måned", "Antal", "Befolkning"],
    ["jan", 1869, 13201],
    ["feb", null, 13210],
    ["mar", 1850, 13220],
  ]);
  const plan = saving.make(
    {
      ...chain("asPrinted"),
      countAfter: column(place("G2:G4"), place("F2:F4")),
      populationAfter: column(place("H2:H4")),
    },
    "da",
  );
  const row = await shown(plan);
  expect(row("jan").slice(1)).toEqual([
    "1.869",
    "14,2%",
    "2.099",
    "230",
    "15.587.560 kr.",
    "15.593.496 kr.",
    "-90",
    "+140",
    "-230",
  ]);
  expect(row("feb")).toEqual(["13.210", "feb mangler antal efter"]);
  expect(row("2 af 3 rækker; feb mangler antal efter")).toEqual([]);
  expect(row("mar")[4]).toBe("252");
  expect(row("Gennemsnit")[3]).toBe("241");
});

test("what is previewed is what is written", async () => {
  const plan = saving.make(chain("asPrinted"), "da");
  const read = await readSources(plan);
  const previewed: (string | number | boolean | null | undefined)[][] = [];
  for await (const rows of planPreview(plan, read, { rowsAtATime: 7 })) {
    for (const line of rows) previewed.push(line.map((one) => (one?.cell === null ? null : (one?.cell as number))));
  }
  const result = await writeBlock(plan, { kind: "newSheet", name: "Beregning" });
  if (!result.done) throw new Error(result.detail);
  const written = book.grid.values(book.sheet("Beregning"), result.place);
  previewed.forEach((line, r) =>
    line.forEach((cell, c) => expect(cell ?? null).toEqual(written[r]?.[c] === "" ? null : written[r]?.[c])),
  );
});
