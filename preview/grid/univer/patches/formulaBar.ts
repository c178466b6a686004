import {
  IEditorBridgeService,
  IEditorService,
  SetFormulaCalculationNotificationMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, RedoCommand, UndoCommand } from "@univerjs/core";
import type { UniverGrid } from "../startUniver";

const changes = new Set<string>([
  SetRangeValuesMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  UndoCommand.id,
  RedoCommand.id,
]);

/**
 * Univer reads the formula bar anew only when the active cell itself is written, and then before the formula has got
 * there. So it is read once more when the running code is done: after undoing, and when a spill comes or goes.
 */
export function keepFormulaBarCurrent({ injector, commands }: UniverGrid): void {
  let isDue = false;
  const refresh = (): void => {
    isDue = false;
    const bridge = injector.get(IEditorBridgeService);
    if (!bridge.isVisible().visible) bridge.refreshEditCellState();
  };
  commands.onCommandExecuted(({ id }) => {
    if (isDue || !changes.has(id)) return;
    isDue = true;
    queueMicrotask(refresh);
  });
}

export const formulaBarText = ({ injector }: UniverGrid): string =>
  (
    injector.get(IEditorService).getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.getDocumentData().body?.dataStream ??
    ""
  ).replace(/[\r\n]+$/, "");
