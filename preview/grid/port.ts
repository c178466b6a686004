/**
 * What the object model needs of a grid, and all that it knows of one. Two adapters: univer.ts (the page) and memory.ts
 * (Node). Rows and columns count from 0. Formulas are English, with "=" in front, comma and point.
 */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An error value in a cell; message is what a hovering user reads, where a function gave one. */
export interface GridError {
  readonly error: string;
  readonly message?: string;
}

/** A cell's value; null is an empty cell. Dates are serial numbers. */
export type GridValue = number | string | boolean | null | GridError;

/** What is put into a cell: a value, a formula ("=…"), null to empty it, undefined to leave it as it is. */
export type GridInput = number | string | boolean | null | undefined;

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly color?: string;
  /** "#RRGGBB"; null is no fill. */
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** A thin line under the cell. */
  readonly bottomBorder?: boolean;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
}

export interface NameState {
  readonly name: string;
  /** "=Opfølgning!$B$2:$B$14" */
  readonly formula: string;
}

export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly active: { readonly row: number; readonly column: number };
}

export type GridEvent = "selection" | "changed" | "activated" | "sheets";

export interface GridPort {
  sheets(): readonly SheetState[];
  addSheet(name: string): string;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  activeSheet(): string;
  activateSheet(sheet: string): void;
  size(sheet: string): { readonly rows: number; readonly columns: number };
  /** The smallest area around every cell with a value or a formula, spilled cells too; undefined on an empty sheet. */
  usedArea(sheet: string): Area | undefined;

  values(sheet: string, area: Area): GridValue[][];
  /** undefined where the cell has no formula of its own (also in spilled cells below the first). */
  formulas(sheet: string, area: Area): (string | undefined)[][];
  /** What the user sees, in Danish. */
  texts(sheet: string, area: Area): string[][];
  write(sheet: string, area: Area, inputs: readonly (readonly GridInput[])[]): void;
  numberFormats(sheet: string, area: Area): string[][];
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  style(sheet: string, row: number, column: number): CellStyle;
  setStyle(sheet: string, area: Area, style: CellStyle): void;
  clear(sheet: string, area: Area, what: "contents" | "formats" | "all"): void;
  /** Points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, area: Area, points: number): void;
  autofitColumns(sheet: string, area: Area): void;
  freezeRows(sheet: string, rows: number): void;

  /** The area that the formula in this cell spills over, itself included; undefined if it does not spill. */
  spill(sheet: string, row: number, column: number): Area | undefined;
  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;
  hiddenRows(sheet: string, area: Area): readonly boolean[];
  setRowsHidden(sheet: string, area: Area, hidden: boolean): void;
  /** Whether some row is hidden by a filter. */
  isFiltered(sheet: string): boolean;
  isProtected(sheet: string): boolean;
  setProtected(sheet: string, on: boolean): void;

  tables(): readonly TableState[];
  addTable(sheet: string, area: Area, name: string, hasHeaders: boolean): TableState;
  renameTable(id: string, name: string): void;
  resizeTable(id: string, area: Area): void;
  deleteTable(id: string): void;
  names(): readonly NameState[];
  addName(name: string, formula: string): void;
  deleteName(name: string): void;

  selection(): Selection;
  select(sheet: string, areas: readonly Area[]): void;
  /** True while the user is typing in a cell. */
  isEditing(): boolean;

  calculationMode(): "automatic" | "manual";
  setCalculationMode(mode: "automatic" | "manual"): void;
  /** Resolves when every pending calculation has ended and its results can be read. */
  settled(): Promise<void>;
  recalculate(): Promise<void>;

  /** Everything written between the two is undone by one Ctrl+Z. */
  openUndoGroup(): void;
  closeUndoGroup(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;

  on(event: GridEvent, listener: (detail: { readonly sheet: string; readonly area?: Area }) => void): () => void;
}
