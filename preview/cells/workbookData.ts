import type { Area } from "../../src/sheet/place";
import type { CellStyle } from "./cellStyle";

/** One cell: a value or an English formula ("=…"), how it is shown and, where it is known, its result. */
export interface CellData {
  readonly value?: number | string | boolean;
  readonly formula?: string;
  /** The result a formula had when the workbook was saved; the grid works out its own. */
  readonly result?: number | string | boolean | { readonly error: string };
  /** The area that the formula's results spill over, itself included. */
  readonly spill?: Area;
  /** English number format code. */
  readonly format?: string;
  readonly style?: CellStyle;
}

/** A sheet by rows; a missing cell is empty. */
export interface SheetData {
  readonly name: string;
  readonly rows: readonly (readonly (CellData | undefined)[])[];
  /** Points, by column from A. */
  readonly columnWidths?: readonly (number | undefined)[];
  readonly freezeRows?: number;
  readonly merges?: readonly Area[];
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
}

/** A whole workbook as data: the newcomer's workbook and what is opened from and saved to .xlsx. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
}
