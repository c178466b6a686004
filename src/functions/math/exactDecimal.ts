import { millionths } from "./millionths";

/** A number as it is written in decimals: digits × 10^power. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly power: number;
}

const powersOfTen = Array.from({ length: 32 }, (_, power) => 10n ** BigInt(power));

/** 10^power, power 0 or more. */
export const tenTo = (power: number): bigint => powersOfTen[power] ?? 10n ** BigInt(power);

/** The value at 15 significant digits, which is what Excel shows: 0.1 + 0.2 is exactly 3 × 10^−1. */
export function exactDecimal(value: number): ExactDecimal {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return { digits: BigInt(value), power: 0 };
  const whole = millionths(value);
  if (whole !== undefined) return { digits: BigInt(whole), power: -6 };
  const [digits = "", power = "0"] = value.toExponential(14).replace(".", "").split("e");
  return { digits: BigInt(digits), power: Number(power) - 14 };
}

/** value × 10^decimals where that is a whole number; undefined where more decimals are written. (0.048, 3) → 48 */
export function wholeUnits(value: number, decimals: number): bigint | undefined {
  const { digits, power } = exactDecimal(value);
  const shift = power + decimals;
  if (shift >= 0) return digits * tenTo(shift);
  const step = tenTo(-shift);
  return digits % step === 0n ? digits / step : undefined;
}

/** How many decimals the value is written with: 0.447 → 3. */
export function decimalsOf(value: number): number {
  const { digits, power } = exactDecimal(value);
  const zeros = /0*$/.exec(String(digits))?.[0].length ?? 0;
  return digits === 0n ? 0 : Math.max(0, -power - zeros);
}

/** The sum, without rounding. */
export function exactSum(values: readonly number[]): ExactDecimal {
  const sums = new Map<number, bigint>();
  for (const value of values) {
    const { digits, power } = exactDecimal(value);
    if (digits !== 0n) sums.set(power, (sums.get(power) ?? 0n) + digits);
  }
  const lowest = [...sums.keys()].reduce((low, power) => Math.min(low, power), 0);
  let digits = 0n;
  for (const [power, sum] of sums) digits += sum * tenTo(power - lowest);
  return { digits, power: lowest };
}

/** The nearest number a cell can hold. */
export const nearestNumber = ({ digits, power }: ExactDecimal): number => Number(`${digits}e${power}`);
