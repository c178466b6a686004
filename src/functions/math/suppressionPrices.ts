import { isTotal, type TotalledTable } from "./totalledTable";

/**
 * What it costs to hide each shown cell: the fewest totals first, then the fewest zeros, then the fewest cells, then the
 * smallest ones. Each weighs more than all of the next that a way through the table can hold. Infinity for `fixed` cells.
 */
export function cellPrices(table: TotalledTable, fixed: Uint8Array): Float64Array {
  const { rows, columns, values } = table;
  const distinct = Float64Array.from(new Set(values)).sort();
  const rank = new Map(Array.from(distinct, (value, place) => [value, place] as const));
  const longest = rows + columns;
  const oneRank = longest;
  const oneCell = oneRank * longest * distinct.length;
  const oneZero = oneCell * longest;
  const oneTotal = oneZero * longest;
  return values.map((value, cell) => {
    if (fixed[cell] === 1) return Infinity;
    const kind = isTotal(table, cell) ? oneTotal : value === 0 ? oneZero : 0;
    return kind + oneCell + oneRank * (rank.get(value) ?? 0);
  });
}
