import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

/**
 * Univer keeps an index of the values in each column, for what compares a whole column, and searches all of a column's
 * values for each result that it writes there: 50,000 formulas took half a minute. Only rows that are in the index already
 * have anything to be corrected; others are read when they are first compared.
 */
export function indexOnlyWhatIsLookedUp(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unit, sheet, column, value, row, isResult = false) => {
    const isIndexed = !index.shouldContinueBuildingCache(unit, sheet, column, row);
    if (isIndexed || !isResult) set(unit, sheet, column, value, row, isResult);
  };
}
