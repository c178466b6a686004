import { empty } from "./cellKind";
import { headingText } from "./headingTexts";
import type { SheetGrid } from "./sheetGrid";

/** The label of a row; where its own cell is empty, the nearest key to the left. */
export function rowLabel(grid: SheetGrid, row: number, label: number | undefined, left: number, next: number): string {
  if (label === undefined) return "";
  const own = headingText(grid, row, label);
  if (own !== "") return own;
  const over = mergedAbove(grid, row, label);
  if (over !== undefined) return headingText(grid, over, label);
  for (let c = next - 1; c >= left; c--) {
    const other = headingText(grid, row, c);
    if (other !== "") return other;
  }
  return "";
}

/** The row where the merged cell that reaches down to a cell begins. */
function mergedAbove(grid: SheetGrid, row: number, column: number): number | undefined {
  if (!grid.hasMerged) return undefined;
  let above = row - 1;
  while (above > 0 && grid.kind(above, column) === empty) above--;
  const area = grid.merged(above, column);
  return area && above + area.rows > row ? above : undefined;
}
