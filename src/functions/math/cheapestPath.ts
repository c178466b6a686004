import { carriesOut, type TableShape } from "./totalledTable";

/** A cell that changes along a path, and whether it rises or falls. */
export interface PathCell {
  readonly cell: number;
  readonly rises: boolean;
}

const none = -1;
/** What a hidden cell costs; no cell costs less. */
export const cheapest = 1;

/**
 * The cheapest way back from a cell's end to its start, so that the cell itself can rise: the cells that would change.
 * room: how far each cell may fall; one that falls must be able to by `least`. prices: for each cell, Infinity where it
 * must not change. undefined where there is no way. Labels are corrected first in, first out, so equal prices give the earliest way.
 */
export function cheapestPath(
  table: TableShape,
  room: Float64Array,
  prices: Float64Array,
  risingCell: number,
  least: number,
): PathCell[] | undefined {
  const { rows, columns } = table;
  const row = Math.floor(risingCell / columns);
  const column = rows + (risingCell % columns);
  const [end, start] = carriesOut(table, row, column - rows) ? [column, row] : [row, column];
  const cost = new Float64Array(rows + columns).fill(Infinity);
  const arrivedBy = new Int32Array(rows + columns).fill(none);
  const waiting = new Uint8Array(rows + columns);
  cost[end] = 0;
  const queue = [end];
  for (let next = 0; next < queue.length; next++) {
    const node = queue[next] as number;
    waiting[node] = 0;
    if ((cost[node] as number) + cheapest >= (cost[start] as number)) continue;
    const isRow = node < rows;
    const others = isRow ? columns : rows;
    for (let other = 0; other < others; other++) {
      const cell = isRow ? node * columns + other : other * columns + (node - rows);
      const reached = (cost[node] as number) + (prices[cell] as number);
      const neighbour = isRow ? rows + other : other;
      if (cell === risingCell || reached >= (cost[neighbour] as number) || reached >= (cost[start] as number)) continue;
      const rises = isRow ? carriesOut(table, node, other) : !carriesOut(table, other, node - rows);
      if (!rises && (room[cell] as number) < least) continue;
      cost[neighbour] = reached;
      arrivedBy[neighbour] = cell;
      if (waiting[neighbour] === 1 || neighbour === start) continue;
      waiting[neighbour] = 1;
      queue.push(neighbour);
    }
  }
  return arrivedBy[start] === none ? undefined : cellsOnWay(table, arrivedBy, start, end);
}

/** The cells from the start back to the end, by the cell that each node was reached through. */
function cellsOnWay(table: TableShape, arrivedBy: Int32Array, start: number, end: number): PathCell[] {
  const path: PathCell[] = [];
  for (let node = start; node !== end;) {
    const cell = arrivedBy[node] as number;
    const row = Math.floor(cell / table.columns);
    const column = cell % table.columns;
    const cameFromRow = node >= table.rows;
    path.push({ cell, rises: cameFromRow === carriesOut(table, row, column) });
    node = cameFromRow ? row : table.rows + column;
  }
  return path;
}
