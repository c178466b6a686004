import type { LinePattern, Pattern } from "./linePattern";
import type { LineCell, SheetLine } from "./sheetLines";

type Spot = { readonly row: number; readonly column: number };

/** Whether a cell of the line holds a formula of the pattern. */
export const followsPattern = ({ formula }: LineCell, pattern: Pattern | LinePattern): boolean =>
  formula !== undefined && ("followers" in pattern ? pattern.followers.has(formula) : formula.form === pattern.form);

/** Whether formulas of the pattern stand on both sides of a cell, among the nearest `reach` cells of the line. */
export function isBetween(
  { cells }: SheetLine,
  { row, column }: Spot,
  pattern: Pattern | LinePattern,
  reach: number,
): boolean {
  const at = cells.findIndex((cell) => cell.row === row && cell.column === column);
  const follows = (cell: LineCell): boolean => followsPattern(cell, pattern);
  return cells.slice(Math.max(0, at - reach), at).some(follows) && cells.slice(at + 1, at + 1 + reach).some(follows);
}
