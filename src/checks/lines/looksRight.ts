import { showsDate } from "../../sheet/rowLabels";
import type { SheetGrid } from "../../tables/sheetGrid";
import type { FormulaAt } from "./formulaAt";
import { pointedAreas } from "./pointedArea";

type Look = "percent" | "date" | "plain";

function lookOf(code: string): Look {
  const shown = code.replace(/"[^"]*"|\\./gu, "");
  return shown.includes("%") ? "percent" : showsDate(code) ? "date" : "plain";
}

type Spot = { readonly row: number; readonly column: number };

const lookAt = (grid: SheetGrid, { row, column }: Spot): Look => lookOf(grid.format(row, column));

/**
 * Whether a formula would look in a cell as it does where it stands: both show the same sort of figure, or each shows
 * the sort that it is made of, as the mean of a column of percentages beside means of counts.
 */
export function looksRight(grid: SheetGrid, { pattern, row, column, areas }: FormulaAt): boolean {
  const [here, there] = [lookAt(grid, { row, column }), lookAt(grid, pattern.like)];
  if (here === there) return true;
  // Percentages are not added up because counts are.
  if (pattern.form.shape.startsWith("SUM(")) return false;
  const [first] = areas;
  const [own] = pointedAreas(pattern.references, pattern.like.row, pattern.like.column) ?? [];
  return first !== undefined && own !== undefined && lookAt(grid, first) === here && lookAt(grid, own) === there;
}
