import { isNumber } from "./cellKind";
import type { SheetGrid } from "./sheetGrid";
import { same } from "./sums";
import type { TableLayout } from "./tableLayout";

/** Columns that equal the sum of the columns before them, or of all after them, in every row. */
export function columnsThatSum(
  grid: SheetGrid,
  { rows, figures }: TableLayout,
  totalRows: ReadonlySet<number>,
  known: ReadonlySet<number>,
  references: ReadonlySet<number>,
  across: boolean,
): number[] {
  const observed = rows.filter((row) => across || !totalRows.has(row)).slice(0, 400);
  const plain = figures.filter((column) => !known.has(column) && !references.has(column));
  if (plain.length < 3 || observed.length < 2) return [];
  const found: number[] = [];
  plain.forEach((column, i) => {
    const before = plain.slice(0, i).filter((one) => !found.includes(one));
    const after = plain.slice(i + 1);
    if (
      (before.length >= 2 && addsUp(grid, observed, column, before)) ||
      (i === 0 && after.length >= 2 && addsUp(grid, observed, column, after))
    )
      found.push(column);
  });
  return found;
}

function addsUp(grid: SheetGrid, rows: readonly number[], column: number, parts: readonly number[]): boolean {
  let weight = 0;
  let matched = 0;
  for (const row of rows) {
    if (!isNumber(grid.kind(row, column))) continue;
    const value = grid.value(row, column);
    let sum = 0;
    for (const part of parts) {
      const one = grid.value(row, part);
      if (Number.isFinite(one)) sum += one;
    }
    if (!same(sum, value)) return false;
    matched++;
    weight += Math.log10(Math.max(1, Math.abs(value)));
  }
  return matched >= 2 && matched * 2 >= rows.length && weight >= 4;
}
