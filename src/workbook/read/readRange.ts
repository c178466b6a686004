import type { Cell } from "../../sheet/cell";
import { cellsOnSheet, rangeAt } from "./cellsOnSheet";
import { hiddenRowCount } from "./hiddenRows";
import { contentsOf } from "../../sheet/contents";
import { headingsAbove, startsWithHeadings } from "../../sheet/headings";
import { lastColumn, lastRow, sharedArea, type Area, type Place } from "../../sheet/place";
import type { ColumnReading, RangeReading, ReadingOptions } from "../../sheet/rangeReading";
import { readLabels } from "./readLabels";
import { areaOf, tablesOnSheet, touchedColumns, type TableOnSheet } from "./tablesOnSheet";

/** Beyond the used cells an area this long was marked for its column, not for its length. */
const longTail = 10_000;

/** Reads what a range holds, whole columns and rows cut to what is used. Hidden rows are read too: formulas count them. */
export async function readRangeIn(
  context: Excel.RequestContext,
  asked: Place,
  options: ReadingOptions,
): Promise<RangeReading> {
  const sheet = context.workbook.worksheets.getItem(asked.sheet);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const filter = sheet.autoFilter.load("isDataFiltered");
  const tables = await tablesOnSheet(context, asked.sheet);
  await context.sync();
  const usedArea = used.isNullObject ? undefined : areaOf(used);
  const place = trimmedPlace(asked, usedArea);
  const table = tables.find((candidate) => sharedArea(candidate.place, place));

  const cells = await cellsOnSheet(context, place, options);
  const headed = table ? coversHeader(table, place) : startsWithHeadings(cells);
  const data = headed && place.rows > 1 ? { ...place, row: place.row + 1, rows: place.rows - 1 } : place;
  const values = data === place ? cells : cells.slice(1);
  const headings = data !== place ? headingRow(cells) : await headingsOf(context, place, table, usedArea);
  const { labels, from } = await readLabels(context, data, values, usedArea);
  return {
    asked,
    place,
    data,
    trimmed: place.rows !== asked.rows || place.columns !== asked.columns,
    columns: columnReadings(data, values, headings),
    values,
    labels,
    labelColumn: from,
    table: table && { name: table.name, columns: touchedColumns(table, data), body: table.body },
    hiddenRows: await hiddenRowsIn(context, data),
    filtered: filter.isDataFiltered || (table?.filtered ?? false),
  };
}

/** Cuts whole columns, whole rows and very long tails to the used part; never to nothing. */
export function trimmedPlace(asked: Place, used: Area | undefined): Place {
  const whole = asked.rows >= lastRow || asked.columns >= lastColumn;
  const tail = used ? asked.row + asked.rows - used.row - used.rows : asked.rows;
  if (!whole && tail < longTail) return asked;
  const shared = used && sharedArea(asked, used);
  return shared ? { sheet: asked.sheet, ...shared } : { ...asked, rows: 1, columns: Math.min(asked.columns, 1) };
}

const coversHeader = (table: TableOnSheet, place: Place): boolean =>
  table.showHeaders && place.row === table.place.row && place.rows > 1;

const headingRow = (cells: readonly (readonly Cell[])[]): (string | undefined)[] =>
  (cells[0] ?? []).map((cell) =>
    typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : undefined,
  );

async function headingsOf(
  context: Excel.RequestContext,
  place: Place,
  table: TableOnSheet | undefined,
  used: Area | undefined,
): Promise<(string | undefined)[]> {
  if (table && sharedArea(table.place, place)?.columns === place.columns) return [...touchedColumns(table, place)];
  const reach = Math.min(place.row - (used?.row ?? place.row), Math.max(1, Math.floor(2000 / place.columns)));
  if (reach <= 0) return [];
  const above = await cellsOnSheet(context, { ...place, row: place.row - reach, rows: reach });
  return headingsAbove(above, place.columns);
}

function columnReadings(
  data: Place,
  values: readonly (readonly Cell[])[],
  headings: readonly (string | undefined)[],
): ColumnReading[] {
  return Array.from({ length: data.columns }, (_, column) => {
    const place = { ...data, column: data.column + column, columns: 1 };
    const cells = values.map((row) => [row[column] ?? null]);
    return { place, heading: headings[column], contents: contentsOf(cells, place) };
  });
}

async function hiddenRowsIn(context: Excel.RequestContext, data: Place): Promise<number> {
  const range = rangeAt(context.workbook.worksheets.getItem(data.sheet), data).load("rowHidden");
  await context.sync();
  return hiddenRowCount(context, range, data.rows);
}
