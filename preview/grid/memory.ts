import type { FunctionHost } from "../functions/functionHost";
import { memoryCells } from "./memory/cells";
import { memoryLayout } from "./memory/layout";
import { memoryNames } from "./memory/tables";
import { memorySheets } from "./memory/sheets";
import { MemoryState } from "./memory/book/memoryState";
import type { GridPort } from "./port";

export interface MemoryGridOptions {
  /** The add-in's functions, for formulas. */
  readonly functions?: FunctionHost;
  /** Names of the sheets to begin with; one, "Ark1", if not given. */
  readonly sheets?: readonly string[];
}

/** A workbook in memory; beside the port, what a user does to it with the mouse and the keyboard. */
export interface MemoryGrid extends GridPort {
  /** Set it as a user who starts or stops typing in a cell. */
  editing: boolean;
  /** As a user who filters: these rows are hidden, all others shown; none hidden lifts the filter. */
  filter(sheet: string, hidden: readonly number[]): void;
  /** How many steps Ctrl+Z can take back. */
  readonly undoSteps: number;
}

/** The GridPort of tests: cells, formulas and undo without a page. */
export function createMemoryGrid({ functions, sheets = ["Ark1"] }: MemoryGridOptions = {}): MemoryGrid {
  const state = new MemoryState(functions);
  const cells = memoryCells(state);
  const sheetsPart = memorySheets(state);
  const ids = sheets.map((name) => sheetsPart.addSheet(name));
  state.selection = { ...state.selection, sheet: ids[0] ?? "" };
  state.history.clear();

  return {
    ...cells,
    ...sheetsPart,
    ...memoryLayout(state),
    ...memoryNames(state, cells),
    editing: false,
    isEditing() {
      return this.editing;
    },
    filter(id, hidden) {
      const sheet = state.book.sheet(id);
      sheet.hiddenRows.clear();
      for (const row of hidden) sheet.hiddenRows.add(row);
      sheet.isFiltered = hidden.length > 0;
    },
    calculationMode: () => state.mode,
    setCalculationMode(mode) {
      state.refresh();
      state.mode = mode;
      if (mode === "automatic") state.recalculate();
    },
    async settled() {
      state.refresh();
    },
    async recalculate() {
      state.recalculate();
    },
    openUndoGroup: () => state.history.open(),
    closeUndoGroup: () => state.history.close(),
    async undo() {
      state.history.undo();
    },
    async redo() {
      state.history.redo();
    },
    get undoSteps() {
      return state.history.length;
    },
    on: (event, listener) => state.listeners.on(event, listener),
  };
}
