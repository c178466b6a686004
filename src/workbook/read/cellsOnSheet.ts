import { cellsOf, type Cell } from "../../sheet/cell";
import { unlessStopped } from "../session";
import { areaAddress, type Area, type Place } from "../../sheet/place";
import type { ReadingOptions } from "../../sheet/rangeReading";

/** Cells fetched at a time: far below Excel's limit of 5 MB an answer on the web, and soon enough to stop. */
const chunk = 20_000;

/** The range behind a rectangle. */
export const rangeAt = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(areaAddress(area));

/** Reads the values of an area, a chunk of rows at a time. */
export async function cellsOnSheet(
  context: Excel.RequestContext,
  place: Place,
  { signal, onProgress }: ReadingOptions = {},
): Promise<Cell[][]> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const rowsAtATime = Math.max(1, Math.floor(chunk / place.columns));
  const cells: Cell[][] = [];
  for (let done = 0; done < place.rows; done += rowsAtATime) {
    unlessStopped(signal);
    const rows = Math.min(rowsAtATime, place.rows - done);
    const range = rangeAt(sheet, { ...place, row: place.row + done, rows });
    range.load("values");
    // One answer at a time keeps each below the limit, and lets the reading be stopped in between.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of cellsOf(range.values)) cells.push(row);
    onProgress?.((done + rows) * place.columns, place.rows * place.columns);
  }
  unlessStopped(signal);
  return cells;
}
