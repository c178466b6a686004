import type { Area } from "../../src/sheet/place";
import { lastColumn, lastRow } from "./area";

/**
 * The smallest area around the filled cells of an area; undefined where none is. Looks inwards from the four sides, so
 * that a full table of any size costs a look at its corners.
 */
export function filledBounds(within: Area, isFilled: (row: number, column: number) => boolean): Area | undefined {
  let { row: top, column: left } = within;
  let [bottom, right] = [lastRow(within), lastColumn(within)];
  const someInRow = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (isFilled(row, column)) return true;
    return false;
  };
  const someInColumn = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (isFilled(row, column)) return true;
    return false;
  };
  while (top <= bottom && !someInRow(top)) top++;
  if (top > bottom) return undefined;
  while (!someInRow(bottom)) bottom--;
  while (!someInColumn(left)) left++;
  while (!someInColumn(right)) right--;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
