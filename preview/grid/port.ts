import type { Area } from "../../src/sheet/place";
import type { ChartState } from "../cells/chartState";
import type { CellStyle } from "../cells/cellStyle";
import type { GridInput, GridValue } from "../cells/value";
import type { SheetLayout } from "../cells/workbookData";

/**
 * What the object model needs of a grid, and all that it knows of one, in parts. Two adapters have a file for each part
 * under the same name: memory/ (Node) and univer/port/ (the page); test/grid/contract.ts holds both to the same answers.
 * Rows and columns count from 0. Formulas are English, with "=" in front, comma and point. Lengths are points.
 */
export interface GridPort
  extends
    SheetPort,
    CellPort,
    FormatPort,
    LayoutPort,
    MergePort,
    FilterPort,
    ProtectionPort,
    TablePort,
    NamePort,
    ChartPort,
    SelectionPort,
    RecalculationPort,
    UndoPort,
    EventPort {}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface SheetPort {
  sheets(): readonly SheetState[];
  /** The new sheet comes last and is not activated. */
  addSheet(name: string): string;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  activeSheet(): string;
  activateSheet(sheet: string): void;
  size(sheet: string): { readonly rows: number; readonly columns: number };
}

export interface CellPort {
  /** The smallest area around every cell with a value or a formula, spilled cells too; undefined on an empty sheet. */
  usedArea(sheet: string): Area | undefined;
  /** Where cells hold or show something or look otherwise than usual, by row, in any order within it. */
  filledCells(sheet: string): ReadonlyMap<number, readonly number[]>;
  values(sheet: string, area: Area): GridValue[][];
  /** undefined where the cell has no formula of its own (also in spilled cells below the first). */
  formulas(sheet: string, area: Area): (string | undefined)[][];
  /** What the user sees, in Danish. */
  texts(sheet: string, area: Area): string[][];
  write(sheet: string, area: Area, inputs: readonly (readonly GridInput[])[]): void;
  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void;
  /** The area that the formula in this cell spills over, itself included; undefined if it does not spill. */
  spill(sheet: string, row: number, column: number): Area | undefined;
}

export interface FormatPort {
  numberFormats(sheet: string, area: Area): string[][];
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  style(sheet: string, row: number, column: number): Required<CellStyle>;
  setStyle(sheet: string, area: Area, style: CellStyle): void;
}

export interface LayoutPort {
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, area: Area, points: number): void;
  autofitColumns(sheet: string, area: Area): void;
  /** 0 where the row is hidden. */
  rowHeight(sheet: string, row: number): number;
  /** How many rows from the top stay in view. */
  frozenRows(sheet: string): number;
  freezeRows(sheet: string, rows: number): void;
  /** What is hidden, frozen and set in height, as a file keeps it; rows that a filter hides are hidden. */
  layout(sheet: string): SheetLayout;
  /** Hidden by hand or by a filter. */
  hiddenRows(sheet: string, area: Area): readonly boolean[];
  setRowsHidden(sheet: string, area: Area, hidden: boolean): void;
}

export interface MergePort {
  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;
}

export interface FilterPort {
  /** Whether some row is hidden by a filter. */
  isFiltered(sheet: string): boolean;
  /** A filter hides these rows and shows all others; none lifts it. Rows hidden by hand stay hidden. */
  filterRows(sheet: string, hidden: readonly number[]): void;
}

export interface ProtectionPort {
  isProtected(sheet: string): boolean;
  setProtected(sheet: string, on: boolean): void;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
}

export interface TablePort {
  tables(): readonly TableState[];
  addTable(sheet: string, area: Area, name: string, hasHeaders: boolean): TableState;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, area: Area): void;
  deleteTable(id: string): void;
}

export interface NameState {
  readonly name: string;
  /** "=Opfølgning!$B$2:$B$14" */
  readonly formula: string;
}

export interface NamePort {
  names(): readonly NameState[];
  addName(name: string, formula: string): void;
  deleteName(name: string): void;
}

export interface ChartPort {
  /** In the order they were made; those of deleted sheets are gone with them. */
  charts(): readonly ChartState[];
  /** A new chart, or the new state of one that has this id. */
  putChart(chart: ChartState): void;
  deleteChart(id: string): void;
}

export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly active: { readonly row: number; readonly column: number };
}

export interface SelectionPort {
  selection(): Selection;
  select(sheet: string, areas: readonly Area[]): void;
  /** True while the user is typing in a cell. */
  isEditing(): boolean;
}

export interface RecalculationPort {
  calculationMode(): "automatic" | "manual";
  setCalculationMode(mode: "automatic" | "manual"): void;
  /** Resolves when every pending calculation has ended and its results can be read. */
  settled(): Promise<void>;
  recalculate(): Promise<void>;
}

export interface UndoPort {
  /** Everything written between the two is undone by one Ctrl+Z. */
  openUndoGroup(): void;
  closeUndoGroup(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export type GridEvent = "selection" | "changed" | "activated" | "sheets" | "charts";

export interface EventDetail {
  readonly sheet: string;
  readonly area?: Area;
}

export interface EventPort {
  on(event: GridEvent, listener: (detail: EventDetail) => void): () => void;
}
