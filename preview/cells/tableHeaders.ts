import type { GridValue } from "./value";

/**
 * A table's headings as Excel makes them of what stands in the row: texts as they are shown, none empty, no two alike.
 * Those from `firstNew` on stand over columns that the table has just got: they are counted from 1, as Excel counts.
 */
export function tableHeaders(row: readonly GridValue[], shown: readonly string[], firstNew = row.length): string[] {
  const headers: string[] = [];
  const isTaken = (header: string): boolean => headers.some((other) => other.toLowerCase() === header.toLowerCase());
  row.forEach((value, column) => {
    const isEmpty = value === null || shown[column] === "";
    const wanted = isEmpty ? `Kolonne${column + 1}` : (shown[column] ?? "");
    let header = wanted;
    if (isEmpty && column >= firstNew) for (let number = 1; isTaken((header = `Kolonne${number}`)); number++);
    for (let number = 2; isTaken(header); number++) header = `${wanted}${number}`;
    headers.push(header);
  });
  return headers;
}
