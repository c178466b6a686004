import { date, empty, isFigure, mark, number, text, written } from "./cellKind";
import type { SheetGrid } from "./sheetGrid";

/** Columns of the sheet from and to, both counted. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** What a row holds between two columns. */
export interface RowLook {
  readonly row: number;
  readonly filled: number;
  readonly texts: number;
  /** Numbers, dates, written numbers. */
  readonly numbers: number;
  readonly marks: number;
  /** First and last filled column; −1 in an empty row. */
  readonly first: number;
  readonly last: number;
  /** Whether the first filled cell is a sign or a number, and the only one that is. */
  readonly keyOnly: boolean;
}

const seen = new WeakMap<SheetGrid, Map<number, RowLook[]>>();

/** What a row holds between two columns; looked at once for each grid. */
export function rowLook(grid: SheetGrid, row: number, columns: Columns): RowLook {
  let bands = seen.get(grid);
  if (!bands) seen.set(grid, (bands = new Map()));
  const key = columns.left * 16_384 + columns.right;
  let rows = bands.get(key);
  if (!rows) bands.set(key, (rows = []));
  return (rows[row] ??= lookAt(grid, row, columns));
}

function lookAt(grid: SheetGrid, row: number, { left, right }: Columns): RowLook {
  let filled = 0;
  let texts = 0;
  let numbers = 0;
  let marks = 0;
  let first = -1;
  let last = -1;
  for (let c = left; c <= right; c++) {
    const kind = grid.kind(row, c);
    if (kind === empty) continue;
    filled++;
    if (first === -1) first = c;
    last = c;
    if (kind === text) texts++;
    else if (kind === mark) marks++;
    else numbers++;
  }
  const firstKind = first === -1 ? empty : grid.kind(row, first);
  const leading =
    firstKind === mark ? marks === 1 && numbers === 0 : isFigure(firstKind) && numbers === 1 && marks === 0;
  return { row, filled, texts, numbers, marks, first, last, keyOnly: leading && right > left };
}

/**
 * Whether a row holds figures of observations: a number, or signs for missing figures beside a label. Not one whose
 * only figure is its key: "1  Including …", "..  Not available".
 */
export const holdsFigures = ({ numbers, marks, texts, keyOnly, first }: RowLook, left: number): boolean =>
  !(keyOnly && (texts > 0 || first === left)) && (numbers > 0 || (marks > 0 && texts > 0 && !keyOnly));

/** The kinds that are numbers of some sort. */
export const isNumeric = (kind: number): boolean => kind === number || kind === date || kind === written;
