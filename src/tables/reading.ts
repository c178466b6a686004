import type { Cell } from "../sheet/cell";

/**
 * A sheet as it is read: cells from A1, rows may be of different lengths. Formats and formulas by address ("B2:C13",
 * "B2") or as a grid beside the cells; format codes and formulas are the English ones.
 */
export interface SheetCells {
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly formats?: AtCells;
  readonly formulas?: AtCells;
  /** Merged areas: "A1:A2". */
  readonly merged?: readonly string[];
  /** Excel tables on the sheet. */
  readonly table?: ExcelTable | readonly ExcelTable[];
  /** Rows count from 1; columns by letter. */
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly string[] };
}

export type AtCells = Readonly<Record<string, string>> | readonly (readonly unknown[])[];

export interface ExcelTable {
  readonly name: string;
  readonly area: string;
}

/** What the figures of a column are. */
export type Role =
  | "count"
  | "population"
  | "share"
  | "rate"
  | "price"
  | "amount"
  | "week"
  | "period"
  | "date"
  | "rank"
  | "index"
  | "refund"
  | "degree"
  | "days"
  | "hours"
  | "code"
  | "unknown";

/** How the figures behave over time: stocks are averaged, flows are summed, the rest is neither. */
export type Nature = "stock" | "flow" | "price" | "ratio" | "none";

/** What the rows (across: the columns) are. */
export type Items =
  | "month"
  | "quarter"
  | "year"
  | "week"
  | "date"
  | "municipality"
  | "agegroup"
  | "benefit"
  | "group"
  | "account"
  | "step"
  | "person"
  | "line"
  | "unknown";

/** One observation a row; another measure on each row; units down, periods or units along, one measure. */
export type Orientation = "down" | "across" | "cross";

export type Oddity = "text number" | "negative";

/** One column of figures (across: one row). */
export interface ColumnReading {
  /** The column's letter; across: the row's number as a text. */
  readonly at: string;
  readonly heading: string | null;
  readonly role: Role;
  /** Multiply by it to get ones or a fraction. */
  readonly scale: number;
  readonly nature: Nature;
  /** Rows of the body without a figure; across: column letters. */
  readonly missing: readonly (number | string)[];
  /** By row number; across: by column letter. */
  readonly odd: Readonly<Record<string, Oddity>>;
}

/** The table around a selection as a controller reads it. Rows count from 1; columns are letters. */
export interface Reading {
  /** Headings, labels, totals and reference rows in; titles, unit lines and notes out. Null when there is no table. */
  readonly table: string | null;
  readonly headings: readonly number[];
  /** The column of row labels; across: the row of the period labels, as text. */
  readonly labels: string | null;
  readonly items: Items;
  readonly orientation: Orientation | null;
  /** The figures, one or several areas. */
  readonly body: string | null;
  readonly totals: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  /** Rows (numbers) and columns (letters) to compare with. */
  readonly references: readonly (number | string)[];
  readonly columns: readonly ColumnReading[];
}

/** What the reading is not sure of and had better be asked. */
export interface Doubt {
  readonly about: "headings" | "role" | "scale";
  /** The column's letter (across: the row's number) that it is about. */
  readonly at?: string;
}

/** A reading with what stands around the figures and what of it is marked. */
export interface TableReading extends Reading {
  /** Columns (across: rows) of the body that the selection touches; all of them when it names none. */
  readonly marked: readonly string[];
  /** What the selection itself asks for: the whole table, or only `marked`. */
  readonly wholeTable: boolean;
  /** Rows that only head the rows under them. */
  readonly sections: readonly number[];
  /** Key and text columns in the table that are neither labels nor figures. */
  readonly keys: readonly string[];
  /** Rows of titles and unit lines above, and of notes below. */
  readonly titles: readonly number[];
  readonly notes: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Rows whose figures a note or a mark calls provisional. */
  readonly provisional: readonly number[];
  /** Label columns that hold dates though their heading says week. */
  readonly datesAsWeeks: readonly string[];
  /** Whether some names stand in several rows: a list of municipalities year by year. */
  readonly repeated: boolean;
  /** Body columns whose figures formulas reckon from others. */
  readonly computed: readonly string[];
  readonly doubts: readonly Doubt[];
  /** The text that names each row and column of the reading that may be told: totals, references, missing, odd. */
  readonly names: Readonly<Record<string, string>>;
}

/** What the user has set right; everything else is read anew around it. */
export interface Corrections {
  /** The table's area, headings in. */
  readonly table?: string;
  /** Heading rows; [] when there are none. */
  readonly headings?: readonly number[];
  readonly labels?: string | null;
  readonly orientation?: Orientation;
  readonly items?: Items;
  readonly roles?: Readonly<Record<string, Role>>;
  readonly scales?: Readonly<Record<string, number>>;
  /** All total rows and columns, instead of those that were found. */
  readonly totals?: readonly (number | string)[];
  readonly references?: readonly (number | string)[];
}
