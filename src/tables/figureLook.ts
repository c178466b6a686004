import { numericCells, type ColumnProfile } from "./columnProfile";
import type { FigureLook } from "./roles";
import type { SheetGrid } from "./sheetGrid";

/** Nothing is known of the figures: a heading is asked what it names by itself. */
export const anyFigures: FigureLook = {
  dates: false,
  percentFormat: false,
  moneyFormat: false,
  whole: true,
  least: 0,
  most: 1000,
  some: false,
};

/** Whether a figure is shown as a percentage or as money: by its format, or by its own text where figures are texts. */
export function formatLook(grid: SheetGrid, row: number, column: number, written: boolean) {
  const format = grid.format(row, column);
  return {
    percentFormat: format.includes("%") || (written && /%|pct/u.test(String(grid.cell(row, column)))),
    moneyFormat: /kr|dkk|[$£€]/iu.test(format.replace(/\[\$-[^\]]*\]/gu, "")),
  };
}

/** How the figures of a column look, as far as its role depends on it. */
export function columnLook(grid: SheetGrid, profile: ColumnProfile, rows: readonly number[]): FigureLook {
  const first = rows.find((row) => Number.isFinite(grid.value(row, profile.column))) ?? rows[0] ?? 0;
  return {
    dates: profile.dates * 2 > profile.filled && profile.filled > 0,
    ...formatLook(grid, first, profile.column, profile.written > 0 && profile.written * 2 > profile.filled),
    whole: profile.whole,
    least: profile.least,
    most: Math.max(Math.abs(profile.most), Math.abs(profile.least)),
    some: numericCells(profile) > 0,
  };
}

/** How the figures of a row look. */
export function rowFigureLook(grid: SheetGrid, columns: readonly number[], row: number): FigureLook {
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  let first: number | undefined;
  for (const column of columns) {
    const value = grid.value(row, column);
    if (!Number.isFinite(value)) continue;
    first ??= column;
    least = Math.min(least, value);
    most = Math.max(most, Math.abs(value));
    whole &&= Number.isInteger(value);
  }
  const shown = formatLook(grid, row, first ?? columns[0] ?? 0, false);
  return { dates: false, ...shown, whole, least, most, some: first !== undefined };
}
