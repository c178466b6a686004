import { date, empty, mark, number, text, written } from "./cellKind";
import type { SheetGrid } from "./sheetGrid";

/** What a column holds in some rows. */
export interface ColumnProfile {
  readonly column: number;
  readonly rows: number;
  readonly numbers: number;
  readonly dates: number;
  readonly written: number;
  readonly marks: number;
  readonly texts: number;
  /** Texts that look like codes: "E06000047", "05.57.71". */
  readonly codes: number;
  readonly filled: number;
  /** Whether the filled cells are all alike; true for one that has fewer than two. */
  readonly constant: boolean;
  /** Whether no two filled cells are alike. */
  readonly distinct: boolean;
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}

/** So many cells tell whether a column is the same or different in every row. */
const mostSeen = 500;

const codeText = /^(?:[A-Z]{1,3}[- ]?\d{3,}|\d{1,3}(?:\.\d{2,3}){1,4}|[A-Z]\d{1,2}[A-Z]\d{2,}|0\d{2,})$/u;

export function columnProfile(grid: SheetGrid, column: number, rows: readonly number[]): ColumnProfile {
  const counts = [0, 0, 0, 0, 0, 0];
  const seen = new Set<unknown>();
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  let told = 0;
  let codes = 0;
  for (const r of rows) {
    const kind = grid.kind(r, column);
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind === empty) continue;
    if (told < mostSeen) {
      seen.add(grid.cell(r, column));
      told++;
    }
    if (kind === text && told <= mostSeen && codeText.test(grid.text(r, column))) codes++;
    if (kind === text || kind === mark) continue;
    const value = grid.value(r, column);
    if (value < least) least = value;
    if (value > most) most = value;
    if (!Number.isInteger(value)) whole = false;
  }
  const filled = rows.length - (counts[empty] ?? 0);
  return {
    column,
    rows: rows.length,
    numbers: counts[number] ?? 0,
    dates: counts[date] ?? 0,
    written: counts[written] ?? 0,
    marks: counts[mark] ?? 0,
    texts: counts[text] ?? 0,
    codes,
    filled,
    constant: seen.size < 2,
    distinct: filled > 1 && seen.size === told,
    whole,
    least,
    most,
  };
}

/** Numbers of any sort, dates among them. */
export const numericCells = ({ numbers, dates, written: asText }: ColumnProfile): number => numbers + dates + asText;

/** More figures (signs of missing ones count) than texts. */
export const isFigureColumn = (profile: ColumnProfile): boolean =>
  numericCells(profile) + profile.marks > 0 &&
  numericCells(profile) + profile.marks >= profile.texts &&
  numericCells(profile) + profile.marks > 0;

/** Texts, and more of them than figures. */
export const isTextColumn = (profile: ColumnProfile): boolean => profile.texts > numericCells(profile) + profile.marks;
