import {
  IEditorBridgeService,
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { SelectionPort, SheetPort } from "../../port";
import { areaOf, rangeOf, type GridSession } from "../gridSession";

export const selectionPart = (
  session: GridSession,
  { activateSheet: activate }: Pick<SheetPort, "activateSheet">,
): SelectionPort => ({
  selection() {
    const sheet = session.workbook.getActiveSheet().getSheetId();
    const selections = session.grid.injector.get(SheetsSelectionsService).getCurrentSelections();
    const primary = selections.at(-1)?.primary;
    const areas = selections.map(({ range }) => clamped(session, sheet, areaOf(range)));
    return {
      sheet,
      areas: areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }],
      active: { row: primary?.actualRow ?? areas[0]?.row ?? 0, column: primary?.actualColumn ?? areas[0]?.column ?? 0 },
    };
  },
  select(sheet, areas) {
    activate(sheet);
    const selections = areas.map((area) => ({
      range: rangeOf(area),
      primary: {
        ...rangeOf({ ...area, rows: 1, columns: 1 }),
        actualRow: area.row,
        actualColumn: area.column,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    }));
    session.run(SetSelectionsOperation.id, sheet, { selections });
    const last = areas.at(-1);
    if (!last) return;
    // As in Excel the active cell comes into view; of a range larger than the window, Univer would show the far corner.
    const range = rangeOf({ ...last, rows: 1, columns: 1 });
    void session.grid.commands.executeCommand(ScrollToRangeOperation.id, { range });
  },
  isEditing: () => session.grid.injector.get(IEditorBridgeService).isVisible().visible,
});

/** A whole row or column is marked with NaN or with numbers beyond the sheet. */
function clamped(session: GridSession, sheet: string, area: ReturnType<typeof areaOf>): ReturnType<typeof areaOf> {
  const worksheet = session.sheet(sheet);
  const row = area.row || 0;
  const column = area.column || 0;
  return {
    row,
    column,
    rows: Math.min(area.rows || Infinity, worksheet.getRowCount() - row),
    columns: Math.min(area.columns || Infinity, worksheet.getColumnCount() - column),
  };
}
