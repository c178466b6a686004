import type { Items, Role } from "../../tables/reading";
import type { Figure, Standing } from "../page";
import type { PageUnit } from "../unit";

/** A row of the table that a page is made from: a municipality, a month, a group. */
export interface PageLine {
  readonly name: string;
  readonly standing: Standing;
  /** Its row in the sheet, or its column where observations lie across; from 0. */
  readonly at?: number;
}

/** Where a column's figures come from: a column of the sheet (a row where measures lie across), or two of them. */
export type ColumnSource =
  | { readonly kind: "cells"; readonly at: number; readonly factor: number }
  /** A count in per cent of its population. */
  | { readonly kind: "share"; readonly count: number; readonly population: number };

/** A column of figures, in the unit that they are shown in. */
export interface PageColumn {
  readonly name: string;
  readonly role: Role;
  readonly unit: PageUnit;
  readonly standing: Standing;
  readonly source?: ColumnSource;
  /** By line. */
  readonly values: readonly Figure[];
}

/** The table that a page is made from, as it was read and its small counts hidden. Plain data. */
export interface PageTable {
  readonly lineHead: string;
  readonly items: Items;
  readonly lines: readonly PageLine[];
  readonly columns: readonly PageColumn[];
  /** All columns hold the same measure: years, municipalities or groups side by side. */
  readonly crossed: boolean;
  /** The sheet's own title above the table; "" where it has none. */
  readonly title: string;
  /** What the sheet says that the figures come from; "" where it does not. */
  readonly source: string;
  /** How it lies in the sheet: the first and the last of its observations, those that are not shown too. */
  readonly extent?: { readonly across: boolean; readonly first: number; readonly last: number };
  /** What must be told of the table: provisional months, hidden figures. */
  readonly note: string;
  /** How the figures came about, where a block knows it. */
  readonly method?: string;
}

export const isFigure = (value: Figure | undefined): value is number => typeof value === "number";

/** The figures of some columns in the lines that are neither totals nor to compare with. */
export const figuresOf = (columns: readonly PageColumn[]): number[] =>
  columns.flatMap(({ values }) => values.filter(isFigure));
