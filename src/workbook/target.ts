import type { Area, Place } from "./place";

/** Where a block may be put. `cells` names its upper left cell. */
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
  | { readonly reason: "spill"; readonly address: string }
  /** Part of a table that the block would cross, or a spilling formula inside a table. */
  | { readonly reason: "table"; readonly table: string }
  | { readonly reason: "noSheet"; readonly sheet: string }
  | { readonly reason: "noTable"; readonly table: string };

/** What is to be told, though nothing is in the way. */
export type Notice =
  | { readonly kind: "manualCalculation" }
  | { readonly kind: "hiddenRows"; readonly rows: number }
  | { readonly kind: "filtered" }
  | { readonly kind: "otherSheet"; readonly sheet: string }
  /** The figures were written, but bold type, colours or column widths could not be set. */
  | { readonly kind: "withoutStyle" };

export interface TargetInspection {
  readonly target: Target;
  /** All cells that would be written or spilled into. */
  readonly place: Place;
  readonly address: string;
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

/** The size of a block, and which of its cells are used. */
export interface Footprint extends Area {
  readonly uses: (row: number, column: number) => boolean;
}
