import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
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
  const frozen = sheet.freezeRows ?? 0;
  const widthOf = (column: number): number => {
    const points = sheet.columnWidths?.[column];
    return points === undefined ? newSheetSize.defaultColumnWidth : Math.round(points * pixelsPerPoint);
  };
  return {
    id,
    name: sheet.name,
    ...newSheetSize,
    rowCount: Math.max(newSheetSize.rowCount, sheet.rows.length + 1000),
    cellData,
    columnData: Object.fromEntries((sheet.columnWidths ?? []).map((_, column) => [column, { w: widthOf(column) }])),
    rowData: Object.fromEntries(
      Object.entries(cellData).map(([row, cells]) => [row, { h: rowHeight(cells, widthOf), ia: BooleanNumber.TRUE }]),
    ),
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen > 0 ? frozen : -1, startColumn: -1 },
    mergeData: (sheet.merges ?? []).map(rangeOf),
    showGridlines: BooleanNumber.TRUE,
  };
}

let opened = 0;

/** A workbook as Univer opens it; tables and names are added once it is open. Formulas carry no results: the grid works them out. */
export function workbookSnapshot(workbook: WorkbookData): Partial<IWorkbookData> {
  const sheets = workbook.sheets.map((sheet, index) => univerSheet(`sheet-${index + 1}`, sheet));
  return {
    id: `workbook-${++opened}`,
    name: "TULU",
    sheetOrder: sheets.map(({ id }) => id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
