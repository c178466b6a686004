import { danishNumber } from "../danish";
import { wholeUnits } from "../math/exactDecimal";
import { suppressedCells } from "../math/suppressedCells";
import { suppressedLine } from "../math/suppressedLine";
import { isSmall } from "../math/totalledTable";
import { wrongValue } from "../refusal";
import { refuseOtherTotals } from "./tableTotals";

/** Rows of counts; null where a cell is empty. */
export type Table = readonly (readonly (number | null)[])[];

/** The time grows with the square of the cells: about two seconds here. */
const mostCells = 20_000;
const mostDecimals = 6;

/** Which cells must be hidden, by row and column. An empty cell never is. */
export function hiddenCells(table: Table, limit: number, withTotal: boolean): boolean[][] {
  const columns = table[0]?.length ?? 0;
  if (!withTotal || (table.length === 1 && columns === 1)) {
    return table.map((row) => row.map((count) => count !== null && isSmall(count, limit)));
  }
  refuseOtherTotals(table);
  const counts = table.flat();
  const values = Float64Array.from(counts, (count) => count ?? 0);
  const unit = smallestUnit(values);
  if (table.length === 1 || columns === 1) return inRows(suppressedLine(values.subarray(0, -1), limit, unit), table);
  if (counts.length > mostCells) {
    throw wrongValue(
      `tabel har ${danishNumber(counts.length)} celler. Med totaler er ${danishNumber(mostCells)} det højeste: del tabellen.`,
    );
  }
  const fixed = Uint8Array.from(counts, (count) => (count === null ? 1 : 0));
  const suppressed = suppressedCells({ rows: table.length, columns, values }, limit, unit, fixed);
  return inRows(
    Array.from(suppressed, (cell) => cell === 1),
    table,
  );
}

/** 1 in a table of whole counts; of full-time persons with decimals, the last decimal that is written. */
function smallestUnit(values: Float64Array): number {
  let decimals = 0;
  for (const value of values) {
    while (decimals < mostDecimals && wholeUnits(value, decimals) === undefined) decimals++;
  }
  return 10 ** -decimals;
}

function inRows(cells: readonly boolean[], table: Table): boolean[][] {
  const columns = table[0]?.length ?? 0;
  return table.map((_, row) => cells.slice(row * columns, (row + 1) * columns));
}
