import type { LinePattern, Pattern } from "./linePattern";
import type { LineCell, SheetLine } from "./sheetLines";

type Spot = { readonly row: number; readonly column: number };

/** Whether a cell of the line holds a formula of the pattern. */
export const followsPattern = ({ formula }: LineCell, pattern: Pattern | LinePattern): boolean =>
  formula !== undefined && ("followers" in pattern ? pattern.followers.has(formula) : formula.form === pattern.form);

/** Which of the line's cells, from its start, stands in a spot or is the first one after it. */
export function placeInLine({ down, cells }: Pick<SheetLine, "down" | "cells">, { row, column }: Spot): number {
  const along = (one: Spot | undefined): number => (one ? (down ? one.row : one.column) : Infinity);
  let [from, until] = [0, cells.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (along(cells[middle]) < (down ? row : column)) from = middle + 1;
    else until = middle;
  }
  return from;
}

const isIn = ({ cells }: SheetLine, { row, column }: Spot, at: number): boolean =>
  cells[at]?.row === row && cells[at].column === column;

/** The cells of the line right before and right after a spot. */
export function besideInLine(line: SheetLine, spot: Spot): readonly [LineCell | undefined, LineCell | undefined] {
  const at = placeInLine(line, spot);
  return [line.cells[at - 1], line.cells[isIn(line, spot, at) ? at + 1 : at]];
}

/** Whether formulas of the pattern stand on both sides of a cell, among the nearest `reach` cells of the line. */
export function isBetween(line: SheetLine, spot: Spot, pattern: Pattern | LinePattern, reach: number): boolean {
  const { cells } = line;
  const at = placeInLine(line, spot);
  const follows = (cell: LineCell): boolean => followsPattern(cell, pattern);
  const after = at + (isIn(line, spot, at) ? 1 : 0);
  return cells.slice(Math.max(0, at - reach), at).some(follows) && cells.slice(after, after + reach).some(follows);
}
