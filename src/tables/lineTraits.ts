import { columnLetters } from "../sheet/place";
import type { SheetGrid } from "./sheetGrid";
import type { TableLayout } from "./tableLayout";

const mostNames = 2000;

/** Whether two observations have one name. */
export function repeats(rows: readonly number[], labelText: (row: number) => string): boolean {
  const seen = new Set<string>();
  for (const row of rows.slice(0, mostNames)) {
    const name = labelText(row);
    if (name === "") continue;
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}

/** Columns that say week and hold dates. */
export function datesAsWeeks(layout: TableLayout): string[] {
  const { area, profiles, heading } = layout;
  const found: string[] = [];
  for (let c = area.left; c <= area.right; c++) {
    const profile = profiles.get(c);
    if (profile && profile.dates > 0 && profile.dates * 2 > profile.filled && /\b(?:uge|week)/iu.test(heading(c).text))
      found.push(columnLetters(c));
  }
  return found;
}

export function computedLines(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
  across: boolean,
): string[] {
  if (!grid.hasFormulas) return [];
  const share = (cells: readonly (readonly [number, number])[]): boolean =>
    cells.filter(([row, column]) => grid.formula(row, column) !== undefined).length * 2 > cells.length;
  return across
    ? rows.filter((row) => share(columns.map((column) => [row, column] as const))).map((row) => String(row + 1))
    : columns.filter((column) => share(rows.map((row) => [row, column] as const))).map(columnLetters);
}
