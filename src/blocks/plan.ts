import type { Unit } from "../sheet/unit";
import type { Place } from "../sheet/place";
import type { Picture } from "./picture";

/** How a reference is anchored: B2, $B$2, $B2 or B$2. */
export type Anchor = "free" | "fixed" | "fixedColumn" | "fixedRow";

/**
 * A reference within a formula, resolved to an address when the place is known: `cell` is a named cell of the block,
 * `span` the area between two named cells of it, `source` cells of the workbook, `column` a column of the row's own
 * table.
 */
export type Reference =
  | { readonly to: "cell"; readonly name: string; readonly anchor: Anchor }
  | { readonly to: "span"; readonly from: string; readonly until: string; readonly anchor: Anchor }
  | { readonly to: "source"; readonly place: Place; readonly anchor: Anchor }
  | { readonly to: "column"; readonly table: string; readonly column: string; readonly whole: boolean };

/** A formula without its "=": English text with references in it. */
export type Formula = readonly (string | Reference)[];

/** What a cell is for; the style follows. */
export type Role = "title" | "section" | "label" | "heading" | "input" | "figure" | "result" | "total" | "own" | "note";

export interface PlanCell {
  readonly role: Role;
  /** A text, a number or SAND/FALSK. */
  readonly value?: string | number | boolean;
  readonly formula?: Formula;
  /** English number format code. */
  readonly format?: string;
  /** Codes of the columns that the formula spills into, itself included, when they differ. */
  readonly formats?: readonly string[];
  /** A heading whose column answers what is asked: shown first where there is little room. */
  readonly answer?: true;
  /** What stands in the user's own cell: where that is empty, it is no figure that failed. */
  readonly copied?: true;
  /** By what other cells of the block refer to it. */
  readonly name?: string;
  /** How many cells the formula fills, itself included, when it spills. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** A row of a block; null leaves the sheet's cell as it is. */
export type PlanRow = readonly (PlanCell | null)[];

/** Cells to be written as one block; null leaves the sheet's cell as it is. Pure data. */
export interface BlockPlan {
  readonly kind: "block";
  /** What a new sheet is called. */
  readonly title: string;
  readonly rows: readonly PlanRow[];
  /** Each row (or column) belongs beside that of the data that it reads: it is offered nowhere else on that sheet. */
  readonly aligned?: "rows" | "columns";
  /** What shows it at a glance. */
  readonly picture?: Picture;
}

/** Columns added to the right of a table, one structured formula each. */
export interface TablePlan {
  readonly kind: "table";
  readonly title: string;
  readonly table: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly formula: Formula;
    readonly format: string | undefined;
    readonly unit: Unit;
  }[];
}

export type Plan = BlockPlan | TablePlan;
