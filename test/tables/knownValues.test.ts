import type { Cell } from "../../src/sheet/cell";
import { knownFor } from "../../src/tables/knownFor";
import { isMixed, knownValues, type KnownValue } from "../../src/tables/knownValues";
import type { SheetCells } from "../../src/tables/reading";
import { readTable } from "../../src/tables/readTable";

/* Labelled figures beside a table, offered to the fields that ask for one figure. */

const months: Cell[][] = Array.from({ length: 6 }, (_, k) => [
  `${["jan", "feb", "mar", "apr", "maj", "jun"][k] ?? ""}`,
  1900 + k,
  13000 + k,
]);
const table = [["Måned", "Antal", "Befolkning"], ...months];

/** The table with other cells to its right, from column E. */
const beside = (...rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  table.map((line, row) => [...line, null, ...(rows[row] ?? [])]);

function found(sheet: SheetCells): readonly string[] {
  const reading = readTable(sheet, "B2");
  return knownValues(sheet, reading.table, isMixed(reading)).map(
    ({ address, label, role, scale }) => `${address} ${label} ${role} ${scale}`,
  );
}

test("a unit price and a base share, by the text to the left or above", () => {
  expect(
    found({ cells: beside(["Enhedspris", 67772], ["Andel i basisåret:", 0.159]), formats: { F2: "0.0%" } }),
  ).toEqual(["F1 Enhedspris price 1", "F2 Andel i basisåret share 1"]);
  expect(found({ cells: beside(["Enhedspris, netto", "Andel i 2015, pct."], [67772, 15.9]) })).toEqual([
    "E2 Enhedspris, netto price 1",
    "F2 Andel i 2015, pct. share 0.01",
  ]);
});

test("in a list of different measures the one figure of a row is what the row says", () => {
  const cells: Cell[][] = [
    [null, "Trykt", "Beregnet", "Dom"],
    ["Fuldtidspersoner, januar 2015", 1959, null, null],
    ["Andel af befolkningen, januar 2015", 0.159, null, null],
    ["Befolkning, januar 2015 (ikke trykt)", null, 12_283, null],
    ["Fuldtidspersoner, september 2017", 1869, null, null],
    ["Andel, september 2017", 0.142, 0.142, "stemmer"],
    ["Forventet ved uændret andel", 2099, 2099, "stemmer"],
    ["Reel forskel", 230, 230, "stemmer"],
    ["Enhedspris, netto kr. pr. år", 67_772, null, null],
    ["Besparelse, kr. pr. år", 15_600_000, 15_587_560, "stemmer"],
  ];
  expect(found({ cells })).toEqual(
    expect.arrayContaining(["B5 Fuldtidspersoner, september 2017 count 1", "B9 Enhedspris, netto kr. pr. år price 1"]),
  );
  expect(found({ cells }).join()).not.toContain("Besparelse");
});

test("what is not sure to be one labelled figure is not offered", () => {
  expect(found({ cells: table })).toEqual([]);
  // Two prices beside one text, a column of prices, a price too small, a share that is none, a text without a role.
  expect(found({ cells: beside(["Enhedspris", 67772, 70000]) })).toEqual([]);
  expect(found({ cells: beside(["Pris"], [67772], [70000]) })).toEqual([]);
  expect(found({ cells: beside(["Pris", 12]) })).toEqual([]);
  expect(found({ cells: beside(["Andel", 15.9]) })).toEqual([]);
  expect(found({ cells: beside(["Viborg", 67772]) })).toEqual([]);
  expect(found({ cells: beside(["Enhedspris", "67.772"]) })).toEqual([]);
});

test("a list of assumptions gives each of its lines", () => {
  const cells = [
    ["Antal 2015", 1959],
    ["Befolkning 2015", 12320],
    ["Andel 2015", 0.159],
    ["Bruttopris", 84715, "kr."],
    ["Refusion", 0.2],
  ];
  expect(found({ cells: beside(...cells), formats: { F3: "0.0%", F5: "0%" } })).toEqual([
    "F1 Antal 2015 count 1",
    "F2 Befolkning 2015 population 1",
    "F3 Andel 2015 share 1",
    "F4 Bruttopris price 1",
    "F5 Refusion refund 1",
  ]);
});

const known = (label: string, role: KnownValue["role"], value: number): KnownValue => ({
  ...{ address: "A1", row: 0, column: 0, label, role, value, scale: 1 },
});

test("a field is offered what it asks for: net for net, refund for refund, the likeliest first", () => {
  const values = [
    known("Bruttopris", "price", 84715),
    known("Enhedspris, netto", "price", 67772),
    known("Pris pr. plads", "price", 900),
    known("Refusion", "refund", 0.2),
    known("Andel efter", "share", 0.142),
    known("Andel i basisåret", "share", 0.159),
  ];
  const offered = (name: string, of: "price" | "baseShare" | "share" | "week") =>
    knownFor({ name, of }, values).map(({ label }) => label);
  expect(offered("Enhedspris, netto pr. år", "price")).toEqual(["Enhedspris, netto", "Pris pr. plads"]);
  expect(offered("Bruttopris", "price")).toEqual(["Bruttopris", "Pris pr. plads"]);
  expect(offered("Andel i basisåret", "baseShare")).toEqual(["Andel i basisåret"]);
  expect(offered("Refusion", "share")).toEqual(["Refusion"]);
  expect(offered("Uge", "week")).toEqual([]);
});
