import { wrongValue } from "./refusal";
import { decimalValue } from "./math/decimalValue";
import { allMillionths } from "./math/millionths";

/**
 * The sum as the decimals are written: 0.1 + 9.7 + 0.2 is 10. In whole millionths where all are that short; else what
 * each addition loses is kept and added at last (A. Neumaier, 1974), and the sum taken at 15 digits. Refused where it is
 * too large to be a number, because a quotient of it would silently become 0.
 */
export function finiteSum(values: readonly number[]): number {
  const whole = allMillionths(values);
  if (whole) return whole.reduce((sum, one) => sum + one, 0) / 1e6;
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  if (!Number.isFinite(sum))
    throw wrongValue("Summen er for stor til at være et tal i Excel. Se tallenes størrelse efter.");
  return decimalValue(sum + lost);
}
