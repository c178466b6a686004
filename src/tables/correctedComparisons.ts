import { columnNumber } from "../sheet/place";
import type { Comparisons } from "./comparisons";
import type { Corrections } from "./reading";

/** Totals and reference lines with the user's own instead of those that were found; no line is both. */
export function correctedComparisons(found: Comparisons, { totals, references }: Corrections): Comparisons {
  const rowsIn = (lines: readonly (number | string)[]): Set<number> =>
    new Set(lines.flatMap((line) => (typeof line === "number" ? [line - 1] : [])));
  const columnsIn = (lines: readonly (number | string)[]): Set<number> =>
    new Set(lines.flatMap((line) => (typeof line === "string" ? [columnNumber(line)] : [])));
  const without = (set: ReadonlySet<number>, taken: ReadonlySet<number>): Set<number> =>
    new Set([...set].filter((one) => !taken.has(one)));
  const own = {
    totalRows: totals ? rowsIn(totals) : found.totalRows,
    totalColumns: totals ? columnsIn(totals) : found.totalColumns,
    referenceRows: references ? rowsIn(references) : found.referenceRows,
    referenceColumns: references ? columnsIn(references) : found.referenceColumns,
  };
  return {
    totalRows: references ? without(own.totalRows, own.referenceRows) : own.totalRows,
    totalColumns: references ? without(own.totalColumns, own.referenceColumns) : own.totalColumns,
    referenceRows: references ? own.referenceRows : without(own.referenceRows, own.totalRows),
    referenceColumns: references ? own.referenceColumns : without(own.referenceColumns, own.totalColumns),
  };
}
