import { grownEntries, type SheetNow, type TakenOnce } from "../../src/tables/grownEntries";
import { areaAddress } from "../../src/sheet/place";
import type { Cell } from "../../src/sheet/cell";

const sheetOf = (cells: readonly (readonly Cell[])[]): ReadonlyMap<string, SheetNow> =>
  new Map([["Data", { sheet: "Data", cells: { cells }, tables: [] }]]);
const taken = (row: number, column: number, rows: number, more: Partial<TakenOnce> = {}): TakenOnce => ({
  cells: { sheet: "Data", row, column, rows, columns: 1 },
  open: true,
  ...more,
});
const places = (once: Readonly<Record<string, TakenOnce>>, cells: readonly (readonly Cell[])[]) =>
  Object.fromEntries(
    Object.entries(grownEntries(once, sheetOf(cells))).map(([name, entry]) => [
      name,
      entry && areaAddress(entry.place),
    ]),
  );

const months = ["jan 2017", "feb 2017", "mar 2017", "apr 2017"];
const table = months.map((month, k): Cell[] => [month, 1900 - k, 12_000 + k]);
const headed: Cell[][] = [["Måned", "Antal", "Befolkning"], ...table];

test("what went to the end goes to the end again, from where it began", () => {
  expect(places({ count: taken(2, 1, 1), population: taken(2, 2, 1) }, headed)).toEqual({
    count: "B3:B5",
    population: "C3:C5",
  });
});

test("totals, notes and months without figures stay outside", () => {
  const more: Cell[][] = [...headed, ["maj 2017", null, null], ["I alt", 7594, 48_006], [null], ["Kilde: Jobindsats"]];
  expect(places({ count: taken(1, 1, 2), population: taken(1, 2, 2) }, more)).toEqual({
    count: "B2:B5",
    population: "C2:C5",
  });
});

test("a column that has moved is found by its heading, one whose heading is gone is not found", () => {
  const moved = headed.map(([name = null, count = null, population = null]) => [name, population, count]);
  expect(places({ count: taken(1, 1, 2, { heading: "Antal" }) }, moved)).toEqual({ count: "C2:C5" });
  expect(places({ count: taken(1, 1, 2, { heading: "Fuldtidspersoner" }) }, headed)).toEqual({});
});

test("the whole table moved down: the column is taken from its top", () => {
  const lower: Cell[][] = [["Viborg Kommune"], [null], [null], ...headed];
  expect(places({ count: taken(1, 1, 4, { heading: "Antal" }) }, lower)).toEqual({ count: "B5:B8" });
});

test("what did not go to the end, and one cell, stay what they are", () => {
  expect(places({ lastYear: { cells: taken(1, 1, 2).cells }, price: { cells: taken(1, 2, 1).cells } }, headed)).toEqual(
    { lastYear: "B2:B3", price: "C2" },
  );
});
