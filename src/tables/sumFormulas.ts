import { columnNumber } from "../sheet/place";
import { rowsAtATime } from "./breathing";
import type { SheetGrid } from "./sheetGrid";

/** What a formula adds up: cells above or below it, cells left or right of it, or a mean of either. */
export type SumDirection = "down" | "along" | "mean";

const range = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/iu;
const call = /^=\s*\+?(SUM|SUBTOTAL|AGGREGATE|AVERAGE|MEDIAN)\s*\(([^()]*)\)\s*$/iu;
const plus = /^=\s*\$?[A-Z]{1,3}\$?\d+(?:\s*\+\s*\$?[A-Z]{1,3}\$?\d+)+\s*$/iu;
const single = /\$?([A-Z]{1,3})\$?(\d+)/giu;

/** "=SUM(B2:B7)" in B8 adds downwards; "=SUM(B4:D4)" in E4 along; "=B5+C5" is no total. */
export function sumDirection(formula: string, row: number, column: number): SumDirection | undefined {
  const match = call.exec(formula);
  if (match) return callDirection(match[1] ?? "", match[2] ?? "", row, column);
  if (plus.test(formula)) {
    const cells = [...formula.matchAll(single)].map(
      ([, letters = "", digits = ""]) => [columnNumber(letters), Number(digits) - 1] as const,
    );
    if (cells.every(([c, r]) => c === column && r !== row)) return "down";
    if (cells.length >= 3 && cells.every(([c, r]) => r === row && c !== column)) return "along";
  }
  return undefined;
}

function callDirection(name: string, inside: string, row: number, column: number): SumDirection | undefined {
  const args = inside.split(/[,;]/u).map((arg) => arg.trim());
  const aggregate = /^(?:SUBTOTAL|AGGREGATE)$/iu.test(name);
  const which = aggregate ? Number(args.shift()) : NaN;
  if (/^AGGREGATE$/iu.test(name)) args.shift();
  const mean = /^(?:AVERAGE|MEDIAN)$/iu.test(name) || which === 1 || which === 101;
  if (aggregate && !mean && which !== 9 && which !== 109) return undefined;
  // A column of the table itself: SUBTOTAL(109,tblAlder[Fuldtidspersoner]).
  if (args.length === 1 && /\[[^\]]+\]$/u.test(args[0] ?? "")) return mean ? "mean" : "down";
  let down = args.length > 0;
  let along = args.length > 0;
  for (const arg of args) {
    const found = range.exec(arg) ?? range.exec(`${arg}:${arg}`);
    if (!found) return undefined;
    const [left, right] = [columnNumber(found[1] ?? ""), columnNumber(found[3] ?? "")];
    const [top, bottom] = [Number(found[2]) - 1, Number(found[4]) - 1];
    if (!(left === column && right === column && (row < top || row > bottom))) down = false;
    if (!(top === row && bottom === row && (column < left || column > right))) along = false;
  }
  if (!down && !along) return undefined;
  return mean ? (down ? "mean" : undefined) : down ? "down" : "along";
}

/** Rows and columns whose formulas add up the others; rows whose formulas take the mean of the others. */
export function* formulaTotals(grid: SheetGrid, rows: readonly number[], columns: readonly number[]) {
  const found = { rows: new Set<number>(), columns: new Set<number>(), means: new Set<number>() };
  if (!grid.hasFormulas) return found;
  const along = new Map<number, number>();
  let last = -1;
  const atATime = rowsAtATime(columns.length * 4);
  for (const [at, row] of rows.entries()) {
    if (at % atATime === atATime - 1) yield;
    for (const column of columns) {
      const formula = grid.formula(row, column);
      if (formula === undefined) continue;
      const direction = sumDirection(formula, row, column);
      if (direction === "down") found.rows.add(row);
      else if (direction === "mean") found.means.add(row);
      else if (direction === "along") along.set(column, (along.get(column) ?? 0) + 1);
    }
    last = row;
  }
  for (const row of found.rows) found.means.delete(row);
  // A running total stands in every row: none of them is the table's total.
  if (found.rows.size > rows.length / 2 && last >= 0) found.rows.clear();
  for (const [column, count] of along) if (count * 2 > rows.length) found.columns.add(column);
  return found;
}
