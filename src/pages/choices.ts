import type { Rounding, TemplateId, TitleChoice } from "./page";

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
  rounding: "ordinary",
  title: "message",
  limit: 5,
  threshold: 0,
};
