import type { Place } from "./place";

/**
 * Where a plan may be put. `cells` names the block's upper left cell; a table gets new columns to its right; a new
 * sheet gets its name, or the next free one like it.
 */
export type Target =
  | { readonly kind: "cells"; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: "newSheet"; readonly name: string }
  | { readonly kind: "table"; readonly table: string };

/** A filled cell in the way: what it holds now, as a formula or a value in English. */
export interface FilledCell {
  readonly address: string;
  readonly formula: string | number | boolean;
}

/** What makes writing impossible here, however much the user agrees. */
export type Hindrance =
  | { readonly reason: "protected"; readonly sheet: string }
  | { readonly reason: "noRoom" }
  | { readonly reason: "merged"; readonly addresses: readonly string[] }
  /** Another formula spills over cells of this area. */
  | { readonly reason: "spill"; readonly address: string }
  /** The block would cross the table's edge, its headings or totals, or spill inside it. */
  | { readonly reason: "table"; readonly table: string }
  /** The cells to the right of the table, where its new columns would go, are not free. */
  | { readonly reason: "besideTable"; readonly table: string }
  /** The formulas would read the cells that they are written to. */
  | { readonly reason: "ownInput"; readonly address: string }
  | { readonly reason: "noSheet"; readonly sheet: string }
  | { readonly reason: "noTable"; readonly table: string };

/** What is to be told, though nothing is in the way. */
export type Notice =
  | { readonly kind: "manualCalculation" }
  /** Rows of the place that a filter or the user hides; they are written all the same. */
  | { readonly kind: "hiddenRows"; readonly rows: number }
  | { readonly kind: "otherSheet"; readonly sheet: string }
  /** The figures were written, but bold type, colours or column widths could not be set. */
  | { readonly kind: "withoutStyle" };

export interface TargetInspection {
  readonly target: Target;
  /** All cells that would be written or spilled into; undefined where there is no such sheet or table. */
  readonly place: Place | undefined;
  /** The same in words, "Opfølgning!D1:D14"; empty where there is no place. */
  readonly address: string;
  /** The filled cells among them. */
  readonly filled: readonly FilledCell[];
  readonly hindrances: readonly Hindrance[];
  readonly notices: readonly Notice[];
  /** Nothing filled and nothing in the way. */
  readonly free: boolean;
}

/** The user's yes to losing exactly these cells with exactly this content. */
export interface Agreement {
  readonly overwrite: readonly FilledCell[];
}

/** The filled cells that the agreement does not name, or names with another content. */
export function notAgreed(filled: readonly FilledCell[], agreement: Agreement | undefined): readonly FilledCell[] {
  const agreed = new Map(agreement?.overwrite.map(({ address, formula }) => [address, formula]));
  return filled.filter(({ address, formula }) => agreed.get(address) !== formula);
}
