import { IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand, type IUndoRedoItem } from "@univerjs/core";
import type { GridPort } from "../port";
import type { GridSession } from "./gridSession";

type Undoing = Pick<GridPort, "openUndoGroup" | "closeUndoGroup" | "undo" | "redo">;

export function undoGroups(session: GridSession): Undoing {
  let close: (() => void) | undefined;

  const step = async (command: string): Promise<void> => {
    const { injector, commands } = session.grid;
    injector.get(IUniverInstanceService).focusUnit(session.unit);
    await commands.executeCommand(command);
  };

  /** Univer's own batching takes steps back in the order they were made, which spoils a cell that is changed twice. */
  const open = (): void => {
    const service = session.grid.injector.get(IUndoRedoService);
    const push = service.pushUndoRedo;
    const items: IUndoRedoItem[] = [];
    service.pushUndoRedo = (item) => void items.push(item);
    close = () => {
      service.pushUndoRedo = push;
      close = undefined;
      if (items.length === 0) return;
      service.pushUndoRedo({
        unitID: session.unit,
        undoMutations: items.toReversed().flatMap(({ undoMutations }) => undoMutations),
        redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
      });
    };
  };

  return {
    openUndoGroup() {
      close?.();
      open();
    },
    closeUndoGroup: () => close?.(),
    undo: () => step(UndoCommand.id),
    redo: () => step(RedoCommand.id),
  };
}
