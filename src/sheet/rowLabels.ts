import type { Cells } from "./cell";

/** The text that names a row, where there is one. */
export type Labels = (string | undefined)[];

/** Which column names the rows: the one nearest the end of `columns` that is mostly texts; undefined when none is. */
export function labelColumn(cells: Cells, columns: readonly number[]): number | undefined {
  return columns.toReversed().find((column) => {
    let texts = 0;
    let filled = 0;
    for (const row of cells) {
      const cell = row[column] ?? null;
      if (cell !== null) filled++;
      if (typeof cell === "string") texts++;
    }
    return texts > 0 && texts * 2 > filled;
  });
}

/** Whether a number format shows a date: "mmm yyyy", "dd-mm-yyyy", not "#,##0" nor text in quotes. */
export function showsDate(format: unknown): boolean {
  if (typeof format !== "string") return false;
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
  return /y|d/iu.test(code) || /mmm/iu.test(code);
}
