import { sharedArea, type Area, type Place } from "../../sheet/place";

/** A table as it lies on its sheet. */
export interface TableOnSheet {
  readonly name: string;
  /** Headings and totals included. */
  readonly place: Place;
  readonly body: Place;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly filtered: boolean;
}

/** Every table on a sheet. */
export async function tablesOnSheet(context: Excel.RequestContext, sheet: string): Promise<TableOnSheet[]> {
  const { tables } = context.workbook.worksheets.getItem(sheet);
  tables.load("items/name,items/showHeaders");
  await context.sync();
  const parts = tables.items.map((table) => {
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const body = table.getDataBodyRange().load("rowIndex,rowCount");
    const columns = table.columns.load("items/name");
    return { table, range, body, columns, filter: table.autoFilter.load("isDataFiltered") };
  });
  if (parts.length > 0) await context.sync();
  return parts.map(({ table, range, body, columns, filter }) => {
    const place = { sheet, ...areaOf(range) };
    return {
      name: table.name,
      place,
      body: { ...place, row: body.rowIndex, rows: body.rowCount },
      columns: columns.items.map(({ name }) => name),
      showHeaders: table.showHeaders,
      filtered: filter.isDataFiltered,
    };
  });
}

/** The rectangle of a range whose four indexes are loaded. */
export const areaOf = (range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The names of the table's columns that an area touches; empty when it touches none. */
export function touchedColumns(table: TableOnSheet, area: Area): readonly string[] {
  const shared = sharedArea(table.place, area);
  if (!shared) return [];
  const first = shared.column - table.place.column;
  return table.columns.slice(first, first + shared.columns);
}
