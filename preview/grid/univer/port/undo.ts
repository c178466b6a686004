import { IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand, type IDisposable } from "@univerjs/core";
import type { UndoPort } from "../../port";
import type { GridSession } from "../gridSession";

export function undoPart(session: GridSession): UndoPort {
  let group: IDisposable | undefined;
  const step = async (command: string): Promise<void> => {
    const { injector, commands } = session.grid;
    injector.get(IUniverInstanceService).focusUnit(session.unit);
    await commands.executeCommand(command);
  };
  const close = (): void => {
    group?.dispose();
    group = undefined;
  };
  return {
    openUndoGroup() {
      close();
      group = session.grid.injector.get(IUndoRedoService).__tempBatchingUndoRedo(session.unit);
    },
    closeUndoGroup: close,
    undo: () => step(UndoCommand.id),
    redo: () => step(RedoCommand.id),
  };
}
