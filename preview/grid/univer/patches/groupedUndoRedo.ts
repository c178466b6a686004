import {
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  toDisposable,
  type IDisposable,
  type IUndoRedoItem,
} from "@univerjs/core";

/**
 * Univer's undo, but a group is taken back from its last step to its first: Univer's own batching goes from the first to
 * the last, which spoils a cell that is changed twice. Groups within a group belong to the outermost.
 */
export class GroupedUndoRedo extends LocalUndoRedoService {
  private group: IUndoRedoItem[] = [];
  private depth = 0;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.depth > 0) this.group.push(item);
    else super.pushUndoRedo(item);
  }

  override clearUndoRedo(unitID: string): void {
    this.group = [];
    super.clearUndoRedo(unitID);
  }

  override __tempBatchingUndoRedo(unitID: string): IDisposable {
    this.depth++;
    return toDisposable(() => {
      if (--this.depth > 0) return;
      const items = this.group;
      this.group = [];
      if (items.length === 0) return;
      super.pushUndoRedo({
        unitID,
        undoMutations: items.toReversed().flatMap(({ undoMutations }) => undoMutations),
        redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
      });
    });
  }
}
setDependencies(GroupedUndoRedo, [IUniverInstanceService, ICommandService, IContextService]);
