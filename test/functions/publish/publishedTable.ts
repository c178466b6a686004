import { evaluate } from "../../../src/functions/call/evaluate";
import disclosure from "../../../src/functions/publish/disclosure";
import type { HiddenTable } from "./possibleRange";

/** What DISKRETION publishes of a table with totals. Throws where it refuses, or shows another figure than the table's. */
export function publishedTable(counts: readonly (readonly number[])[], limit: number): HiddenTable {
  const hidden = evaluate(disclosure, [counts, limit]).map((cells, row) =>
    cells.map((cell, column) => {
      if (cell === "..") return true;
      if (cell === counts[row]?.[column]) return false;
      throw new Error(`Row ${row + 1}, column ${column + 1} is ${JSON.stringify(cell)}`);
    }),
  );
  return { counts, hidden };
}

export const isSmall = (count: number, limit: number): boolean => count > 0 && count < limit;

/** The hidden cells, with their count. */
export const hiddenCellsOf = ({ counts, hidden }: HiddenTable): { row: number; column: number; count: number }[] =>
  counts.flatMap((cells, row) =>
    cells.flatMap((count, column) => (hidden[row]?.[column] ? [{ row, column, count }] : [])),
  );

/** The small cells that are shown: there must be none. */
export const shownSmall = ({ counts, hidden }: HiddenTable, limit: number): number[] =>
  counts.flatMap((cells, row) => cells.filter((count, column) => isSmall(count, limit) && !hidden[row]?.[column]));
