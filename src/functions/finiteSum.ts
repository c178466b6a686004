import { wrongValue } from "./refusal";

/** The sum; refused where it is too large to be a number, because a quotient of it would silently become 0. */
export function finiteSum(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  if (!Number.isFinite(sum))
    throw wrongValue("Summen er for stor til at være et tal i Excel. Se tallenes størrelse efter.");
  return sum;
}
