import { danishNumber } from "../danish";
import { wrongValue } from "../refusal";
import { staircaseOf, type StaircaseTable, type Step } from "./staircase";

/** How many whole weeks' cost the state refunds of a stretch of weeks, both ends counted; refuses a first after the last. */
export function refundedWeeks(firstWeek: number, lastWeek: number, staircase: StaircaseTable | undefined): number {
  if (firstWeek > lastWeek) {
    throw wrongValue(
      `fra_uge er ${danishNumber(firstWeek)} og efter til_uge, ${danishNumber(lastWeek)}. Skriv fra_uge som ${danishNumber(lastWeek)} eller tidligere.`,
    );
  }
  const steps = staircaseOf(staircase);
  let refunded = 0;
  for (let k = 0; k < steps.length; k++) {
    const { from, rate } = steps[k] as Step;
    const next = steps[k + 1]?.from ?? Infinity;
    refunded += Math.max(0, Math.min(lastWeek + 1, next) - Math.max(firstWeek, from)) * rate;
  }
  return refunded;
}
