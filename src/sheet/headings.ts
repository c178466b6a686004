import { isCellError, type Cells } from "./cell";

const isText = (cell: unknown): cell is string => typeof cell === "string";

/**
 * Whether a range's first row is its headings: nothing but texts in it, and under at least one of them something that
 * is not a text.
 */
export function startsWithHeadings(cells: Cells): boolean {
  const [first, ...rest] = cells;
  if (!first || rest.length === 0) return false;
  if (!first.some(isText) || !first.every((cell) => cell === null || isText(cell))) return false;
  return first.some((cell, column) => isText(cell) && rest.some((row) => typeof row[column] === "number"));
}

/**
 * The heading of each column, found above a range: upwards past figures and at most one empty row, the first text.
 * `above` ends with the row next to the range.
 */
export function headingsAbove(above: Cells, columns: number): (string | undefined)[] {
  return Array.from({ length: columns }, (_, column) => {
    let empty = 0;
    for (let row = above.length - 1; row >= 0; row--) {
      const cell = above[row]?.[column] ?? null;
      if (isText(cell)) return cell;
      if (cell === null && ++empty > 1) return undefined;
      if (cell !== null && typeof cell !== "number" && !isCellError(cell)) return undefined;
    }
    return undefined;
  });
}
