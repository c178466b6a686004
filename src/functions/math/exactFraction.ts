import { exactDecimal, tenTo } from "./exactDecimal";

/** A fraction of whole numbers, 0 or more; the denominator is above 0. */
export interface ExactFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The value as it is written in decimals, times `factor`, over `divisor`. */
export function exactFraction(value: number, factor = 1n, divisor = 1n): ExactFraction {
  const { digits, power } = exactDecimal(value);
  const shift = tenTo(Math.abs(power));
  return power < 0
    ? { numerator: digits * factor, denominator: shift * divisor }
    : { numerator: digits * factor * shift, denominator: divisor };
}

/** The largest whole number not above the fraction. */
export const floorOf = ({ numerator, denominator }: ExactFraction): bigint => numerator / denominator;

/** The smallest whole number not below the fraction. */
export const ceilingOf = ({ numerator, denominator }: ExactFraction): bigint =>
  (numerator + denominator - 1n) / denominator;

/** The nearest whole number, a half up. */
export const nearestOf = ({ numerator, denominator }: ExactFraction): bigint =>
  (2n * numerator + denominator) / (2n * denominator);
