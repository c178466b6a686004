import { cellArea } from "../../../cells/area";
import type { FunctionHost } from "../../../functions/functionHost";
import type { Area } from "../../../../src/sheet/place";
import type { EventDetail, GridEvent, Selection } from "../../port";
import { Calculation } from "../calculation/calculation";
import { GridListeners } from "./gridListeners";
import { History } from "./history";
import type { LayeredCells } from "./layeredCells";
import { MemoryBook } from "./memoryBook";
import type { MemorySheet } from "./memorySheet";

/** What the parts of the memory grid share: the data, its results, the undo history and who listens. */
export class MemoryState {
  readonly book: MemoryBook;
  readonly history = new History();
  readonly listeners = new GridListeners();
  readonly calculation: Calculation;
  mode: "automatic" | "manual" = "automatic";
  /** The sheet in view. */
  activeSheet = "";
  readonly #selected = new Map<string, Omit<Selection, "sheet">>();
  /** Whether a user is typing in a cell. */
  isEditing = false;
  nextId = 1;
  #isStale = false;

  constructor(functions: FunctionHost | undefined) {
    this.book = new MemoryBook(functions);
    this.calculation = new Calculation(this.book);
  }

  /** A sheet whose results can be read. */
  calculated(id: string): MemorySheet {
    this.refresh();
    return this.book.sheet(id);
  }

  refresh(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.calculation.all();
  }

  /** Content has changed: everything is calculated when next read, in manual mode only these formulas, at once. */
  touched(sheet: MemorySheet, keys: readonly number[]): void {
    if (this.mode === "automatic") this.#isStale = true;
    else this.calculation.some(sheet, keys);
  }

  /** A change of formats or styles as a step that can be taken back. */
  changeLayers<T>(layers: LayeredCells<T>, apply: () => void): void {
    const { snapshot } = layers;
    this.history.perform({ apply, revert: () => layers.restore(snapshot) });
  }

  recalculate(): void {
    this.#isStale = true;
    this.refresh();
  }

  get selection(): Selection {
    const atFirst = { areas: [cellArea(0, 0)], active: { row: 0, column: 0 } };
    return { sheet: this.activeSheet, ...(this.#selected.get(this.activeSheet) ?? atFirst) };
  }

  /** Selects on the sheet in view; the first cell is the active one. */
  select(areas: readonly Area[]): void {
    const { row, column } = areas[0] ?? cellArea(0, 0);
    this.#selected.set(this.activeSheet, { areas: [...areas], active: { row, column } });
  }

  /** Another sheet comes into view, with what was selected on it. */
  activate(sheet: string): void {
    this.activeSheet = sheet;
    this.tell("activated", sheet);
    this.tell("selection", sheet);
  }

  tell(event: GridEvent, sheet: string, area?: Area): void {
    const detail: EventDetail = area ? { sheet, area } : { sheet };
    this.listeners.tell(event, detail);
  }
}
