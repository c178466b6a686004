import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lastColumn, lastRow } from "../../../preview/cells/area";
import type { CellData, SheetData, WorkbookData } from "../../../preview/cells/workbookData";
import { areaAt } from "./openedFile";

/** A sheet of seeds/tables, so much of it as a file holds. */
interface TableSheet {
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly merged?: readonly string[];
  readonly table?: { readonly name: string; readonly area: string } | null;
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly string[] } | null;
}

const folder = join(__dirname, "../../../seeds/tables");

/** All of them in one workbook. */
export const tablesWorkbook = (): WorkbookData => ({
  sheets: readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name, k) => sheetOf(`${k + 1} ${name}`.slice(0, 31), JSON.parse(readFileSync(join(folder, name), "utf8")))),
});

function sheetOf(
  name: string,
  { cells, formats = {}, formulas = {}, merged = [], table, hidden }: TableSheet,
): SheetData {
  const rows: CellData[][] = cells.map((line) => line.map((value) => (value === null ? {} : { value })));
  const change = (row: number, column: number, by: CellData): void => {
    const cell = rows[row]?.[column];
    if (cell) rows[row]![column] = { ...cell, ...by };
  };
  for (const [address, format] of Object.entries(formats)) {
    const area = areaAt(address);
    for (let row = area.row; row <= lastRow(area); row++)
      for (let column = area.column; column <= lastColumn(area); column++) change(row, column, { format });
  }
  for (const [address, formula] of Object.entries(formulas)) {
    const { row, column } = areaAt(address);
    const { value, ...look } = rows[row]?.[column] ?? {};
    if (rows[row]) rows[row][column] = { formula, ...(value === undefined ? {} : { result: value }), ...look };
  }
  const hiddenRows = (hidden?.rows ?? []).map((row) => row - 1);
  return {
    name,
    rows,
    ...(merged.length > 0 ? { merges: merged.map(areaAt) } : {}),
    ...(table
      ? { tables: [{ name: table.name, area: areaAt(table.area), totals: hasTotals(table.area, formulas) }] }
      : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
  };
}

const hasTotals = (area: string, formulas: Readonly<Record<string, string>>): boolean =>
  Object.entries(formulas).some(
    ([at, formula]) => areaAt(at).row === lastRow(areaAt(area)) && /SUBTOTAL/.test(formula),
  );
