import type { SheetData, WorkbookData } from "../../cells/workbookData";
import { plainNames } from "../../cells/plainNames";
import { cellKey } from "./book/cellKey";
import { MemorySheet } from "./book/memorySheet";
import type { MemoryState } from "./book/memoryState";

/** Puts a workbook in the place of what is there. Formulas carry no results: the grid works them out. */
export function openWorkbook(state: MemoryState, workbook: WorkbookData): void {
  const { book } = state;
  book.sheets = workbook.sheets.map((sheet) => openedSheet(`{sheet-${state.nextId++}}`, sheet));
  book.tables = workbook.sheets.flatMap(({ tables = [] }, k) =>
    tables.map(({ name, area, totals, withoutHeadings = false }) => ({
      id: `{table-${state.nextId++}}`,
      name,
      sheet: book.sheets[k]?.id ?? "",
      area: totals ? { ...area, rows: area.rows - 1 } : area,
      showHeaders: !withoutHeadings,
    })),
  );
  book.names = plainNames(workbook);
  book.charts = [];
  for (const sheet of book.sheets) state.touched(sheet, [...sheet.cells.keys()]);
}

function openedSheet(id: string, data: SheetData): MemorySheet {
  const sheet = new MemorySheet(id, data.name);
  sheet.visible = data.state === undefined;
  data.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell) return;
      const { value = null, formula, format, style } = cell;
      if (formula !== undefined) sheet.cells.set(cellKey(row, column), { value: null, formula });
      else if (value !== null && value !== "") sheet.cells.set(cellKey(row, column), { value });
      if (format !== undefined) sheet.formats.set(row, column, format);
      if (style) sheet.styles.set(row, column, style);
    }),
  );
  data.columnWidths?.forEach((points, column) => points !== undefined && sheet.columnWidths.set(column, points));
  data.rowHeights?.forEach((points, row) => points !== undefined && sheet.rowHeights.set(row, points));
  // Of hidden rows inside a filter the filter is the reason.
  const { filter, hiddenRows = [] } = data;
  const isFiltered = (row: number): boolean =>
    filter !== undefined && row > filter.row && row < filter.row + filter.rows;
  for (const row of hiddenRows) if (!isFiltered(row)) sheet.hiddenRows.add(row);
  sheet.filteredRows = new Set(hiddenRows.filter(isFiltered));
  for (const column of data.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  sheet.frozenRows = data.freezeRows ?? 0;
  sheet.frozenColumns = data.freezeColumns ?? 0;
  sheet.merges = data.merges ?? [];
  sheet.isProtected = data.isProtected ?? false;
  return sheet;
}
