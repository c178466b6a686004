import type { Agreement, Hindrance, Notice, Target, TargetInspection } from "./target";
import type { Place } from "./place";
import type { Plan } from "./plan/blockPlan";

export interface Written {
  readonly done: true;
  readonly place: Place;
  readonly address: string;
  readonly cells: number;
  readonly formulas: number;
  readonly notices: readonly Notice[];
  /** Whether the whole of it is one step for Ctrl+Z; false in Excel older than that. */
  readonly oneUndoStep: boolean;
}

/** Nothing was written, or what was written is put back. */
export interface NotWritten {
  readonly done: false;
  readonly why: "filled" | "hindered" | "failed";
  /** Undefined when the sheet could not even be read. */
  readonly inspection: TargetInspection | undefined;
  readonly hindrances: readonly Hindrance[];
  /** Excel's own words, when it failed. */
  readonly detail?: string;
  /** False when putting back failed too: the user must press Ctrl+Z. */
  readonly restored: boolean;
}

export type WriteResult = Written | NotWritten;

export interface WriteOptions {
  readonly agreement?: Agreement;
  /** Told when Excel makes us wait because a cell is being edited. */
  readonly onWaiting?: () => void;
}

export type WriteBlock = (plan: Plan, target: Target, options?: WriteOptions) => Promise<WriteResult>;
