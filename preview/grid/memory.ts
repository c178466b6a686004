import type { WorkbookData } from "../cells/workbookData";
import type { FunctionHost } from "../functions/functionHost";
import { MemoryState } from "./memory/book/memoryState";
import { cellsPart } from "./memory/cells";
import { chartsPart } from "./memory/charts";
import { eventsPart } from "./memory/events";
import { filtersPart } from "./memory/filters";
import { formatsPart } from "./memory/formats";
import { layoutPart } from "./memory/layout";
import { mergesPart } from "./memory/merges";
import { namesPart } from "./memory/names";
import { openWorkbook } from "./memory/openWorkbook";
import { protectionPart } from "./memory/protection";
import { recalculationPart } from "./memory/recalculation";
import { selectionPart } from "./memory/selection";
import { sheetsPart } from "./memory/sheets";
import { tablesPart } from "./memory/tables";
import { undoPart } from "./memory/undo";
import type { GridPort } from "./port";

export interface MemoryGridOptions {
  /** The add-in's functions, for formulas. */
  readonly functions?: FunctionHost;
  /** Names of the sheets to begin with; one, "Ark1", if not given. */
  readonly sheets?: readonly string[];
  /** What to begin with, instead of empty sheets. */
  readonly workbook?: WorkbookData;
}

/** A workbook in memory; beside the port, what a user does to it with the mouse and the keyboard. */
export interface MemoryGrid extends GridPort {
  /** Set it as a user who starts or stops typing in a cell. */
  editing: boolean;
  /** How many steps Ctrl+Z can take back. */
  readonly undoSteps: number;
}

/** The GridPort of tests: cells, formulas and undo without a page. */
export function createMemoryGrid({ functions, sheets = ["Ark1"], workbook }: MemoryGridOptions = {}): MemoryGrid {
  const state = new MemoryState(functions);
  const merges = mergesPart(state);
  const cells = cellsPart(state, merges);
  const sheetList = sheetsPart(state);
  if (workbook) openWorkbook(state, workbook);
  else for (const name of sheets) sheetList.addSheet(name);
  state.activeSheet = state.book.sheets.find(({ visible }) => visible)?.id ?? "";
  state.history.clear();

  return {
    ...sheetList,
    ...cells,
    ...formatsPart(state),
    ...layoutPart(state),
    ...merges,
    ...filtersPart(state),
    ...protectionPart(state),
    ...tablesPart(state, cells),
    ...namesPart(state),
    ...chartsPart(state),
    ...selectionPart(state),
    ...recalculationPart(state),
    ...undoPart(state),
    ...eventsPart(state),
    get editing() {
      return state.isEditing;
    },
    set editing(on) {
      state.isEditing = on;
    },
    get undoSteps() {
      return state.history.length;
    },
  };
}
