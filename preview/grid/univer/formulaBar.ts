import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/preset-sheets-core";
import type { UniverGrid } from "./startUniver";

/** What stands in the formula bar. */
export function formulaBarText({ injector }: UniverGrid): string {
  const bar = injector.get(IEditorService).getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY);
  return (bar?.getDocumentData().body?.dataStream ?? "").trimEnd();
}
