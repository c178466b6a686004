import { IUniverInstanceService, RedoCommand, UndoCommand, type IDisposable } from "@univerjs/core";
import type { UndoPort } from "../../port";
import type { GridSession } from "../gridSession";

export function undoPart(session: GridSession): UndoPort {
  const groups: IDisposable[] = [];
  const step = async (command: string): Promise<void> => {
    const { injector, commands } = session.grid;
    injector.get(IUniverInstanceService).focusUnit(session.unit);
    await commands.executeCommand(command);
  };
  return {
    openUndoGroup: () => void groups.push(session.undoing.__tempBatchingUndoRedo(session.unit)),
    closeUndoGroup: () => groups.pop()?.dispose(),
    undo: () => step(UndoCommand.id),
    redo: () => step(RedoCommand.id),
  };
}
