import { isCellError, type Cell } from "../../sheet/cell";
import { danishNumber } from "../../functions/danish";

/** A cell of the test sheet as a report quotes it. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "–";
  if (isCellError(cell)) return cell.code;
  return typeof cell === "number" ? danishNumber(cell) : `"${String(cell)}"`;
}

/** Excel's numbers have 15 digits; the last of them may be its own. */
export const sameFigure = (cell: Cell | undefined, wanted: number | string | boolean): boolean =>
  typeof cell === "number" && typeof wanted === "number"
    ? Math.abs(cell - wanted) <= 1e-12 * Math.abs(wanted)
    : cell === wanted;

export const isError = (cell: Cell | undefined, code?: string): boolean =>
  cell !== null && cell !== undefined && isCellError(cell) && (code === undefined || cell.code === code);
