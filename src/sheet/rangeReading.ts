import type { Cells } from "./cell";
import type { Contents } from "./contents";
import type { Place } from "./place";

/** One column of a marked or typed range, its heading apart. */
export interface ColumnReading {
  /** The column's cells without the heading. */
  readonly place: Place;
  /** The text on top: the range's own first row, or the text above the range. */
  readonly heading: string | undefined;
  readonly contents: Contents;
}

export interface TableMembership {
  readonly name: string;
  /** Names of the table's columns that the range touches, in order. */
  readonly columns: readonly string[];
  /** The rows of data of the whole table. */
  readonly body: Place;
}

/** What a range holds, trimmed to what is used when whole columns or rows are meant. */
export interface RangeReading {
  /** As it was marked or typed. */
  readonly asked: Place;
  /** Headings included, as marked, whole columns trimmed. */
  readonly place: Place;
  /** The rows of data: `place` without its heading row. */
  readonly data: Place;
  /** True when whole columns or rows were marked or typed. */
  readonly trimmed: boolean;
  readonly columns: readonly ColumnReading[];
  /** The values of `data`. */
  readonly values: Cells;
  /** The text that names each row of data, from the nearest text column to the left; as Excel shows it. */
  readonly labels: readonly (string | undefined)[];
  /** The cells that the labels come from; their number format where they are dates. */
  readonly labelColumn: { readonly place: Place; readonly format?: string } | undefined;
  readonly table: TableMembership | undefined;
  /** Rows of data that are hidden, by a filter or by hand. Formulas count them all the same. */
  readonly hiddenRows: number;
  /** Whether a filter on the sheet or the table hides rows. */
  readonly filtered: boolean;
}

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Told after each chunk of a large range: cells read, cells in all. */
  readonly onProgress?: (done: number, all: number) => void;
}
