import { possibleRange, type HiddenTable } from "./possibleRange";
import { hiddenCellsOf, isSmall } from "./publishedTable";

/**
 * Whether so many cells beside the small ones can be chosen that hiding them lets each small cell be the limit or more,
 * by trying every choice. Hiding more never takes that away, so a smaller choice that suffices is found here too. What
 * can be computed in a smallest choice need not be hidden, so nothing else is asked.
 */
export function hasSufficientSet(counts: readonly (readonly number[])[], limit: number, more: number): boolean {
  const hidden = counts.map((cells) => cells.map((count) => isSmall(count, limit)));
  const table: HiddenTable = { counts, hidden };
  const small = hiddenCellsOf(table);
  const others = counts.flatMap((cells, row) =>
    cells.flatMap((count, column) => (isSmall(count, limit) ? [] : [{ row, column }])),
  );
  const suffices = (left: number, from: number): boolean => {
    if (left === 0) return small.every(({ row, column }) => possibleRange(table, row, column, limit)[1] >= limit);
    return others.slice(from).some(({ row, column }, place) => {
      const line = hidden[row] as boolean[];
      line[column] = true;
      const found = suffices(left - 1, from + place + 1);
      line[column] = false;
      return found;
    });
  };
  return suffices(more, 0);
}
