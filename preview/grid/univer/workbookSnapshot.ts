import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellData, SheetData, WorkbookData } from "../../cells/workbookData";
import { univerStyle } from "./univerStyle";
import { fittingHeight } from "./fittingHeight";
import { rangeOf } from "./gridSession";
import { pixelsPerPoint } from "./port/layout";
import { newSheetSize } from "./newSheetSize";

function univerCell({ value, formula, format, style }: CellData): ICellData {
  const look = {
    ...(style ? univerStyle(style) : {}),
    ...(format && format !== "General" ? { n: { pattern: format } } : {}),
  };
  const s = Object.keys(look).length > 0 ? { s: look } : {};
  if (formula) return { f: formula, ...s };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, ...s };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN, ...s };
  return value === undefined ? s : { v: value, t: CellValueType.STRING, ...s };
}

/** Univer fits a row's height only when something in it changes; an opened row must fit from the start. */
const rowHeight = (cells: Readonly<Record<number, ICellData>>, widthOf: (column: number) => number): number =>
  Object.entries(cells).reduce((height, [column, { v, s }]) => {
    const style = typeof s === "object" && s ? s : {};
    return Math.max(height, fittingHeight(typeof v === "string" ? v : "", style, widthOf(Number(column))));
  }, newSheetSize.defaultRowHeight);

function univerSheet(id: string, sheet: SheetData): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell) (cellData[row] ??= {})[column] = univerCell(cell);
    });
  });
  const { freezeRows = 0, freezeColumns = 0, hiddenColumns = [], hiddenRows = [], columnWidths = [] } = sheet;
  const widthOf = (column: number): number => {
    const points = columnWidths[column];
    return points === undefined ? newSheetSize.defaultColumnWidth : Math.round(points * pixelsPerPoint);
  };
  return {
    id,
    name: sheet.name,
    ...newSheetSize,
    hidden: sheet.state ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(newSheetSize.rowCount, sheet.rows.length + 1000),
    columnCount: sheet.rows.reduce((most, cells) => Math.max(most, cells.length + 20), newSheetSize.columnCount),
    cellData,
    columnData: {
      ...Object.fromEntries(columnWidths.map((_, column) => [column, { w: widthOf(column) }])),
      ...Object.fromEntries(hiddenColumns.map((column) => [column, { w: widthOf(column), hd: BooleanNumber.TRUE }])),
    },
    rowData: rowData(sheet, cellData, widthOf, new Set(hiddenRows)),
    freeze: {
      xSplit: freezeColumns,
      ySplit: freezeRows,
      startRow: freezeRows > 0 ? freezeRows : -1,
      startColumn: freezeColumns > 0 ? freezeColumns : -1,
    },
    mergeData: (sheet.merges ?? []).map(rangeOf),
    showGridlines: BooleanNumber.TRUE,
  };
}

/** Rows with something in them, and those whose height is set or that are hidden. */
function rowData(
  { rowHeights = [] }: SheetData,
  cellData: Readonly<Record<number, Readonly<Record<number, ICellData>>>>,
  widthOf: (column: number) => number,
  hidden: ReadonlySet<number>,
): Record<number, IRowData> {
  const rows = new Set([...Object.keys(cellData).map(Number), ...hidden, ...Object.keys(rowHeights).map(Number)]);
  return Object.fromEntries(
    [...rows].map((row) => {
      const points = rowHeights[row];
      const height =
        points === undefined
          ? { h: rowHeight(cellData[row] ?? {}, widthOf), ia: BooleanNumber.TRUE }
          : { h: Math.round(points * pixelsPerPoint), ia: BooleanNumber.FALSE };
      return [row, { ...height, ...(hidden.has(row) ? { hd: BooleanNumber.TRUE } : {}) }];
    }),
  );
}

let opened = 0;

/** A workbook as Univer opens it; tables and names are added once it is open. Formulas carry no results: the grid works them out. */
export function workbookSnapshot(workbook: WorkbookData): Partial<IWorkbookData> {
  // As in Excel no other workbook's sheet has the same id: what is kept of a sheet is not taken for another's.
  const id = `workbook-${Date.now().toString(36)}-${++opened}`;
  const sheets = workbook.sheets.map((sheet, index) => univerSheet(`${id}-sheet-${index + 1}`, sheet));
  return {
    id,
    name: "TULU",
    sheetOrder: sheets.map(({ id }) => id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
