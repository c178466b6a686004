import { BooleanNumber, type Worksheet } from "@univerjs/core";
import type { SheetLayout } from "../../cells/workbookData";

/** Pixels at 96 to the inch. */
const pointsPerPixel = 72 / 96;

/** A sheet's hidden rows and columns, frozen panes and heights: those set by hand, not fitted to the texts. */
export function layoutOf(worksheet: Worksheet): SheetLayout {
  const { rowData, columnData, freeze } = worksheet.getConfig();
  const rowHeights: number[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  for (const [row, data] of Object.entries(rowData)) {
    if (data?.hd === BooleanNumber.TRUE) hiddenRows.push(Number(row));
    else if (data?.h !== undefined && data.ia === BooleanNumber.FALSE)
      rowHeights[Number(row)] = data.h * pointsPerPixel;
  }
  for (const [column, data] of Object.entries(columnData))
    if (data?.hd === BooleanNumber.TRUE) hiddenColumns.push(Number(column));
  return {
    ...(rowHeights.length > 0 ? { rowHeights } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    ...(freeze.ySplit > 0 ? { freezeRows: freeze.ySplit } : {}),
    ...(freeze.xSplit > 0 ? { freezeColumns: freeze.xSplit } : {}),
  };
}
