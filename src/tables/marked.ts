import { columnLetters, type Area } from "../sheet/place";
import { empty } from "./cellKind";
import type { SheetGrid } from "./sheetGrid";
import type { SheetRegion } from "./sheetRegion";

/** How many filled cells of a region an area touches. */
export function touched(grid: SheetGrid, { top, bottom, left, right }: SheetRegion, area: Area): number {
  let cells = 0;
  const endRow = Math.min(bottom, area.row + area.rows - 1);
  const endColumn = Math.min(right, area.column + area.columns - 1);
  for (let r = Math.max(top, area.row); r <= endRow; r++) {
    for (let c = Math.max(left, area.column); c <= endColumn; c++) cells += grid.kind(r, c) === empty ? 0.01 : 1;
    // A count that is large enough settles it; a sheet of 50,000 rows need not be counted to its end.
    if (cells > 10_000) return cells;
  }
  return cells;
}

/** Rows (or columns) between an area and a region; 0 when they meet or overlap in that direction. */
export function distance({ top, bottom, left, right }: SheetRegion, area: Area): number {
  const down = Math.max(area.row - bottom, top - (area.row + area.rows - 1), 0);
  const along = Math.max(area.column - right, left - (area.column + area.columns - 1), 0);
  return Math.max(down, along);
}

/** Which of some lines an area touches. */
const linesIn = (lines: readonly number[], from: number, count: number): number[] =>
  lines.filter((line) => line >= from && line < from + count);

/** The body's lines that the selection touches: all of them for one cell, or when it covers them all. */
export function markedLines(
  areas: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
  across: boolean,
  area: SheetRegion,
) {
  const lines = across ? rows : columns;
  const name = (line: number): string => (across ? String(line + 1) : columnLetters(line));
  const inTable = areas.filter((one) => distance(area, one) === 0);
  const oneCell = inTable.length === 0 || inTable.every((one) => one.rows === 1 && one.columns === 1);
  const found = new Set(
    inTable.flatMap((one) => (across ? linesIn(lines, one.row, one.rows) : linesIn(lines, one.column, one.columns))),
  );
  if (oneCell || found.size === 0 || found.size === lines.length) return { marked: lines.map(name), wholeTable: true };
  return { marked: lines.filter((line) => found.has(line)).map(name), wholeTable: false };
}
