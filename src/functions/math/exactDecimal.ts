/** A number as it is written in decimals: digits × 10^power. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly power: number;
}

/** The value at 15 significant digits, which is what Excel shows: 0.1 + 0.2 is exactly 3 × 10^−1. */
export function exactDecimal(value: number): ExactDecimal {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return { digits: BigInt(value), power: 0 };
  const [digits = "", power = "0"] = value.toExponential(14).replace(".", "").split("e");
  return { digits: BigInt(digits), power: Number(power) - 14 };
}

/** value × 10^decimals where that is a whole number; undefined where more decimals are written. (0.048, 3) → 48 */
export function wholeUnits(value: number, decimals: number): bigint | undefined {
  const { digits, power } = exactDecimal(value);
  const shift = power + decimals;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const step = 10n ** BigInt(-shift);
  return digits % step === 0n ? digits / step : undefined;
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
  for (const [power, sum] of sums) digits += sum * 10n ** BigInt(power - lowest);
  return { digits, power: lowest };
}

/** The nearest number a cell can hold. */
export const nearestNumber = ({ digits, power }: ExactDecimal): number => Number(`${digits}e${power}`);
