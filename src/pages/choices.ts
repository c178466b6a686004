import type { Rounding, TemplateId, TitleChoice } from "./page";

export const rowsChoices = ["sheet", "sorted", "largest"] as const;
export type RowsChoice = (typeof rowsChoices)[number];

/** What the user has decided of a page; everything else follows from the table. Kept with it in the workbook. */
export interface Choices {
  /** Undefined: the proposed one. */
  readonly template?: TemplateId;
  /** The name of the own municipality's row or column. */
  readonly own?: string;
  /** The one column that a page of one measure shows. */
  readonly column?: string;
  /** Names of rows and columns that are not shown. */
  readonly leftOut: readonly string[];
  readonly order: "sheet" | "value";
  /** The rows of a table: as in the sheet, the largest first, or the largest alone where there are too many for a slide. */
  readonly rows: RowsChoice;
  readonly rounding: Rounding;
  readonly title: TitleChoice;
  readonly ownTitle?: string;
  readonly source?: string;
  /** Counts below it are hidden; 0 hides none. */
  readonly limit: number;
  readonly threshold: number;
}

export const usualChoices: Choices = {
  leftOut: [],
  order: "value",
  rows: "sheet",
  rounding: "ordinary",
  title: "message",
  limit: 5,
  threshold: 0,
};
