import { rangeAt } from "./cellsOnSheet";
import type { Place } from "../../sheet/place";

/** Null where some rows are hidden and some are not, whatever the typings say. */
const allHidden = (range: Excel.Range): boolean | null => range.rowHidden;

/** How many of a range's rows are hidden, by a filter or by hand; its `rowHidden` has been read. */
export async function hiddenRowCount(context: Excel.RequestContext, range: Excel.Range, rows: number): Promise<number> {
  const all = allHidden(range);
  if (all !== null) return all ? rows : 0;
  const view = range.getVisibleView().load("rowCount");
  await context.sync();
  return rows - view.rowCount;
}

/** Which rows of a place are hidden, by a filter or by hand, counted from its first. */
export async function hiddenRowsOf(context: Excel.RequestContext, place: Place): Promise<ReadonlySet<number>> {
  const range = rangeAt(context.workbook.worksheets.getItem(place.sheet), { ...place, columns: 1 }).load("rowHidden");
  await context.sync();
  const all = allHidden(range);
  if (all === false) return new Set();
  const rows = Array.from({ length: place.rows }, (_, row) => row);
  if (all) return new Set(rows);
  const view = range.getVisibleView().load("cellAddresses");
  await context.sync();
  const shown = new Set(view.cellAddresses.map(([address]) => rowOf(address) - place.row));
  return new Set(rows.filter((row) => !shown.has(row)));
}

/** "Ark1!B14" → 13. */
const rowOf = (address: unknown): number => Number(/\d+$/u.exec(String(address))?.[0] ?? 0) - 1;
