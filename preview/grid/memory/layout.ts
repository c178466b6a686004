import { sharedArea } from "../../../src/sheet/place";
import type { LayoutPort } from "../port";
import type { MemoryState } from "./book/memoryState";
import { shownText } from "../../cells/shownText";

/** Points, as in a new workbook. */
const usualWidth = 48;
/** Points, as a row of one line. */
const usualHeight = 15;
/** Points that a sign of Calibri 11 takes, about. */
const signWidth = 5.25;

export function layoutPart(state: MemoryState): LayoutPort {
  const performWidths = (id: string, widths: ReadonlyMap<number, number>): void => {
    const { columnWidths } = state.book.sheet(id);
    const before = new Map([...widths.keys()].map((column) => [column, columnWidths.get(column) ?? usualWidth]));
    const put = (wanted: ReadonlyMap<number, number>) => () => {
      for (const [column, width] of wanted) columnWidths.set(column, width);
    };
    state.history.perform({ apply: put(widths), revert: put(before) });
  };
  const columnsOf = (area: { column: number; columns: number }): number[] =>
    Array.from({ length: area.columns }, (_, i) => area.column + i);

  return {
    columnWidth: (id, column) => state.book.sheet(id).columnWidths.get(column) ?? usualWidth,
    setColumnWidth(id, area, points) {
      performWidths(id, new Map(columnsOf(area).map((column) => [column, points])));
    },
    autofitColumns(id, area) {
      const sheet = state.calculated(id);
      const used = state.book.usedArea(sheet);
      const seen = used && sharedArea(area, used);
      if (!seen) return;
      const widths = new Map<number, number>();
      for (const column of columnsOf(seen)) {
        let signs = 0;
        for (let row = seen.row; row < seen.row + seen.rows; row++) {
          signs = Math.max(signs, shownText(sheet.valueAt(row, column), sheet.formats.at(row, column)).length);
        }
        if (signs > 0) widths.set(column, (signs + 1) * signWidth);
      }
      performWidths(id, widths);
    },
    rowHeight(id, row) {
      const { hiddenRows, filteredRows, rowHeights } = state.book.sheet(id);
      return hiddenRows.has(row) || filteredRows.has(row) ? 0 : (rowHeights.get(row) ?? usualHeight);
    },
    frozenRows: (id) => state.book.sheet(id).frozenRows,
    freezeRows(id, rows) {
      const sheet = state.book.sheet(id);
      const before = sheet.frozenRows;
      state.history.perform({ apply: () => (sheet.frozenRows = rows), revert: () => (sheet.frozenRows = before) });
    },
    layout(id) {
      const { hiddenRows, filteredRows, hiddenColumns, rowHeights, frozenRows, frozenColumns } = state.book.sheet(id);
      const heights: number[] = [];
      for (const [row, height] of rowHeights) heights[row] = height;
      const hidden = [...new Set([...hiddenRows, ...filteredRows])].sort((a, b) => a - b);
      return {
        ...(heights.length > 0 ? { rowHeights: heights } : {}),
        ...(hidden.length > 0 ? { hiddenRows: hidden } : {}),
        ...(hiddenColumns.size > 0 ? { hiddenColumns: [...hiddenColumns].sort((a, b) => a - b) } : {}),
        ...(frozenRows > 0 ? { freezeRows: frozenRows } : {}),
        ...(frozenColumns > 0 ? { freezeColumns: frozenColumns } : {}),
      };
    },
    hiddenRows(id, area) {
      const { hiddenRows, filteredRows } = state.book.sheet(id);
      const isHidden = (row: number): boolean => hiddenRows.has(row) || filteredRows.has(row);
      return Array.from({ length: area.rows }, (_, i) => isHidden(area.row + i));
    },
    setRowsHidden(id, area, hidden) {
      const { hiddenRows } = state.book.sheet(id);
      const rows = Array.from({ length: area.rows }, (_, i) => area.row + i).filter(
        (row) => hiddenRows.has(row) !== hidden,
      );
      const put = (on: boolean) => () => {
        for (const row of rows) {
          if (on) hiddenRows.add(row);
          else hiddenRows.delete(row);
        }
      };
      state.history.perform({ apply: put(hidden), revert: put(!hidden) });
    },
  };
}
