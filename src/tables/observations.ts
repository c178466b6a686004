import { rowsAtATime, type Breathing } from "./breathing";
import { empty, isFigure, mark, text } from "./cellKind";
import { itemsOf, sampled } from "./items";
import { nameKind } from "./nameKind";
import { isNoteText } from "./noteText";
import { rowLook } from "./rowLook";
import type { SheetGrid } from "./sheetGrid";
import type { TableFrame } from "./tableFrames";

/** The rows under the headings: observations and rows that only head a section. */
export function* observations(
  grid: SheetGrid,
  frame: TableFrame,
  headings: readonly number[],
  label: number | undefined,
  figures: readonly number[],
  next: number,
  figureRows: readonly number[],
): Breathing<{ rows: number[]; sections: number[]; last: number }> {
  const lastHeading = headings.at(-1);
  const start = lastHeading === undefined ? frame.first : lastHeading + 1;
  const spots = label === undefined ? [] : sampled(figureRows).map((row) => ({ row, column: label }));
  const items = label === undefined ? "line" : itemsOf(grid, spots, "");
  const rows: number[] = [];
  const sections: number[] = [];
  const holds = (row: number): boolean => figures.some((column) => isFigure(grid.kind(row, column)));
  const names = (row: number): boolean => label !== undefined && namesObservation(grid, row, label, items, frame);
  const atATime = rowsAtATime(frame.right - frame.left + 1);
  for (let r = start; r <= frame.last; r++) {
    if ((r - start) % atATime === atATime - 1) yield;
    const look = rowLook(grid, r, frame);
    if (look.filled === 0) continue;
    if (holds(r) || frame.excelTable) rows.push(r);
    else if (names(r) || (look.filled > 1 && label !== undefined && look.last >= next)) rows.push(r);
    else sections.push(r);
  }
  let last = frame.last;
  if (!frame.excelTable && label !== undefined) {
    for (let r = frame.last + 1; r < grid.rows && names(r) && rowLook(grid, r, frame).filled <= 2; r++) {
      rows.push(r);
      last = r;
    }
  }
  return { rows, sections, last };
}

/** Whether a label without figures is one of the same kind as the others: a month that is not reported yet. */
function namesObservation(grid: SheetGrid, row: number, label: number, items: string, { left }: TableFrame): boolean {
  const kind = grid.kind(row, label);
  if (kind === empty || kind === mark) return false;
  if (kind !== text) return items !== "line" || left === label;
  const name = grid.text(row, label);
  return items !== "line" && !isNoteText(name) && nameKind(name) === items;
}
