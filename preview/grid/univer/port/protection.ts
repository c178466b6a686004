import { CustomCommandExecutionError, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  SetCellEditVisibleOperation,
  SheetsSelectionsService,
  type IEditorBridgeServiceVisibleParam,
} from "@univerjs/preset-sheets-core";
import type { ProtectionPort } from "../../port";
import { mapArea } from "../../../cells/area";
import { areaOf, type GridSession } from "../gridSession";

/** What a user can start that changes cells; the port's own writes do not pass here. */
const edits =
  /^sheet\.command\.(set-range-values|clear-selection|delete-range|insert-range|move-range|auto-fill|paste|set-style|remove-row|remove-col|insert-row|insert-col)/;

/** What a command says of the cells that it is for; the selected ones if it says nothing. */
interface Concerned {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
}

/** More cells than anyone unlocks one by one. */
const mostCells = 10_000;

function isUnlocked(session: GridSession, sheet: string, { range, ranges }: Concerned): boolean {
  const unlocked = session.unlockedCells.get(sheet);
  if (!unlocked || unlocked.size === 0) return false;
  const selected = session.grid.injector.get(SheetsSelectionsService).getCurrentSelections();
  const areas = (range ? [range] : (ranges ?? selected.map((selection) => selection.range))).map(areaOf);
  return areas.every(
    (area) =>
      area.rows * area.columns <= mostCells &&
      mapArea(area, (row, column) => unlocked.has(`${row} ${column}`)).every((row) => row.every(Boolean)),
  );
}

/** A flag of ours that also keeps people from typing; Univer's own protection asks a server. */
export function protectionPart(session: GridSession, refused: () => void): ProtectionPort {
  session.grid.commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (session.protectedSheets.size === 0) return;
    const opens =
      command.id === SetCellEditVisibleOperation.id && (command.params as IEditorBridgeServiceVisibleParam).visible;
    if (!opens && !edits.test(command.id)) return;
    const params = (command.params ?? {}) as Concerned;
    const sheet = params.subUnitId ?? session.workbook.getActiveSheet().getSheetId();
    if (!session.protectedSheets.has(sheet) || isUnlocked(session, sheet, params)) return;
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
