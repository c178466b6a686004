import type { UndoPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export const undoPart = ({ history }: MemoryState): UndoPort => ({
  openUndoGroup: () => history.open(),
  closeUndoGroup: () => history.close(),
  async undo() {
    history.undo();
  },
  async redo() {
    history.redo();
  },
});
