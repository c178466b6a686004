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
 * Univer's undo, but a group is taken back from its last step to its first. Univer's own batching goes from the first to
 * the last, which spoils a cell that is changed twice.
 */
export class GroupedUndoRedo extends LocalUndoRedoService {
  private group: IUndoRedoItem[] | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.group) this.group.push(item);
    else super.pushUndoRedo(item);
  }

  override __tempBatchingUndoRedo(unitID: string): IDisposable {
    if (this.group) throw new Error("An undo group is open already.");
    const items: IUndoRedoItem[] = [];
    this.group = items;
    return toDisposable(() => {
      this.group = undefined;
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
