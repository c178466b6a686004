import type { Plan } from "../../blocks/plan";
import { columnLetters, type Place } from "../../sheet/place";
import type { PlaceOffer } from "../../workbook/write/freePlaces";

/** The places that were found, or why none could be. */
export interface FoundTargets {
  readonly offers: readonly OfferedTarget[];
  readonly trouble: string | undefined;
}

export const noTargets: FoundTargets = { offers: [], trouble: undefined };

/** What went wrong while places were looked for, in Excel's words. */
export const troubledTargets = (reason: unknown): FoundTargets => ({
  offers: [],
  trouble: reason instanceof Error ? reason.message : String(reason),
});

/** A place that is offered, and the plan for it: made when it is chosen, for it may have a cell for each of many rows. */
export interface OfferedTarget extends PlaceOffer {
  readonly plan: () => Plan;
}

/** "D" or "D–F". */
export function columnsText({ column, columns }: Place): string {
  const first = columnLetters(column);
  return columns === 1 ? first : `${first}–${columnLetters(column + columns - 1)}`;
}
