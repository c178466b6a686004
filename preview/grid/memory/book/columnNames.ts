import { withColumnRenamed } from "../../../cells/formula/tableReference";
import { cellArea } from "../../../cells/area";
import { sharedArea } from "../../../../src/sheet/place";
import type { TableState } from "../../port";
import { changeFormulas } from "./formulaChange";
import type { MemoryBook } from "./memoryBook";

const headings = (book: MemoryBook, { sheet, area }: TableState): unknown[] =>
  Array.from({ length: area.columns }, (_, i) => book.sheet(sheet).valueAt(area.row, area.column + i));

/** Carries out a change of cells; where a table's heading becomes another, formulas call the column by the new one. */
export function followingColumns(book: MemoryBook, sheet: string, change: () => void): void {
  const tables = book.tables.filter((table) => table.sheet === sheet && table.showHeaders);
  const before = tables.map((table) => headings(book, table));
  change();
  tables.forEach((table, i) => {
    const now = headings(book, table);
    before[i]?.forEach((from, column) => {
      const to = now[column];
      if (typeof from !== "string" || typeof to !== "string" || from === to) return;
      changeFormulas(book, (formula, place) => {
        const isInside = place?.sheet === sheet && !!sharedArea(table.area, cellArea(place.row, place.column));
        return withColumnRenamed(formula, table.name, from, to, isInside);
      });
    });
  });
}
