import type { FunctionHost } from "../../../functions/functionHost";
import type { Area, GridEvent, Selection } from "../../port";
import { Calculation } from "../calculation";
import type { EventDetail } from "./gridListeners";
import { GridListeners } from "./gridListeners";
import { History } from "./history";
import { MemoryBook } from "./memoryBook";
import type { MemorySheet } from "./memorySheet";

/** What the parts of the memory grid share: the data, its results, the undo history and who listens. */
export class MemoryState {
  readonly book: MemoryBook;
  readonly history = new History();
  readonly listeners = new GridListeners();
  readonly calculation: Calculation;
  mode: "automatic" | "manual" = "automatic";
  selection: Selection = {
    sheet: "",
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    active: { row: 0, column: 0 },
  };
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

  recalculate(): void {
    this.#isStale = true;
    this.refresh();
  }

  tell(event: GridEvent, sheet: string, area?: Area): void {
    const detail: EventDetail = area ? { sheet, area } : { sheet };
    this.listeners.tell(event, detail);
  }
}
