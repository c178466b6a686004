import { findingsOf } from "../../src/checks/checkedWorkbook";
import { isTakenFor, type TakenFor } from "../../src/checks/published/takenFor";
import { takenIn } from "../../src/taskpane/tabs/control/takenParts";
import { readTable } from "../../src/tables/readTable";
import { drawnSheets, type DrawnSheet } from "./exampleSheets";
import { perThousand, targetGroups } from "./sheets/deck";

/* What the user says of the printed figures of a table is what the checks take them for. */

const deck: DrawnSheet = { name: "Slide 38", cells: targetGroups, others: { "Slide 41": perThousand } };

const checksWith = (said: Readonly<Record<string, TakenFor>>): string[] =>
  findingsOf(
    drawnSheets(deck).map((sheet) => ({ ...sheet, takenFor: said[sheet.name] ? [said[sheet.name]!] : [] })),
  ).map(({ sheet, check }) => `${sheet} ${check}`);

test("the deck's slide 41 contradicts slide 38", () => {
  expect(checksWith({})).toEqual(["Slide 41 no-common-population"]);
});

test("a slide that is set apart is held against itself only", () => {
  expect(checksWith({ "Slide 41": { table: "A2:C6", apart: true } })).toEqual([]);
});

test("figures of another municipality, or of none, are not held against Viborg's", () => {
  expect(checksWith({ "Slide 41": { table: "A2:C6", of: { B: "Skive" } } })).toEqual([]);
  expect(checksWith({ "Slide 41": { table: "A2:C6", of: { B: "Skive", C: "Viborg" } } })).toEqual([
    "Slide 41 no-common-population",
  ]);
});

test("figures that are something else are not reconciled; shares that are counts are", () => {
  expect(checksWith({ "Slide 41": { table: "A2:C6", roles: { B: "unknown" } } })).toEqual([]);
});

test("a total that is none is a line like the others", () => {
  const cells = [
    ["Opgave", "Timer"],
    ["Opstart", 65],
    ["Indsamling", 30],
    ["Analyse", 70],
    ["I alt", 170],
  ];
  const with_ = (takenFor: readonly TakenFor[]) =>
    findingsOf(drawnSheets({ cells }).map((sheet) => ({ ...sheet, takenFor }))).map(({ check }) => check);
  expect(with_([])).toEqual(["total-wrong"]);
  expect(with_([{ table: "A1:B5", totals: [] }])).toEqual([]);
});

test("what was said of another table, or is nothing of ours, changes nothing", () => {
  expect(checksWith({ "Slide 41": { table: "A1:C6", apart: true } })).toEqual(["Slide 41 no-common-population"]);
  expect(isTakenFor({ sheet: "A", table: "A1:B2", of: { B: "Viborg" }, apart: false })).toBe(true);
  for (const other of [
    {},
    { table: 3 },
    { table: "A1", roles: "x" },
    { table: "A1", of: { B: 3 } },
    { table: "A1", totals: 4 },
  ])
    expect(isTakenFor(other)).toBe(false);
});

describe("the sentence's parts", () => {
  const cells = [...targetGroups];
  const of = (said?: TakenFor) =>
    takenIn(cells, readTable({ cells }, "B5", said?.roles ? { roles: said.roles } : {}), "Slide 38", said);

  test("counts and shares by column, each municipality, the total", () => {
    expect(of()).toMatchObject({
      measures: [
        { is: "count", at: ["B", "D", "F"] },
        { is: "share", at: ["C", "E", "G"] },
      ],
      of: [
        { is: "Viborg", at: ["B", "C"] },
        { is: "Herning", at: ["D", "E"] },
        { is: "Silkeborg", at: ["F", "G"] },
      ],
      apart: false,
    });
    expect(of()?.rows.filter(({ isTotal }) => isTotal)).toEqual([{ row: 7, name: "I alt", isTotal: true }]);
  });

  test("as the user has said", () => {
    const said: TakenFor = { table: "A2:G7", roles: { B: "population" }, of: { F: "Skive" }, apart: true };
    expect(of(said)).toMatchObject({
      measures: [{ is: "population", at: ["B"] }, { is: "share" }, { is: "count", at: ["D", "F"] }],
      apart: true,
    });
    expect(of(said)?.of.find(({ is }) => is === "Skive")).toEqual({ is: "Skive", at: ["F"] });
  });

  test("none for a list by month across, nor for a long extract", () => {
    const long = [["Navn", "Antal"], ...Array.from({ length: 400 }, (_, k) => [`Enhed ${k}`, k])];
    expect(takenIn(long, readTable({ cells: long }, "B3"), "Ark1", undefined)).toBeUndefined();
  });
});
