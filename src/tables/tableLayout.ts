import { rowsAtATime, type Breathing } from "./breathing";
import { empty } from "./cellKind";
import { columnProfile, isFigureColumn, numericCells, type ColumnProfile } from "./columnProfile";
import { headingRows } from "./headingRows";
import { columnHeadings, headingText, type ColumnHeading } from "./headingTexts";
import { labelColumns } from "./labelColumns";
import { observations } from "./observations";
import { rowLabel } from "./rowLabel";
import { rowLook } from "./rowLook";
import type { Corrections } from "./reading";
import type { SheetGrid } from "./sheetGrid";
import { areaOf } from "./addressedAreas";
import { columnNumber } from "../sheet/place";
import type { SheetRegion } from "./sheetRegion";
import type { TableFrame } from "./tableFrames";

/** Where everything of a table stands; rows and columns from 0. */
export interface TableLayout {
  /** Headings, labels, figures, totals. */
  readonly area: SheetRegion;
  readonly headings: readonly number[];
  /** Rows of observations, totals and reference rows, from the top; also those whose figures are missing. */
  readonly rows: readonly number[];
  readonly sections: readonly number[];
  readonly label: number | undefined;
  /** Columns of figures, from the left. */
  readonly figures: readonly number[];
  /** Columns of texts left of the figures, other than the labels. */
  readonly keys: readonly number[];
  /** Columns of texts and keys other than the labels, wherever they stand. */
  readonly others: readonly number[];
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  readonly heading: (column: number) => ColumnHeading;
  readonly labelText: (row: number) => string;
}

const nothingOver: ColumnHeading = { parts: [], text: "" };

/** The layout of a block of figures; undefined when it is no table. */
export function* tableLayout(
  grid: SheetGrid,
  given: TableFrame,
  corrections: Corrections = {},
): Breathing<TableLayout | undefined> {
  const frame = corrections.headings ? withHeadings(grid, given, corrections.headings) : given;
  const columns = { left: frame.left, right: frame.right };
  const figureRows: number[] = [];
  const atATime = rowsAtATime(frame.right - frame.left + 1);
  for (let r = frame.first; r <= frame.last; r++) {
    if ((r - frame.first) % atATime === atATime - 1) yield;
    const look = rowLook(grid, r, columns);
    if (look.numbers + look.marks > 0) figureRows.push(r);
  }
  const profiles = new Map<number, ColumnProfile>();
  let seen = 0;
  for (let c = frame.left; c <= frame.right; c++) {
    profiles.set(c, columnProfile(grid, c, figureRows));
    if ((seen += figureRows.length) < atATime) continue;
    seen = 0;
    yield;
  }
  const inOrder = [...profiles.values()];
  const found = labelColumns(inOrder, (column) => nearestHeading(grid, frame, column), frame.left);
  const { label, next } = correctedLabel(found, corrections, frame.left);
  const over = corrections.headings
    ? { headings: corrections.headings.map((row) => row - 1), sections: [] }
    : headingRows(grid, frame, next);
  const candidates = inOrder
    .filter((one) => one.column >= next && isFigureColumn(one) && numericCells(one) + one.marks > 0)
    .map(({ column }) => column);
  const heading = columnHeadings(grid, over.headings, frame.left, frame.right, next);
  const isHeaded = (column: number): boolean =>
    heading.get(column)?.parts.some((part) => part.column === column) ?? false;
  // Marks of notes between labels and figures: numbers here and there, and no heading.
  const figures = candidates.filter(
    (column) =>
      over.headings.length === 0 || isHeaded(column) || (profiles.get(column)?.filled ?? 0) > figureRows.length * 0.7,
  );
  for (const one of inOrder) {
    // A column with nothing but its heading is still to be filled.
    if (one.column >= next && one.filled === 0 && isHeaded(one.column)) figures.push(one.column);
  }
  figures.sort((a, b) => a - b);
  if (!isTable(figureRows, figures, over.headings, label, profiles)) return undefined;
  const { rows, sections, last } = yield* observations(grid, frame, over.headings, label, figures, next, figureRows);
  const top = over.headings[0] ?? Math.min(frame.first, rows[0] ?? frame.first, sections[0] ?? frame.first);
  const area = trimmed(grid, { top, bottom: last, left: frame.left, right: frame.right });
  return {
    area,
    headings: over.headings,
    rows,
    sections,
    label,
    figures,
    keys: inOrder
      .filter((one) => one.column < (figures[0] ?? 0) && one.column !== label && one.texts > 0)
      .map(({ column }) => column),
    others: inOrder
      .filter(({ column, filled }) => column !== label && !figures.includes(column) && filled > 0)
      .map(({ column }) => column),
    profiles,
    heading: (column) => heading.get(column) ?? nothingOver,
    labelText: (row) => rowLabel(grid, row, label, frame.left, next),
  };
}

function correctedLabel(found: { label: number | undefined; next: number }, { labels }: Corrections, left: number) {
  if (labels === undefined || (labels !== null && /\d/u.test(labels))) return found;
  if (labels === null) return { label: undefined, next: left };
  const label = columnNumber(labels);
  return { label, next: label + 1 };
}

/** The frame as the user's heading rows make it. */
function withHeadings(grid: SheetGrid, frame: TableFrame, headings: readonly number[]): TableFrame {
  const last = headings.length === 0 ? frame.top - 1 : Math.max(...headings) - 1;
  let first = Math.max(last + 1, headings.length === 0 ? frame.top : 0);
  while (first < frame.last && rowLook(grid, first, frame).numbers === 0) first++;
  return { ...frame, top: Math.min(frame.top, ...headings.map((row) => row - 1)), first };
}

/** The block that the user's own area is. */
export function frameOfArea(grid: SheetGrid, address: string): TableFrame | undefined {
  const area = areaOf(address);
  if (!area) return undefined;
  const left = area.column;
  const right = Math.min(area.column + area.columns, grid.columns) - 1;
  const bottom = Math.min(area.row + area.rows, grid.rows) - 1;
  return { top: area.row, bottom, left, right, first: area.row, last: bottom };
}

/** The texts over a column, nearest first rows above the figures, before it is known which rows are headings. */
function nearestHeading(grid: SheetGrid, frame: TableFrame, column: number): string {
  const parts: string[] = [];
  for (let r = frame.first - 1; r >= frame.top && parts.length < 3; r--) {
    const kind = grid.kind(r, column);
    if (kind === empty) continue;
    if (rowLook(grid, r, frame).filled === 1 && column === frame.left && frame.right > frame.left) continue;
    parts.unshift(headingText(grid, r, column));
  }
  return parts.join(" ");
}

const leastFilled = 0.4;

/** Columns that hold figures all the way, and something that names them or their rows. */
function isTable(
  rows: readonly number[],
  figures: readonly number[],
  headings: readonly number[],
  label: number | undefined,
  profiles: ReadonlyMap<number, ColumnProfile>,
): boolean {
  if (figures.length === 0 || rows.length === 0) return false;
  const filled = figures.flatMap((column) => profiles.get(column) ?? []).filter(({ filled: some }) => some > 0);
  const best = Math.max(0, ...filled.map((one) => (numericCells(one) + one.marks) / rows.length));
  if (best < 0.6 && !(headings.length > 0 && best >= leastFilled)) return false;
  const figureCells = filled.reduce((sum, one) => sum + numericCells(one) + one.marks, 0);
  const texts = filled.reduce((sum, one) => sum + one.texts, 0);
  if (texts > figureCells * 0.35) return false;
  if (headings.length > 0) return label !== undefined || rows.length >= 2 || figures.length >= 2;
  return rows.length >= 2 && (label !== undefined || figures.length >= 2 || rows.length >= 3);
}

function trimmed(grid: SheetGrid, region: SheetRegion): SheetRegion {
  let { left, right } = region;
  const isBlank = (column: number): boolean => {
    for (let r = region.top; r <= region.bottom; r++) if (grid.kind(r, column) !== empty) return false;
    return true;
  };
  while (left < right && isBlank(left)) left++;
  while (right > left && isBlank(right)) right--;
  return { ...region, left, right };
}
