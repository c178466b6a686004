import { monthText } from "../../sheet/monthText";
import { date } from "../../tables/cellKind";
import type { SheetGrid } from "../../tables/sheetGrid";

/** A name as it is read: a date as its month. */
export function nameIn(grid: SheetGrid, row: number, column: number): string {
  const text = grid.text(row, column);
  if (text !== "") return text.replace(/\s+/gu, " ");
  const cell = grid.cell(row, column);
  if (typeof cell !== "number") return "";
  return grid.kind(row, column) === date ? monthText(cell) : String(cell);
}
