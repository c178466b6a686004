import { offeredFields } from "../../src/tables/offeredFields";
import { readTable } from "../../src/tables/readTable";
import { sourceEntry, type MarkedSheet } from "../../src/tables/sourceEntry";
import type { SheetCells } from "../../src/tables/reading";

const months = ["jan 2017", "feb 2017", "mar 2017", "apr 2017"];
const monthly: SheetCells = {
  cells: [
    ["Opfølgning på unge"],
    ["Måned", "Fuldtidspersoner", "Befolkning 18-29 år", "Bruttopris, kr."],
    ...months.map((month, k) => [month, 1900 - 10 * k, 13000 + 20 * k, 84715]),
    ["Gennemsnit", 1885, 13030, 84715],
    ["Kilde: jobindsats.dk"],
  ],
};
const marked = (selection: string, cells: SheetCells = monthly): MarkedSheet => ({
  sheet: "Ark1",
  cells,
  tables: [],
  selection,
});
const fields = (selection: string, wanted: Parameters<typeof offeredFields>[1], cells: SheetCells = monthly) =>
  offeredFields(readTable(cells, selection), wanted);

test("fields are filled by what the columns are, wherever one clicks, and never with headings, means or notes", () => {
  for (const selection of ["B4", "A2:D7", "B:C", "A1:D8", "C3"]) {
    const found = fields(selection, [
      { name: "antal", of: "count" },
      { name: "befolkning", of: "population" },
    ]);
    expect([selection, found.antal?.areas, found.befolkning?.areas]).toEqual([selection, ["B3:B6"], ["C3:C6"]]);
  }
});

test("a field that no column has the role for stays empty", () => {
  expect(fields("B4", [{ name: "uge", of: "ordinal" }])).toEqual({});
  expect(fields("B4", [{ name: "basisandel", of: "share" }])).toEqual({});
});

test("a column is given to one field only, from left to right", () => {
  const two: SheetCells = {
    cells: [
      ["Gruppe", "Antal før", "Antal efter"],
      ["18-24 år", 100, 90],
      ["25-29 år", 80, 95],
    ],
  };
  const found = fields(
    "A1:C3",
    [
      { name: "antal_før", of: "count" },
      { name: "antal_efter", of: "count" },
      { name: "antal_tredje", of: "count" },
    ],
    two,
  );
  expect([found.antal_før?.at, found.antal_efter?.at, found.antal_tredje]).toEqual(["B", "C", undefined]);
});

test("a field's cells come with their values, the names of their rows and their heading", () => {
  const sheet = marked("B3:C6");
  const reading = readTable(sheet.cells, sheet.selection);
  const { antal } = offeredFields(reading, [{ name: "antal", of: "count" }]);
  const entry = antal && sourceEntry(sheet, reading, antal, "Ark2");
  expect(entry).toMatchObject({
    text: "'Ark1'!B3:B6",
    labels: months,
    heading: "Fuldtidspersoner",
    values: [[1900], [1890], [1880], [1870]],
  });
  expect(entry?.contents).toMatchObject({ numbers: 4, texts: 0 });
});

test("figures in thousands are told to be so", () => {
  const inThousands: SheetCells = {
    cells: [
      ["1.000 kr."],
      ["Ydelse", "Budget", "Forbrug"],
      ["Kontanthjælp", 1200, 1250],
      ["A-dagpenge", 800, 790],
      ["Sygedagpenge", 950, 990],
    ],
  };
  const sheet = marked("B3", inThousands);
  const reading = readTable(inThousands, "B3");
  const { beløb } = offeredFields(reading, [{ name: "beløb", of: "number" }]);
  expect(beløb?.scale).toBe(1000);
  expect(beløb && sourceEntry(sheet, reading, beløb, "Ark1")?.scale).toBe(1000);
});
