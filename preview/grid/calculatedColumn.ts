import { sharedArea, type Area } from "../../src/sheet/place";
import { cellArea } from "../cells/area";
import { shiftedFormula } from "../cells/formula/shiftedFormula";
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
  const inputs = formulas.map((_, i) =>
    i === row - body.row ? undefined : shiftedFormula(own, body.row + i - row, 0),
  );
  port.write(
    sheet,
    body,
    inputs.map((input) => [input]),
  );
}
