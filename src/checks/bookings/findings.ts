import type { Bilingual } from "../../functions/card";
import type { ColumnId } from "./columns";

/** What a line may be found to be, the gravest first. */
export const findingKinds = [
  "unread",
  "refund",
  "coFinancing",
  "rates",
  "total",
  "unknownRate",
  "duplicate",
  "rounding",
  "cancelled",
  "beside",
  "untried",
  "flexContribution",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Kinds that say that something is wrong; the others are to be looked at, or told for completeness. */
export const faultKinds: readonly FindingKind[] = ["unread", "refund", "coFinancing", "rates", "total", "unknownRate"];

/** One thing found in one line. Figures only: nothing of the file's texts. */
export interface Finding {
  readonly kind: FindingKind;
  readonly line: number;
  /** What it is about, in kr.: booked − expected, or the amount of the line. */
  readonly difference?: number;
  readonly booked?: number;
  readonly expected?: number;
  readonly rate?: number;
  /** The line that it is the same as, or that it cancels. */
  readonly other?: number;
  readonly column?: ColumnId;
  readonly scheme?: Bilingual;
}
