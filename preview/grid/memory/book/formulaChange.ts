import { columnOf, rowOf } from "./cellKey";
import type { MemoryBook } from "./memoryBook";

/** Where a formula stands; undefined for a name's. */
interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Rewrites every formula of the workbook, in cells and in names. */
export function changeFormulas(book: MemoryBook, change: (formula: string, place?: FormulaPlace) => string): void {
  for (const { id, cells } of book.sheets) {
    for (const [key, { value, formula }] of cells) {
      if (formula === undefined) continue;
      cells.set(key, { value, formula: change(formula, { sheet: id, row: rowOf(key), column: columnOf(key) }) });
    }
  }
  book.names = book.names.map(({ name, formula }) => ({ name, formula: change(formula) }));
}
