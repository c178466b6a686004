import { danishNumber } from "../danish";
import { suppressedCells } from "../math/suppressedCells";
import { suppressedParts } from "../math/suppressedParts";
import { wrongValue } from "../refusal";
import { refuseOtherTotals } from "./tableTotals";

/** Rows of counts; null where a cell is empty. */
export type Table = readonly (readonly (number | null)[])[];

/** The time grows with the square of the cells: about two seconds here. */
const mostCells = 20_000;

/** Which cells must be hidden, by row and column. An empty cell never is. */
export function hiddenCells(table: Table, limit: number, withTotal: boolean): boolean[][] {
  const columns = table[0]?.length ?? 0;
  const isSmall = (count: number | null): boolean => count !== null && count > 0 && count < limit;
  if (!withTotal || (table.length === 1 && columns === 1)) return table.map((row) => row.map(isSmall));
  refuseOtherTotals(table);
  const counts = table.flat();
  if (table.length === 1 || columns === 1) {
    const parts = suppressedParts(
      counts.slice(0, -1).map((count) => count ?? 0),
      limit,
    );
    return inRows([...parts, isSmall(counts.at(-1) ?? null)], table);
  }
  if (counts.length > mostCells) {
    throw wrongValue(
      `tabel har ${danishNumber(counts.length)} celler. Med totaler er ${danishNumber(mostCells)} det højeste: del tabellen.`,
    );
  }
  const values = Float64Array.from(counts, (count) => count ?? 0);
  const fixed = Uint8Array.from(counts, (count) => (count === null ? 1 : 0));
  const suppressed = suppressedCells({ rows: table.length, columns, values }, limit, fixed);
  return inRows(
    Array.from(suppressed, (cell) => cell === 1),
    table,
  );
}

function inRows(cells: readonly boolean[], table: Table): boolean[][] {
  const columns = table[0]?.length ?? 0;
  return table.map((_, row) => cells.slice(row * columns, (row + 1) * columns));
}
