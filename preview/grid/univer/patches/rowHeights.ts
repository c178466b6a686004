import { BooleanNumber, type IRange, type Nullable, type Worksheet } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import { fittingHeight } from "../fittingHeight";

/** What Univer asks when rows may need another height, after writing, undoing, fonts and widths. */
interface Measuring {
  readonly worksheet: Worksheet | null;
  calculateAutoHeightInRange(ranges: Nullable<IRange[]>): { row: number; autoHeight: number }[];
}

/**
 * Rows are as high as they are when a workbook opens. Univer's own measure is lower, so that a row shrank when something
 * was written in it or undone; and it throws when it is asked for a sheet whose workbook has given way to another.
 */
export function keepRowHeights(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Measuring;
  skeleton.calculateAutoHeightInRange = function (ranges) {
    const { worksheet } = this;
    if (!worksheet) return [];
    const rows = new Set<number>();
    for (const { startRow, endRow } of ranges ?? []) {
      for (let row = startRow; row <= Math.min(endRow, worksheet.getRowCount() - 1); row++) rows.add(row);
    }
    const isFitted = (row: number): boolean => worksheet.getConfig().rowData[row]?.ia !== BooleanNumber.FALSE;
    return [...rows].filter(isFitted).map((row) => ({ row, autoHeight: heightOf(worksheet, row) }));
  };
}

function heightOf(worksheet: Worksheet, row: number): number {
  const cells = worksheet.getCellMatrix().getMatrix()[row] ?? {};
  return Object.keys(cells).reduce((height, key) => {
    const column = Number(key);
    if (worksheet.getMergedCell(row, column)) return height;
    const value = worksheet.getCell(row, column)?.v;
    const style = worksheet.getComposedCellStyle(row, column);
    return Math.max(height, fittingHeight(String(value ?? ""), style, worksheet.getColumnWidth(column)));
  }, worksheet.getConfig().defaultRowHeight);
}
