import { agreeingTables } from "./agreeingTables";
import { computableCells } from "./computableCells";
import { possibleRange, type HiddenTable } from "./possibleRange";
import { hiddenCellsOf, isSmall, shownSmall } from "./publishedTable";

/**
 * What is wrong with a published table, found by going through the tables that agree with it, up to `most` a cell: a
 * small count that is shown, a hidden cell with one possible count, a small one that is below the limit in all of them.
 */
export function faultsByEnumeration(
  table: HiddenTable,
  limit: number,
  most: number,
  cells = hiddenCellsOf(table),
): string[] {
  const isPossible = (row: number, column: number, accepts: (count: number) => boolean): boolean =>
    agreeingTables(table, most, (r, c, count) => r !== row || c !== column || accepts(count)).next().done !== true;
  return [
    ...shownSmall(table, limit).map((count) => `${count} is shown`),
    ...cells.flatMap(({ row, column, count }) => {
      if (!isPossible(row, column, (other) => other !== count)) return [`${row},${column} can only be ${count}`];
      const mayBeMore = !isSmall(count, limit) || isPossible(row, column, (other) => other >= limit);
      return mayBeMore ? [] : [`${row},${column} is below ${limit}`];
    }),
  ];
}

/** The same by bounds: every hidden cell has more than one possible count, a small one may be the limit or more. */
export function faultsByBounds(table: HiddenTable, limit: number): string[] {
  return [
    ...shownSmall(table, limit).map((count) => `${count} is shown`),
    ...computableCells(table).map((cell) => `${cell} follows from the sums`),
    ...hiddenCellsOf(table).flatMap(({ row, column, count }) => {
      const [least, most] = possibleRange(table, row, column, Math.max(limit, count + 1));
      return least === most || (isSmall(count, limit) && most < limit) ? [`${row},${column} is ${least}–${most}`] : [];
    }),
  ];
}
