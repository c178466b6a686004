import { decimalValue } from "./decimalValue";
import { exactSum, nearestNumber } from "./exactDecimal";
import { millionths } from "./millionths";

/** a − b on the decimals as written, at 15 significant digits: 370.35 − 0.3 × 1234.5 is 0, and 1 − 0.8 is 0.2. */
export function decimalDifference(a: number, b: number): number {
  if (!Number.isFinite(a - b)) return a - b;
  return shortDifference(a, b) ?? longDifference(decimalValue(a), decimalValue(b));
}

const longDifference = (a: number, b: number): number => shortDifference(a, b) ?? nearestNumber(exactSum([a, -b]));

/** The difference of two numbers of at most six decimals; undefined for others. */
function shortDifference(a: number, b: number): number | undefined {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b;
  const [first, second] = [millionths(a), millionths(b)];
  return first === undefined || second === undefined ? undefined : (first - second) / 1e6;
}
