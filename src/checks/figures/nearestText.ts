import type { CheckedSheet } from "../checkedSheet";

/** The nearest text to the left of a cell, which names its row as a rule; "" when there is none. */
export function textToTheLeft({ grid }: CheckedSheet, row: number, column: number): string {
  for (let c = column - 1; c >= 0; c--) if (grid.text(row, c) !== "") return grid.text(row, c);
  return "";
}

/** The nearest text above a cell, its heading as a rule; "" when there is none. */
export function textAbove({ grid }: CheckedSheet, row: number, column: number): string {
  for (let r = row - 1; r >= 0; r--) if (grid.text(r, column) !== "") return grid.text(r, column);
  return "";
}
