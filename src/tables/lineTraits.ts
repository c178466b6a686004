import { columnLetters } from "../sheet/place";
import { rowsAtATime, type Breathing } from "./breathing";
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

/** Lines of which formulas reckon more than half. */
export function* computedLines(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
  across: boolean,
): Breathing<string[]> {
  if (!grid.hasFormulas) return [];
  const [lines, places] = across ? [rows, columns] : [columns, rows];
  const atATime = rowsAtATime(places.length);
  const found: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % atATime === atATime - 1) yield;
    let formulas = 0;
    for (const place of places)
      if ((across ? grid.formula(line, place) : grid.formula(place, line)) !== undefined) formulas++;
    if (formulas * 2 > places.length) found.push(across ? String(line + 1) : columnLetters(line));
  }
  return found;
}
