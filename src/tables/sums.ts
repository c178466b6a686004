import { isNumber } from "./cellKind";
import type { SheetGrid } from "./sheetGrid";

/** Two sums are the same at 12 significant digits. */
export const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)) * 1e-1 + 1e-9;

const mostRows = 400;
/** How unlikely an accident must be, in powers of ten. */
const certain = { all: 2.2, part: 3.6 } as const;
const longestPart = 60;

/**
 * Rows that equal the sum of rows above them (all since the last total, or all of them) or of rows right under them,
 * in every column that can be summed. Rows in `not` are never totals; rows in `known` are totals already.
 */
export function rowsThatSum(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
  { not, known }: { readonly not: (row: number) => boolean; readonly known: ReadonlySet<number> },
): number[] {
  if (rows.length > mostRows || rows.length < 3 || columns.length === 0) return [];
  const values = rows.map((row) =>
    columns.map((column) => (isNumber(grid.kind(row, column)) ? grid.value(row, column) : NaN)),
  );
  const total = rows.map((row) => known.has(row));
  const found: number[] = [];
  rows.forEach((row, i) => {
    if (total[i] || not(row)) return;
    if (equalsBefore(values, total, i) || equalsAfter(values, total, rows, not, i)) {
      total[i] = true;
      found.push(row);
    }
  });
  return found;
}

/** The weight of the evidence that row i is the sum of `parts`: 0 when a column says no. */
function evidence(values: readonly (readonly number[])[], i: number, parts: readonly number[]): number {
  const own = values[i] ?? [];
  let weight = 0;
  let matched = 0;
  let compared = 0;
  own.forEach((value, c) => {
    if (!Number.isFinite(value)) return;
    let sum = 0;
    let some = 0;
    for (const part of parts) {
      const one = values[part]?.[c] ?? NaN;
      if (!Number.isFinite(one)) continue;
      sum += one;
      some++;
    }
    if (some < 2) return;
    compared++;
    if (!same(sum, value)) return;
    matched++;
    weight += Math.log10(Math.max(1, Math.abs(value) * (Number.isInteger(value) ? 1 : 10)));
  });
  return matched === 0 || matched < compared ? 0 : weight;
}

function equalsBefore(values: readonly (readonly number[])[], total: readonly boolean[], i: number): boolean {
  const since: number[] = [];
  for (let k = i - 1; k >= 0 && !total[k]; k--) since.push(k);
  const all = values.map((_, k) => k).filter((k) => k < i && !total[k]);
  if (since.length >= 2 && evidence(values, i, since) >= certain.all) return true;
  return all.length > since.length && evidence(values, i, all) >= certain.all;
}

function equalsAfter(
  values: readonly (readonly number[])[],
  total: readonly boolean[],
  rows: readonly number[],
  not: (row: number) => boolean,
  i: number,
): boolean {
  const parts: number[] = [];
  for (let k = i + 1; k < values.length && parts.length < longestPart; k++) {
    if (total[k] || not(rows[k] ?? -1)) continue;
    parts.push(k);
    if (parts.length >= 2 && evidence(values, i, parts) >= (k === values.length - 1 ? certain.all : certain.part))
      return true;
  }
  return false;
}
