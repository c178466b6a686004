import { IEditorService, IShortcutService } from "@univerjs/preset-sheets-core";
import type { UniverGrid } from "../startUniver";

const suggestionKeys = "sheet.formula-embedding-editor.search_function.";
const suggestions = 'ul[data-u-comp="sheets-formula-editor"]';

/**
 * Univer's list of functions stays for 300 ms after the text that it was made for, and takes Enter meanwhile: a formula
 * typed to its end and entered at once would stay open. So its keys work only while it answers the word at the caret.
 */
export function letOnlyCurrentSuggestionsTakeKeys({ injector }: UniverGrid): void {
  const shortcuts = injector.get(IShortcutService);
  const isCurrent = (): boolean => {
    const editor = injector.get(IEditorService).getFocusEditor();
    const text = editor?.getDocumentData().body?.dataStream ?? "";
    const typed = text.slice(0, editor?.getSelectionRanges()[0]?.startOffset ?? 0);
    const word = /[\p{L}_][\p{L}\d_.]*$/u.exec(typed)?.[0] ?? "";
    const answered = document.querySelector(`${suggestions} li span > span`)?.textContent ?? "";
    return answered !== "" && word.toUpperCase() === answered.toUpperCase();
  };
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (shortcut) =>
    register(shortcut.id.startsWith(suggestionKeys) ? { ...shortcut, preconditions: isCurrent } : shortcut);
}
