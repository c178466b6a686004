import { isTotal, type TotalledTable } from "./totalledTable";

/**
 * What it costs to hide each shown cell: the fewest cells first, where a total or a zero weighs as one and a half; of
 * equals the fewest totals, then the fewest zeros, then the smallest ones. Each weighs more than all of the next that a
 * way through the table can hold. Infinity for `fixed` cells.
 */
export function cellPrices(table: TotalledTable, fixed: Uint8Array): Float64Array {
  const { rows, columns, values } = table;
  const distinct = Float64Array.from(new Set(values)).sort();
  const rank = new Map(Array.from(distinct, (value, place) => [value, place] as const));
  // A way through the table meets each row and each column once at most.
  const longest = 2 * Math.min(rows, columns);
  const oneRank = longest;
  const oneZero = oneRank * longest * distinct.length;
  const oneTotal = oneZero * longest;
  const halfCell = oneTotal * longest;
  return values.map((value, cell) => {
    if (fixed[cell] === 1) return Infinity;
    const kind = isTotal(table, cell) ? halfCell + oneTotal : value === 0 ? halfCell + oneZero : 0;
    return 2 * halfCell + kind + oneRank * (rank.get(value) ?? 0);
  });
}
