import type { GridValue } from "./value";

/** Headers as Excel makes them for a new table: texts, none empty, no two alike. */
export function tableHeaders(row: readonly GridValue[], shown: readonly string[]): string[] {
  const headers: string[] = [];
  row.forEach((value, column) => {
    const wanted = value === null || shown[column] === "" ? `Kolonne${column + 1}` : (shown[column] ?? "");
    let header = wanted;
    for (let number = 2; headers.some((other) => other.toLowerCase() === header.toLowerCase()); number++) {
      header = `${wanted}${number}`;
    }
    headers.push(header);
  });
  return headers;
}
