import { showsDate } from "../../sheet/rowLabels";
import type { SheetGrid } from "../../tables/sheetGrid";

type Look = "percent" | "date" | "plain";

function lookOf(code: string): Look {
  const shown = code.replace(/"[^"]*"|\\./gu, "");
  return shown.includes("%") ? "percent" : showsDate(code) ? "date" : "plain";
}

/** Whether two cells show the same sort of figure: a percentage, a date, or any other. */
export const lookAlike = (
  grid: SheetGrid,
  a: { readonly row: number; readonly column: number },
  b: { readonly row: number; readonly column: number },
): boolean => lookOf(grid.format(a.row, a.column)) === lookOf(grid.format(b.row, b.column));
