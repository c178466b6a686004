import { RANGE_TYPE, type IRange } from "@univerjs/core";
import {
  SetColWidthCommand,
  SetFrozenCommand,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../../src/sheet/place";
import type { CellPort, LayoutPort } from "../../port";
import { fittingWidth } from "../fittingWidth";
import { rangeOf, type GridSession } from "../gridSession";
import { layoutOf } from "../layoutOf";
import { undoableMutation } from "../undoableMutation";

/** Univer measures in pixels at 96 to the inch, Excel in points at 72. */
export const pixelsPerPoint = 96 / 72;

const wholeRow = (row: number): IRange => ({
  ...rangeOf({ row, column: 0, rows: 1, columns: 1 }),
  rangeType: RANGE_TYPE.ROW,
});

/** Univer's commands for hiding rows would move the selection, too. */
export function layoutPart(
  session: GridSession,
  { texts, usedArea: used }: Pick<CellPort, "texts" | "usedArea">,
): LayoutPort {
  const setWidth = (sheet: string, column: number, columns: number, pixels: number): void => {
    const range = { ...rangeOf({ row: 0, column, rows: 1, columns }), endRow: session.sheet(sheet).getRowCount() - 1 };
    session.run(SetColWidthCommand.id, sheet, { ranges: [range], value: Math.round(pixels) });
  };

  const autofit = (sheet: string, area: Area): void => {
    const inUse = used(sheet);
    if (!inUse) return;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const shown = texts(sheet, { ...inUse, column, columns: 1 }).map(([text = ""]) => text);
      const width = fittingWidth(shown, (down) => session.sheet(sheet).getComposedCellStyle(inUse.row + down, column));
      if (width > 0) setWidth(sheet, column, 1, width);
    }
  };

  return {
    columnWidth: (sheet, column) => session.sheet(sheet).getColumnWidth(column) / pixelsPerPoint,
    setColumnWidth: (sheet, area, points) => setWidth(sheet, area.column, area.columns, points * pixelsPerPoint),
    autofitColumns: autofit,
    rowHeight(sheet, row) {
      const worksheet = session.sheet(sheet);
      return worksheet.getRowVisible(row) ? worksheet.getRowHeight(row) / pixelsPerPoint : 0;
    },
    frozenRows: (sheet) => session.sheet(sheet).getFreeze()?.ySplit ?? 0,
    freezeRows(sheet, rows) {
      const { startColumn = -1, xSplit = 0 } = session.sheet(sheet).getFreeze() ?? {};
      const startRow = rows > 0 ? rows : -1;
      session.run(SetFrozenCommand.id, sheet, { startColumn, xSplit, startRow, ySplit: rows });
    },
    layout: (sheet) => layoutOf(session.sheet(sheet)),
    hiddenRows(sheet, area) {
      const worksheet = session.sheet(sheet);
      return Array.from({ length: area.rows }, (_, down) => !worksheet.getRowVisible(area.row + down));
    },
    setRowsHidden(sheet, area, hidden) {
      const worksheet = session.sheet(sheet);
      const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
      const changed = rows.filter((row) => worksheet.getRowRawVisible(row) === hidden);
      if (changed.length === 0) return;
      const params = { unitId: session.unit, subUnitId: sheet, ranges: changed.map(wholeRow) };
      const [redo, undo] = hidden
        ? [SetRowHiddenMutation, SetRowVisibleMutation]
        : [SetRowVisibleMutation, SetRowHiddenMutation];
      undoableMutation(session, { id: redo.id, params }, { id: undo.id, params });
    },
  };
}
