/** A table with totals in the last row and column, and which of its cells are hidden. */
export interface HiddenTable {
  readonly counts: readonly (readonly number[])[];
  readonly hidden: readonly (readonly boolean[])[];
}

interface Pipe {
  readonly from: number;
  readonly to: number;
  /** What may still flow. */
  room: number;
  readonly back: () => Pipe;
}

/**
 * What a reader who knows the rule takes a hidden cell to hold at least: 1, because zeros are shown. If a zero had to be
 * hidden, he is granted to know that it need not hold anything.
 */
export const leastOf = ({ counts }: HiddenTable, row: number, column: number): number =>
  Math.min(1, counts[row]?.[column] ?? 0);

/**
 * The smallest and largest count, up to `most`, that a hidden cell can have in a table of counts that agrees with what is
 * shown and with what the reader knows. A table that agrees differs from the true one by flows around circles of hidden cells, so the
 * range is a greatest flow each way. Written apart from the product's own search, as adjacency lists.
 */
export function possibleRange(table: HiddenTable, row: number, column: number, most: number): [number, number] {
  const count = table.counts[row]?.[column] ?? 0;
  const [start, end] = ends(table, row, column);
  const rise = greatestFlow(pipesOf(table, row, column), end, start, most - count);
  const fall = greatestFlow(pipesOf(table, row, column), start, end, count - leastOf(table, row, column));
  return [count - fall, count + rise];
}

/** The nodes a cell carries between: inside and in the corner from row to column, in the totals from column to row. */
function ends({ counts }: HiddenTable, row: number, column: number): [number, number] {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const inTotalRow = row === rows - 1;
  const inTotalColumn = column === columns - 1;
  return inTotalRow === inTotalColumn ? [row, rows + column] : [rows + column, row];
}

function pipesOf(table: HiddenTable, exceptRow: number, exceptColumn: number): Map<number, Pipe[]> {
  const pipes = new Map<number, Pipe[]>();
  const add = (pipe: Pipe): void => {
    const leaving = pipes.get(pipe.from);
    if (leaving) leaving.push(pipe);
    else pipes.set(pipe.from, [pipe]);
  };
  table.hidden.forEach((cells, row) =>
    cells.forEach((isHidden, column) => {
      if (!isHidden || (row === exceptRow && column === exceptColumn)) return;
      const [from, to] = ends(table, row, column);
      const up: Pipe = { from, to, room: Infinity, back: () => down };
      const down: Pipe = {
        from: to,
        to: from,
        room: (table.counts[row]?.[column] ?? 0) - leastOf(table, row, column),
        back: () => up,
      };
      add(up);
      add(down);
    }),
  );
  return pipes;
}

function greatestFlow(pipes: Map<number, Pipe[]>, from: number, to: number, most: number): number {
  let flow = 0;
  while (flow < most) {
    const sent = sentThrough(pipes, from, to, most - flow, new Set());
    if (sent === 0) break;
    flow += sent;
  }
  return flow;
}

/** Sends what one way allows, found depth first; 0 where there is none. */
function sentThrough(pipes: Map<number, Pipe[]>, node: number, to: number, most: number, seen: Set<number>): number {
  if (node === to) return most;
  seen.add(node);
  for (const pipe of pipes.get(node) ?? []) {
    if (pipe.room === 0 || seen.has(pipe.to)) continue;
    const sent = sentThrough(pipes, pipe.to, to, Math.min(most, pipe.room), seen);
    if (sent === 0) continue;
    pipe.room -= sent;
    pipe.back().room += sent;
    return sent;
  }
  return 0;
}
