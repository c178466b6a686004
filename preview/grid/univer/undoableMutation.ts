import type { IMutationInfo } from "@univerjs/core";
import type { GridSession } from "./gridSession";

/** Carries out a mutation and makes it one step of undo, unless an undo group is open. */
export function undoableMutation(session: GridSession, redo: IMutationInfo, undo: IMutationInfo): void {
  const { commands } = session.grid;
  if (!commands.syncExecuteCommand(redo.id, redo.params)) return;
  session.undoing.pushUndoRedo({ unitID: session.unit, undoMutations: [undo], redoMutations: [redo] });
}
