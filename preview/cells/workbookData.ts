import type { Area } from "../../src/sheet/place";
import type { ChartState } from "./chartState";
import type { CellStyle } from "./cellStyle";

/** One cell: a value or an English formula ("=…"), how it is shown and, where it is known, its result. */
export interface CellData {
  readonly value?: number | string | boolean;
  readonly formula?: string;
  /** The result of the formula, or of one that spills here, when the workbook was saved; the grid works out its own. */
  readonly result?: number | string | boolean | { readonly error: string };
  /** The area that the formula's results spill over, itself included. */
  readonly spill?: Area;
  /** English number format code. */
  readonly format?: string;
  readonly style?: CellStyle;
  /** Whether the cell may be changed on a protected sheet. */
  readonly isUnlocked?: boolean;
}

export interface TableData {
  /** What the grid calls the table, whatever its name and place. */
  readonly id?: string;
  readonly name: string;
  /** Heading row and totals row included. */
  readonly area: Area;
  /** Whether the last row holds totals; they are no data. */
  readonly totals?: boolean;
  /** Whether the first row is data. */
  readonly withoutHeadings?: boolean;
}

/** A sheet by rows; a missing cell is empty. */
export interface SheetData {
  readonly name: string;
  /** What the grid calls the sheet, whatever its name and place; a sheet that comes from no grid has none. */
  readonly id?: string;
  /** Visible if not given. A very hidden sheet is not among those that a user may show. */
  readonly state?: "hidden" | "veryHidden";
  readonly rows: readonly (readonly (CellData | undefined)[])[];
  /** Points, by column from A. */
  readonly columnWidths?: readonly (number | undefined)[];
  /** Points, by row; only those that are set, not fitted to what stands in the row. */
  readonly rowHeights?: readonly (number | undefined)[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
  readonly merges?: readonly Area[];
  readonly tables?: readonly TableData[];
  /** The area whose rows a filter may hide. */
  readonly filter?: Area;
  readonly isProtected?: boolean;
  /** Those that the grid shows; what else a file holds is its own. They name sheets as the grid calls them. */
  readonly charts?: readonly ChartState[];
}

/** What is hidden, frozen and set in height on a sheet. */
export type SheetLayout = Pick<
  SheetData,
  "rowHeights" | "hiddenRows" | "hiddenColumns" | "freezeRows" | "freezeColumns"
>;

export interface NameData {
  readonly name: string;
  /** "=Opfølgning!$B$2:$B$14", or any other formula. */
  readonly formula: string;
  /** The sheet that the name holds on; the whole workbook if not given. */
  readonly sheet?: string;
}

/** A whole workbook as data: the newcomer's workbook and what is opened from and saved to .xlsx. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly names?: readonly NameData[];
  /** What our add-in keeps in the workbook, by name, in JSON. */
  readonly settings?: Readonly<Record<string, string>>;
}
