import type { SheetPort } from "../port";
import { MemorySheet, sheetSize } from "./book/memorySheet";
import type { MemoryState } from "./book/memoryState";
import { withSheetRenamed } from "./calculation/renamedReference";
import { changeFormulas } from "./book/formulaChange";

export function sheetsPart(state: MemoryState): SheetPort {
  const { book, history } = state;

  return {
    sheets: () => book.sheets.map(({ id, name, visible }) => ({ id, name, visible })),
    addSheet(name) {
      const sheet = new MemorySheet(`{sheet-${state.nextId++}}`, name);
      const before = book.sheets;
      const put = (sheets: readonly MemorySheet[]) => () => {
        book.sheets = sheets;
        state.touched(sheet, []);
        state.tell("sheets", sheet.id);
      };
      history.perform({ apply: put([...before, sheet]), revert: put(before) });
      return sheet.id;
    },
    renameSheet(id, name) {
      const sheet = book.sheet(id);
      const before = sheet.name;
      const put = (from: string, to: string) => () => {
        sheet.name = to;
        changeFormulas(book, (formula) => withSheetRenamed(formula, from, to));
        state.tell("sheets", id);
      };
      history.perform({ apply: put(before, name), revert: put(name, before) });
    },
    deleteSheet(id) {
      const sheet = book.sheet(id);
      const place = book.sheets.indexOf(sheet);
      book.sheets = book.sheets.filter((other) => other !== sheet);
      book.tables = book.tables.filter((table) => table.sheet !== id);
      // As in Excel: a deleted sheet cannot come back, and takes the undo history with it.
      history.clear();
      state.touched(sheet, []);
      if (state.activeSheet === id) {
        const next = book.sheets[Math.min(place, book.sheets.length - 1)];
        if (next) state.activate(next.id);
      }
      state.tell("sheets", id);
    },
    activeSheet: () => state.activeSheet,
    activateSheet(id) {
      book.sheet(id);
      if (state.activeSheet !== id) state.activate(id);
    },
    size: () => sheetSize,
  };
}
