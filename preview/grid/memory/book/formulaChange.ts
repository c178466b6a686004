import type { MemoryBook } from "./memoryBook";

/** Rewrites every formula of the workbook, in cells and in names. */
export function changeFormulas(book: MemoryBook, change: (formula: string) => string): void {
  for (const { cells } of book.sheets) {
    for (const [key, { value, formula }] of cells) {
      if (formula !== undefined) cells.set(key, { value, formula: change(formula) });
    }
  }
  book.names = book.names.map(({ name, formula }) => ({ name, formula: change(formula) }));
}
