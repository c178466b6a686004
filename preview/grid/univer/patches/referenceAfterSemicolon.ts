import { IEditorBridgeService, IEditorService, InsertCommand } from "@univerjs/preset-sheets-core";
import type { UniverGrid } from "../startUniver";

/**
 * Univer lets a cell be clicked into a formula after "(", "+", "," or a space, but knows no semicolon and cannot be
 * taught one. So a space is put after the semicolon when the pointer comes to the cells; it is gone once the formula is
 * stored.
 */
export function letCellsBeClickedAfterSemicolon({ injector, commands }: UniverGrid, container: HTMLElement): void {
  let inserting = false;
  container.addEventListener(
    "pointermove",
    ({ target }) => {
      if (
        inserting ||
        !(target instanceof HTMLCanvasElement) ||
        !injector.get(IEditorBridgeService).isVisible().visible
      )
        return;
      const editor = injector.get(IEditorService).getFocusEditor();
      const [caret, ...others] = editor?.getSelectionRanges() ?? [];
      const text = editor?.getDocumentData().body?.dataStream ?? "";
      if (!editor || !caret?.collapsed || others.length > 0) return;
      if (!text.startsWith("=") || text[caret.startOffset - 1] !== ";") return;
      inserting = true;
      const inserted = commands.executeCommand(InsertCommand.id, {
        unitId: editor.getEditorId(),
        body: { dataStream: " " },
        range: caret,
        segmentId: "",
      });
      void inserted.finally(() => (inserting = false));
    },
    true,
  );
}
