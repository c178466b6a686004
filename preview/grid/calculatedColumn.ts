import { sharedArea, type Area } from "../../src/sheet/place";
import { cellArea } from "../cells/area";
import { shifting } from "../cells/formula/shiftedFormula";
import type { GridPort } from "./port";

type Grid = Pick<GridPort, "tables" | "values" | "formulas" | "write">;

/**
 * A formula that has been put into one cell of an empty column of a table fills the column, as in Excel; what is
 * relative moves along. Nothing happens where another cell of the column is filled.
 */
export function fillCalculatedColumn(port: Grid, sheet: string, row: number, column: number): void {
  const table = port.tables().find((each) => each.sheet === sheet && sharedArea(each.area, cellArea(row, column)));
  if (!table) return;
  const headers = table.showHeaders ? 1 : 0;
  const body: Area = { row: table.area.row + headers, column, rows: table.area.rows - headers, columns: 1 };
  const formulas = port.formulas(sheet, body).map(([formula]) => formula);
  const own = formulas[row - body.row];
  if (own === undefined) return;
  const values = port.values(sheet, body);
  const isFree = (i: number): boolean => i === row - body.row || (formulas[i] === undefined && values[i]?.[0] === null);
  if (body.rows < 2 || !formulas.every((_, i) => isFree(i))) return;
  const shifted = shifting(own);
  const inputs = formulas.map((_, i) => (i === row - body.row ? undefined : shifted(body.row + i - row, 0)));
  port.write(
    sheet,
    body,
    inputs.map((input) => [input]),
  );
}

/**
 * Rows have been added at the end of a table's body: where the rows before them hold one formula, moved along, in a
 * column, it follows into the free cells of the new ones.
 */
export function extendCalculatedColumns(port: Grid, sheet: string, body: Area, added: number): void {
  const before = body.rows - added;
  for (let column = body.column; column < body.column + body.columns; column++) {
    const cells = { ...body, column, columns: 1 };
    const formulas = port.formulas(sheet, cells).map(([formula]) => formula);
    const [first] = formulas;
    if (first === undefined || before < 1) continue;
    const shifted = shifting(first);
    const follows = (i: number): string => shifted(i, 0);
    if (!formulas.slice(0, before).every((formula, i) => formula === follows(i))) continue;
    const values = port.values(sheet, cells);
    const inputs = values.map(([value], i) => (i < before || value !== null ? undefined : follows(i)));
    port.write(
      sheet,
      cells,
      inputs.map((input) => [input]),
    );
  }
}
