import type { PageTable } from "../../src/pages/table/pageTable";
import { tableFromReading as tableOf } from "../../src/pages/table/tableFromReading";
import { readTable } from "../../src/tables/readTable";
import type { SheetCells } from "../../src/tables/reading";

export type PageSource = SheetCells & { readonly selection: string };

/** A sheet's marked table as a page takes it. */
export const tableFromReading = (sheet: PageSource): PageTable | undefined =>
  tableOf(sheet, readTable(sheet, sheet.selection), 5);
