import { decimalDifference } from "../math/decimalDifference";
import type { LostRefusal, PlainArgument } from "../plain";
import { staircaseInForce } from "./staircase";

/**
 * How many weeks' cost the state refunds of the first weeks of a course, by Excel's own functions: the last step's rate of
 * all of them, and of each earlier step what its rate is above the next one's.
 */
export function refundedPlain(weeks: PlainArgument | string): string {
  const above = staircaseInForce.slice(0, -1).map(({ rate }, step) => {
    const next = staircaseInForce[step + 1];
    return next ? `${decimalDifference(rate, next.rate)}*MIN(${weeks},${next.from - 1})` : "";
  });
  return [`${staircaseInForce[staircaseInForce.length - 1]?.rate}*${weeks}`, ...above.reverse()].join("+");
}

export const weeksTurned: LostRefusal = {
  says: "og efter til_uge",
  da: "En første uge efter den sidste afvises ikke.",
  en: "A first week after the last is not refused.",
};
