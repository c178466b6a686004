import { rowsAtATime, type Breathing } from "./breathing";
import { empty, isFigure, isNumber, text } from "./cellKind";
import { isYear, periodKind } from "./period";
import { isNumeric, rowLook } from "./rowLook";
import type { SheetGrid } from "./sheetGrid";
import type { SheetRegion } from "./sheetRegion";

/** Cuts a region where columns are empty from top to bottom, unless both sides are one table. */
export function* columnBands(grid: SheetGrid, region: SheetRegion): Breathing<SheetRegion[]> {
  const bands: SheetRegion[] = [];
  let left = -1;
  for (let c = region.left; c <= region.right + 1; c++) {
    const blank = c > region.right || isBlank(grid, region, c);
    if (!blank && left === -1) left = c;
    if (blank && left !== -1) {
      bands.push({ ...region, left, right: c - 1 });
      left = -1;
    }
  }
  const joined: SheetRegion[] = [];
  for (const band of bands) {
    const before = joined.at(-1);
    if (before && (yield* isOneTable(grid, before, band))) joined[joined.length - 1] = { ...before, right: band.right };
    else joined.push(band);
  }
  return joined;
}

function isBlank(grid: SheetGrid, { top, bottom }: SheetRegion, column: number): boolean {
  for (let r = top; r <= bottom; r++) if (grid.kind(r, column) !== empty) return false;
  return true;
}

/** Rows with figures, rows with anything, of a band. */
function* rowsOf(grid: SheetGrid, band: SheetRegion) {
  const figures = new Set<number>();
  const filled = new Set<number>();
  const atATime = rowsAtATime(band.right - band.left + 1);
  for (let r = band.top; r <= band.bottom; r++) {
    if ((r - band.top) % atATime === atATime - 1) yield;
    const look = rowLook(grid, r, band);
    if (look.filled === 0) continue;
    filled.add(r);
    if (look.numbers + look.marks > 0) figures.add(r);
  }
  return { figures, filled };
}

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let both = 0;
  for (const row of a) if (b.has(row)) both++;
  return both;
};

/** Whether an empty column stands inside a table: figures of the same rows on both sides and no labels of their own. */
function* isOneTable(grid: SheetGrid, one: SheetRegion, other: SheetRegion): Breathing<boolean> {
  const gap = other.left - one.right - 1;
  const [left, right] = [yield* rowsOf(grid, one), yield* rowsOf(grid, other)];
  if (left.figures.size === 0 && right.figures.size === 0) return false;
  const shared = overlap(left.filled, right.figures);
  if (left.figures.size === 0) {
    // Labels, an empty column, figures.
    return (
      gap <= 2 &&
      right.figures.size >= 2 &&
      shared >= right.figures.size * 0.8 &&
      !startsWithLabels(grid, other, right.figures)
    );
  }
  if (gap > 1) return false;
  if (right.figures.size === 0) {
    const inside = overlap(right.filled, left.filled);
    const first = left.figures.values().next().value ?? 0;
    const headed = [...right.filled].some(
      (row) => row < first && left.filled.has(row) && rowLook(grid, row, one).filled > 1,
    );
    return headed && inside === right.filled.size;
  }
  if (startsWithLabels(grid, other, right.figures)) return false;
  const both = overlap(right.figures, left.figures);
  // Other tables above and below the left side say nothing of this one.
  const rows = [...right.filled];
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  let beside = 0;
  for (const row of left.figures) if (row >= first && row <= last) beside++;
  return both >= right.figures.size * 0.8 && both >= beside * 0.5;
}

/** Whether a band's first column names its rows: texts, or years and dates beside other figures. */
function startsWithLabels(grid: SheetGrid, band: SheetRegion, rows: ReadonlySet<number>): boolean {
  let texts = 0;
  let periods = 0;
  let figures = 0;
  for (const row of rows) {
    const kind = grid.kind(row, band.left);
    if (kind === text) {
      texts++;
      if (periodKind(grid.text(row, band.left))) periods++;
    } else if (isNumeric(kind)) {
      figures++;
      if (!isNumber(kind) || isYear(grid.value(row, band.left))) periods++;
    } else if (isFigure(kind)) figures++;
  }
  if (texts * 2 > rows.size) return true;
  return band.right > band.left && periods >= 2 && periods >= (texts + figures) * 0.8;
}
