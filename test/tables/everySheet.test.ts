import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters, columnNumber, spotAddress } from "../../src/sheet/place";
import { proposals } from "../../src/tables/proposals";
import type { SheetCells, TableReading } from "../../src/tables/reading";
import { readTable } from "../../src/tables/readTable";
import { says } from "../../src/tables/says";
import { cellsOfAreas } from "./own/compared";
import { ownSheets } from "./own/ownSheets";

const folder = join(__dirname, "../../seeds/tables");
const sheets: readonly (readonly [string, SheetCells & { readonly selection: string }])[] = [
  ...readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map(
      (file) =>
        [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as SheetCells & { selection: string }] as const,
    ),
  ...ownSheets.map((sheet) => [sheet.name, sheet] as const),
];

/** A reading without what belongs to the selection. */
const ofTable = (reading: TableReading): unknown => ({ ...reading, marked: [], wholeTable: true });

describe.each(sheets)("%s", (_, sheet) => {
  const reading = readTable(sheet, sheet.selection);

  test("is read alike wherever in the table one clicks, and from its whole columns and rows", () => {
    if (reading.table === null) return;
    const cells = [...cellsOfAreas(reading.table)];
    const step = Math.max(1, Math.floor(cells.length / 30));
    for (const cell of cells.filter((_cell, k) => k % step === 0)) {
      expect([cell, ofTable(readTable(sheet, cell))]).toEqual([cell, ofTable(reading)]);
    }
    const [from = "", to = from] = reading.table.split(":");
    const [left, right] = [from.replace(/\d/gu, ""), to.replace(/\d/gu, "")];
    const [top, bottom] = [from.replace(/\D/gu, ""), to.replace(/\D/gu, "")];
    expect(ofTable(readTable(sheet, reading.table))).toEqual(ofTable(reading));
    expect(ofTable(readTable(sheet, `${from},${to}`))).toEqual(ofTable(reading));
    if (onlyTable(sheet, reading)) {
      expect(ofTable(readTable(sheet, `${left}:${right}`))).toEqual(ofTable(reading));
      expect(ofTable(readTable(sheet, `${top}:${bottom}`))).toEqual(ofTable(reading));
    }
  });

  test("holds no heading, label, total, reference, note or section in its body, nor in any field", () => {
    const body = cellsOfAreas(reading.body);
    const outside = forbidden(reading);
    expect([...body].filter((cell) => outside(cell))).toEqual([]);
    if (reading.body !== null) expect([...body].filter((cell) => !cellsOfAreas(reading.table).has(cell))).toEqual([]);
    for (const { id, fields, choices } of proposals(reading)) {
      for (const [name, { areas }] of Object.entries(fields)) {
        expect(areas.length).toBeGreaterThan(0);
        if (name === "names" || choices?.["med_total"] === true) continue;
        const cells = areas.flatMap((area) => [...cellsOfAreas(area)]);
        expect([id, name, cells.filter((cell) => !body.has(cell))]).toEqual([id, name, []]);
      }
    }
  });

  test("is left as it was", () => {
    const before = JSON.stringify(sheet);
    says(readTable(deepFrozen(structuredClone(sheet)), sheet.selection), "en");
    expect(JSON.stringify(sheet)).toBe(before);
  });
});

/** Whether a second table shares the rows or columns. */
function onlyTable(sheet: SheetCells, reading: TableReading): boolean {
  const inside = cellsOfAreas(reading.table);
  let numbers = 0;
  sheet.cells.forEach((row, r) =>
    row.forEach((cell, c) => (numbers += typeof cell === "number" && !inside.has(spotAddress(r, c)) ? 1 : 0)),
  );
  return numbers < 3;
}

function forbidden({
  headings,
  labels,
  totals,
  references,
  sections,
  notes,
  titles,
  orientation,
}: TableReading): (cell: string) => boolean {
  const rows = new Set([
    ...headings,
    ...totals.rows,
    ...sections,
    ...notes,
    ...titles,
    ...references.filter((one) => typeof one === "number"),
  ]);
  const columns = new Set([
    ...totals.columns,
    ...references.filter((one) => typeof one === "string"),
    ...(orientation === "across" || labels === null ? [] : [labels]),
  ]);
  return (cell) =>
    rows.has(Number(cell.replace(/\D/gu, ""))) || columns.has(columnLetters(columnNumber(cell.replace(/\d/gu, ""))));
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}
