import { date, empty, mark, text, written } from "./cellKind";
import { isYear, periodKind } from "./period";
import type { Columns } from "./rowLook";
import type { SheetGrid } from "./sheetGrid";

/**
 * Whether the numbers of a row can be headings: years (2016 2017 2018, in pairs under merged cells, or the same few
 * again and again), dates, or a run of whole numbers with one step (months 1 to 12, ages). The row's first cell may
 * be empty or a text; a column of years that goes on downwards is a column of labels.
 */
export function numbersHead(grid: SheetGrid, row: number, { left, right }: Columns): boolean {
  const values: number[] = [];
  let dates = 0;
  let years = 0;
  let first = -1;
  for (let c = left; c <= right; c++) {
    const kind = grid.kind(row, c);
    if (kind === empty || kind === text) continue;
    if (kind === mark) return false;
    if (first === -1) first = c;
    const value = grid.value(row, c);
    values.push(value);
    if (kind === date) dates++;
    else if (isYear(value)) years++;
  }
  if (values.length === 0) return false;
  if (first === left && (values.length === 1 || goesOn(grid, row, left))) return false;
  if (dates === values.length) return true;
  if (grid.kind(row, left) === empty && isUnitRow(grid, row, { left, right }, values)) return true;
  if (years === values.length) return yearsHead(values);
  if (!isRun(values)) return false;
  // Months or columns by number: 1, 2, 3, 4 …
  return grid.kind(row, left) === text
    ? values[0] === 1 && values.length >= 4 && !isRunBelow(grid, row, left)
    : values.length >= 3;
}

const roundNumbers: readonly number[] = [100, 1000, 10_000, 100_000, 1_000_000];

/** "1,000" written over figures: the last words of "Rate per 1,000", not figures. */
function isUnitRow(grid: SheetGrid, row: number, { left, right }: Columns, values: readonly number[]): boolean {
  if (!values.every((value) => roundNumbers.includes(value))) return false;
  for (let c = left; c <= right; c++)
    if (grid.kind(row, c) !== empty && grid.kind(row, c) !== text && grid.kind(row, c) !== written) return false;
  return true;
}

function yearsHead(values: readonly number[]): boolean {
  const distinct = [...new Set(values)];
  if (distinct.length === 1) return values.length <= 2 || values.length % 2 === 0 || values.length === 3;
  if (Math.max(...distinct) - Math.min(...distinct) > 80) return false;
  const runs = values.filter((value, k) => value !== values[k - 1]);
  const rising = runs.every((value, k) => k === 0 || value > (runs[k - 1] ?? 0));
  const falling = runs.every((value, k) => k === 0 || value < (runs[k - 1] ?? 0));
  if (rising || falling) return true;
  // The same years again and again, under one heading after the other.
  return values.length % distinct.length === 0 && values.every((value, k) => value === values[k % distinct.length]);
}

const isRun = (values: readonly number[]): boolean => {
  const step = (values[1] ?? 0) - (values[0] ?? 0);
  return (
    step > 0 &&
    Number.isInteger(values[0]) &&
    values.every((value, k) => k === 0 || value - (values[k - 1] ?? 0) === step) &&
    step <= 10
  );
};

/** Whether the row below begins with the same numbers, as rows of observations may. */
const isRunBelow = (grid: SheetGrid, row: number, left: number): boolean =>
  [1, 2, 3].every((k) => grid.value(row + 1, left + k) === k);

/** Whether the number below continues the one in this row, as years in a label column do. */
function goesOn(grid: SheetGrid, row: number, column: number): boolean {
  const here = grid.value(row, column);
  const below = grid.value(row + 1, column);
  return Number.isFinite(below) && Math.abs(below - here) <= 1 && isYear(below);
}

/** Whether a cell is a period that can head a column: a date, a year, "2017K3", "jan". */
export function isPeriodCell(grid: SheetGrid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  if (kind === date) return true;
  if (kind === text) return periodKind(grid.text(row, column)) !== undefined;
  return isYear(grid.value(row, column));
}
