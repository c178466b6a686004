import type { PageUnit } from "./unit";

/** The kinds of page; each has a file in templates/. */
export type TemplateId = "sorted" | "share" | "paired" | "expected" | "changes" | "lines" | "status" | "table";

/** How a page is drawn: templates that look alike share one. */
export type Shape = "bars" | "parts" | "columns" | "changes" | "lines" | "table";

/** A figure; null where there is none, "hidden" where it is too small to be shown. */
export type Figure = number | null | "hidden";

/** Whose figures they are: the own municipality's, those that one compares with, a total, or any other's. */
export type Standing = "own" | "reference" | "total" | "plain";

export interface PageSeries {
  readonly name: string;
  readonly standing: Standing;
  readonly unit: PageUnit;
  readonly values: readonly Figure[];
}

export interface PageCategory {
  readonly name: string;
  readonly standing: Standing;
}

/** Parts are rounded one by one, or together so that they sum to 100. */
export type Rounding = "ordinary" | "reconciled";

/** A figure in a box beside the chart, worked out from the rounded figures. */
export type KeyRule =
  /** Actual minus expected: the last column minus the one before it. */
  | { readonly kind: "difference"; readonly label: string }
  /** That difference times what one costs a year, in kroner. */
  | { readonly kind: "cost"; readonly unitPrice: number }
  /** What a block has reckoned that difference to be worth a year, in kroner; a saving is positive. */
  | { readonly kind: "worth"; readonly kroner: number };

export type TitleChoice = "message" | "descriptive";

/** A page before its figures are rounded: what a table, a block or a test gives. Plain data. */
export interface PageInput {
  readonly template: TemplateId;
  readonly categoryHead: string;
  readonly categories: readonly PageCategory[];
  readonly series: readonly PageSeries[];
  readonly rounding: Rounding;
  /** What, who, unit and period: always on the page. */
  readonly descriptive: string;
  /** What is counted, in a title: "unge på offentlig forsørgelse". */
  readonly who?: string;
  /** The periods that a difference goes between. */
  readonly from?: string;
  readonly to?: string;
  /** What the last is compared with, where that is not what was expected: "end sidste år". */
  readonly than?: string;
  /** What the categories are, in the plural: "kommuner". */
  readonly items: string;
  readonly keyRules: readonly KeyRule[];
  readonly source: string;
  readonly method?: string;
  readonly note?: string;
  /** The difference may be chance, so that no message is made of it. */
  readonly uncertain?: true;
  /** A difference below this makes no message, in the unit that is shown. */
  readonly threshold: number;
  readonly title: TitleChoice;
  /** The user's own title. */
  readonly ownTitle?: string;
  /** Where only some rows are shown: which, in their order, what they are the largest by, and who is shown all the same. */
  readonly largest?: { readonly shown: readonly number[]; readonly by: string; readonly also: readonly string[] };
}

/** The one rounded set that chart, table, texts and the embedded sheet all read. */
export interface RoundedSet {
  readonly categoryHead: string;
  readonly categories: readonly PageCategory[];
  readonly series: readonly RoundedSeries[];
  /** What must be said where rounded parts do not add up, or were made to; "" for nothing. */
  readonly note: string;
  readonly hides: boolean;
}

export interface RoundedSeries {
  readonly name: string;
  readonly standing: Standing;
  readonly unit: PageUnit;
  /** Null where there is no figure to show. */
  readonly values: readonly (number | null)[];
  /** "–" where a figure is missing, ".." where it is hidden. */
  readonly texts: readonly string[];
}

export interface KeyFigure {
  readonly value: string;
  readonly label: string;
  /** The same as a sentence, where the text of the page does not tell it already. */
  readonly told: string;
}

/** A finished page: everything that a chart, a slide, a picture and a paragraph need. */
export interface Page {
  readonly template: TemplateId;
  readonly shape: Shape;
  readonly set: RoundedSet;
  /** Undefined where nothing may be claimed. */
  readonly message: string | undefined;
  readonly title: string;
  /** Whether the title is the user's own words. */
  readonly edited: boolean;
  readonly subtitle: string;
  readonly descriptive: string;
  readonly keyFigures: readonly KeyFigure[];
  /** "Kilde: …" with what must be said of the figures. */
  readonly source: string;
  readonly alternative: string;
  readonly agenda: string;
  readonly notes: string;
  /** The table of the page, its heading row first. */
  readonly rows: readonly (readonly string[])[];
  /** A table that is too long for one slide, part by part; none where it fits. */
  readonly slides: readonly Page[];
}
