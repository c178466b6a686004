import type { TableReference } from "../../../../src/formulas/reference";
import type { Area } from "../../../../src/sheet/place";
import type { GridValue } from "../../../cells/value";
import type { TableState } from "../../port";

/**
 * The area of a table that Table[…] means, or the error of one that means nothing. headers: the values of its first row;
 * row: that of the formula's cell, undefined on another sheet.
 */
export function structuredArea(
  table: TableState,
  { first, last, part }: TableReference,
  headers: readonly GridValue[],
  row: number | undefined,
): Area | "#REF!" | "#VALUE!" {
  const { area } = table;
  const place = (name: string): number =>
    headers.findIndex((header) => String(header).toLowerCase() === name.toLowerCase());
  const left = first === undefined ? 0 : place(first);
  const right = first === undefined ? area.columns - 1 : place(last ?? first);
  if (left < 0 || right < left) return "#REF!";
  const columns = { column: area.column + left, columns: right - left + 1 };
  const heading = table.showHeaders ? 1 : 0;
  const body = { row: area.row + heading, rows: area.rows - heading };
  switch (part) {
    case "all":
      return { ...columns, row: area.row, rows: area.rows };
    case "headers":
      return heading ? { ...columns, row: area.row, rows: 1 } : "#REF!";
    case "data":
      return { ...columns, ...body };
    case "row":
      return row !== undefined && row >= body.row && row < body.row + body.rows
        ? { ...columns, row, rows: 1 }
        : "#VALUE!";
    case "totals":
      return "#REF!";
  }
}
