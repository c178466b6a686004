import type { Card, Outcome } from "../../../src/functions/card";
import { evaluate } from "../../../src/functions/call/evaluate";
import { Refusal } from "../../../src/functions/refusal";

/** What the references write: null where there is no figure. Any other refusal stays its code and agrees with nothing. */
const asReference = (cell: Outcome): number | string | null => {
  if (!(cell instanceof Refusal)) return cell;
  return cell.code === "#N/A" ? null : cell.code;
};

/** The rows that the call puts in the sheet. */
export const shownRows = (card: Card, args: readonly unknown[]): (number | string | null)[][] =>
  evaluate(card, args).map((row) => row.map(asReference));

/** The one line that the call puts in the sheet. */
export const shownLine = (card: Card, args: readonly unknown[]): (number | string | null)[] =>
  shownRows(card, args)[0] ?? [];

/** The error code of the call's first cell; undefined where it is a figure. */
export function refusedWith(card: Card, args: readonly unknown[]): string | undefined {
  const cell = evaluate(card, args)[0]?.[0];
  return cell instanceof Refusal ? cell.code : undefined;
}

/** Figures as a column of cells; null is an empty cell. */
export const asColumn = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

/** A figure per 1 in the reference's own unit (per 100, per 1,000); what is not a figure is left as it is. */
export const times = (cell: number | string | null | undefined, multiplier: number): unknown =>
  typeof cell === "number" ? cell * multiplier : cell;
