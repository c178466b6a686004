import { CustomCommandExecutionError, type ICommandInfo } from "@univerjs/core";
import { SetCellEditVisibleOperation, type IEditorBridgeServiceVisibleParam } from "@univerjs/preset-sheets-core";
import type { ProtectionPort } from "../../port";
import type { GridSession } from "../gridSession";

/** What a user can start that changes cells; the port's own writes do not pass here. */
const edits =
  /^sheet\.command\.(set-range-values|clear-selection|delete-range|insert-range|move-range|auto-fill|paste|set-style|remove-row|remove-col|insert-row|insert-col)/;

/** A flag of ours that also keeps people from typing; Univer's own protection asks a server. */
export function protectionPart(session: GridSession, refused: () => void): ProtectionPort {
  session.grid.commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (session.protectedSheets.size === 0) return;
    const opens =
      command.id === SetCellEditVisibleOperation.id && (command.params as IEditorBridgeServiceVisibleParam).visible;
    if (!opens && !edits.test(command.id)) return;
    const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
    if (!session.protectedSheets.has(subUnitId ?? session.workbook.getActiveSheet().getSheetId())) return;
    refused();
    throw new CustomCommandExecutionError("The sheet is protected");
  });
  return {
    isProtected: (sheet) => session.protectedSheets.has(sheet),
    setProtected(sheet, on) {
      if (on) session.protectedSheets.add(sheet);
      else session.protectedSheets.delete(sheet);
      // As in Excel: protecting a sheet empties the undo history.
      session.undoing.clearUndoRedo(session.unit);
    },
  };
}
