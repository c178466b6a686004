import { generateRandomId } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
} from "@univerjs/preset-sheets-core";
import type { SheetPort, TablePort } from "../../port";
import { newSheetSize } from "../newSheetSize";
import type { GridSession } from "../gridSession";

export const sheetsPart = (
  session: GridSession,
  { tables, deleteTable }: Pick<TablePort, "tables" | "deleteTable">,
): SheetPort => ({
  sheets: () =>
    session.workbook
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName(), visible: !sheet.isSheetHidden() })),
  addSheet(name) {
    const id = generateRandomId();
    const active = session.workbook.getActiveSheet().getSheetId();
    session.run(InsertSheetCommand.id, id, { sheet: { id, name, ...newSheetSize } });
    // Univer goes to a new sheet; Excel stays.
    session.run(SetWorksheetActiveOperation.id, active);
    return id;
  },
  renameSheet: (sheet, name) => session.run(SetWorksheetNameCommand.id, sheet, { name }),
  deleteSheet(sheet) {
    const shown = session.workbook.getSheets().filter((each) => each.getSheetId() === sheet || !each.isSheetHidden());
    const place = shown.findIndex((each) => each.getSheetId() === sheet);
    const next = shown[place + 1] ?? shown[place - 1];
    if (next && session.workbook.getActiveSheet().getSheetId() === sheet) {
      session.run(SetWorksheetActiveOperation.id, next.getSheetId());
    }
    for (const table of tables()) if (table.sheet === sheet) deleteTable(table.id);
    session.run(RemoveSheetCommand.id, sheet);
    // As in Excel: a deleted sheet cannot come back, and takes the undo history with it.
    session.undoing.clearUndoRedo(session.unit);
  },
  activeSheet: () => session.workbook.getActiveSheet().getSheetId(),
  activateSheet(sheet) {
    if (session.workbook.getActiveSheet().getSheetId() !== sheet) session.run(SetWorksheetActiveOperation.id, sheet);
  },
  size(sheet) {
    const worksheet = session.sheet(sheet);
    return { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  },
});
