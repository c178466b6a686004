import type { Area } from "../../../../src/sheet/place";
import type { CellStyle } from "../../../cells/cellStyle";
import type { GridValue } from "../../../cells/value";
import { cellKey } from "./cellKey";
import { LayeredCells } from "./layeredCells";

export interface MemoryCell {
  /** What was put in; null under a formula. */
  readonly value: GridValue;
  readonly formula?: string;
}

/** Excel's own size. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** A sheet's data. Cells are found by cellKey. */
export class MemorySheet {
  visible = true;
  /** Only what was put in: neither results nor empty cells. */
  readonly cells = new Map<number, MemoryCell>();
  /** Results of formulas, and the cells that they spill into. */
  readonly results = new Map<number, GridValue>();
  /** What each spilling formula covers, by the key of its own cell. */
  readonly spills = new Map<number, Area>();
  /** The formula that spills into a cell, by the covered cell's key. */
  readonly spilledBy = new Map<number, number>();
  readonly formats = new LayeredCells<string>("General");
  readonly styles = new LayeredCells<CellStyle>({});
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points, where a height is set. */
  readonly rowHeights = new Map<number, number>();
  merges: readonly Area[] = [];
  frozenRows = 0;
  frozenColumns = 0;
  filteredRows: ReadonlySet<number> = new Set();
  isProtected = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** What the cell shows: what was put in, or its formula's result. */
  valueAt(row: number, column: number): GridValue {
    const key = cellKey(row, column);
    const cell = this.cells.get(key);
    return cell && cell.formula === undefined ? cell.value : (this.results.get(key) ?? null);
  }
}
