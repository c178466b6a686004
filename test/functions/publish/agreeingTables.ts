import { leastOf, type HiddenTable } from "./possibleRange";

/** Whether a table may have this count in this cell: asks for tables where one cell is something in particular. */
export type Demand = (row: number, column: number, count: number) => boolean;

/**
 * Every table of counts up to `most` that agrees with what is shown and with what the reader knows, one after the other:
 * each hidden cell inside is tried with every count from its least, a hidden total takes the sum if that is no less than
 * its least, a shown total must be it.
 */
export function* agreeingTables(
  hiddenTable: HiddenTable,
  most: number,
  demand: Demand = () => true,
): Generator<number[][]> {
  const { counts, hidden } = hiddenTable;
  const rows = counts.length - 1;
  const columns = (counts[0]?.length ?? 0) - 1;
  const inside = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const shown = (row: number, column: number): number | undefined =>
    hidden[row]?.[column] === true ? undefined : counts[row]?.[column];
  const least = (row: number, column: number): number => leastOf(hiddenTable, row, column);
  const accepts = (row: number, column: number, total: number): boolean =>
    demand(row, column, total) && (shown(row, column) ?? total) === total && total >= least(row, column);

  function* from(place: number): Generator<number[][]> {
    if (place === rows * columns) {
      const table = withTotals(inside);
      if (accepts(rows, columns, table[rows]?.[columns] ?? 0)) yield table;
      return;
    }
    const row = Math.floor(place / columns);
    const column = place % columns;
    const cells = inside[row] as number[];
    const rowSum = sum(cells.slice(0, column));
    const columnSum = sum(inside.slice(0, row).map((above) => above[column] ?? 0));
    const sumSoFar = rowSum + sum(inside.slice(0, row).flat());
    const left = Math.min(
      (shown(row, columns) ?? Infinity) - rowSum,
      (shown(rows, column) ?? Infinity) - columnSum,
      (shown(rows, columns) ?? Infinity) - sumSoFar,
    );
    const known = shown(row, column);
    for (let count = known ?? least(row, column); count <= Math.min(known ?? most, left); count++) {
      if (!demand(row, column, count)) continue;
      cells[column] = count;
      if (column === columns - 1 && !accepts(row, columns, rowSum + count)) continue;
      if (row === rows - 1 && !accepts(rows, column, columnSum + count)) continue;
      yield* from(place + 1);
    }
  }
  yield* from(0);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The cells inside with their row totals, column totals and grand total. */
export function withTotals(inside: readonly (readonly number[])[]): number[][] {
  const rows = inside.map((cells) => [...cells, sum(cells)]);
  const columns = rows[0]?.map((_, column) => sum(rows.map((cells) => cells[column] ?? 0))) ?? [];
  return [...rows, columns];
}
