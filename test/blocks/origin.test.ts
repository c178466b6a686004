import goal from "../../src/blocks/goal";
import { formulaText } from "../../src/blocks/layout";
import { originRow } from "../../src/blocks/origin";
import { pricedIn } from "../../src/blocks/planCells";
import saving from "../../src/blocks/saving/saving";
import type { BlockExample } from "../../src/blocks/block";
import { exampleFields } from "./exampleFields";

/* A block names where its figures come from, of which period, when it was made, and how it rounds. */

const made = { year: 2026, month: 11, day: 25 };

function textsOf(fields: BlockExample["fields"], language: "da" | "en" = "da"): readonly unknown[] {
  const [example] = saving.examples;
  const all = exampleFields(saving, { cells: example?.cells ?? [], fields, gives: {} }, "Bilag 2");
  const answer = saving.plan(all, language, made);
  if (!answer || !("plan" in answer)) throw new Error(answer?.problem ?? "a field is missing");
  return answer.plan.rows.flat().map((cell) => cell?.value);
}

const typed = { countBefore: 1959, populationBefore: 12320, countAfter: 1869, populationAfter: 13201, price: 67772 };

test("the sheet, the day and that nothing is rounded", () => {
  const texts = textsOf({ ...typed, countAfter: "C2", populationAfter: "D2" });
  expect(texts).toContain(
    "Kilde: arket Bilag 2. Lavet 25. november 2026. Regnet uden afrunding; kun visningen er afrundet.",
  );
});

test.each([
  [["Bilag 2"], "Kilde: arket Bilag 2."],
  [["Bilag 2", "Pris"], "Kilde: arkene Bilag 2 og Pris."],
  [["Bilag 2", "Pris", "Klynge"], "Kilde: arkene Bilag 2, Pris og Klynge."],
])("the sheets %j", (sheets, source) => {
  const places = [...sheets, ...sheets].map((sheet) => ({ sheet, row: 0, column: 0, rows: 1, columns: 1 }));
  const [cell] = originRow(places, undefined, undefined, "da");
  expect(cell?.value).toBe(`${source} Regnet uden afrunding; kun visningen er afrundet.`);
});

test("typed figures, rounded as in the documents, in English", () => {
  expect(textsOf({ ...typed, rounding: "asPrinted" }, "en")).toContain(
    "Source: typed figures. Made 25 November 2026. Rounded as in the documents: the share first, then the expected count.",
  );
});

test("the base period is the name of its row, else the year in its heading", () => {
  const [example] = saving.examples;
  const entries = exampleFields(
    saving,
    { cells: example?.cells ?? [], fields: { ...typed, countBefore: "A2" }, gives: {} },
    "Data",
  );
  const cell = entries.countBefore;
  if (cell?.kind !== "range") throw new Error("no cell");
  const periodIn = (countBefore: typeof cell) => {
    const answer = saving.plan({ ...entries, countBefore }, "da");
    const rows = answer && "plan" in answer ? answer.plan.rows : [];
    return rows.find(([first]) => first?.value === "Basisperiode")?.[1];
  };
  expect(periodIn(cell)).toBeUndefined();
  expect(periodIn({ ...cell, heading: "Antal 2015" })?.value).toBe("2015");
  const labelColumn = { place: { ...cell.place, column: 5 }, format: "mmm yyyy" };
  const named = periodIn({ ...cell, labelColumn, labels: ["sep 2015"] });
  const reads = formulaText(named?.formula ?? [], { sheet: "Blok", row: 0, column: 0 });
  expect([named?.format, reads]).toEqual(["mmm yyyy", 'IF(Data!F2="","",Data!F2)']);
});

test("a price names the year it is of: as told, else as its heading has it", () => {
  const place = { sheet: "Data", row: 0, column: 0, rows: 1, columns: 1 };
  expect(pricedIn("Pris", 67772, "2017")).toBe("Pris (2017)");
  expect(pricedIn("Pris", { ...place, heading: "Enhedspris (2017-niveau)" }, undefined)).toBe("Pris (2017)");
  expect(pricedIn("Pris", { ...place, heading: "Enhedspris 2017" }, "2018")).toBe("Pris (2018)");
  expect(pricedIn("Pris", { ...place, heading: "Enhedspris" }, " ")).toBe("Pris");
});

test("the user's own headings stay where they tell the columns apart", () => {
  const [example] = goal.examples;
  if (!example) throw new Error("no example");
  const entries = exampleFields(goal, example, "Data");
  const headingsWith = (own: readonly (string | undefined)[]) => {
    const named = Object.fromEntries(
      Object.entries(entries).map(([key, entry], k) => [key, { ...entry, heading: own[k] }]),
    );
    const answer = goal.plan(named as typeof entries, "da");
    const rows = answer && "plan" in answer ? answer.plan.rows : [];
    return rows.find(([first]) => first?.role === "heading")?.map((cell) => cell?.value);
  };
  expect(headingsWith(["Jan. 2024", "Forventet\nantal", undefined])?.slice(1, 4)).toEqual([
    "Jan. 2024",
    "Forventet antal",
    "Målet",
  ]);
  expect(headingsWith(["Antal", "Antal", "Mål"])?.slice(1, 4)).toEqual(["Udgangspunkt", "Status", "Mål"]);
});
