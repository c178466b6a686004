import { exactDecimal } from "./exactDecimal";

/**
 * Deals `units` whole units out in proportion to the values: the largest remainder (Hamilton, Hare).
 *
 * Everyone gets the whole part of values × units ÷ sum; what is left goes, one each, to the largest remainders. Ties go
 * to the larger value, then to the earlier. Judged in whole numbers on the values at 15 significant digits, because a
 * remainder in binary fractions decides some ties wrongly.
 * values: 0 or more, their sum above 0. units: whole. The result's sum is `units`.
 */
export function largestRemainder(values: readonly number[], units: number): number[] {
  const weights = wholeWeights(values);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const dealt = weights.map((weight, place) => {
    const exact = weight * BigInt(units);
    return { place, weight, floor: Number(exact / sum), remainder: exact % sum };
  });
  const left = units - dealt.reduce((total, { floor }) => total + floor, 0);
  const result = dealt.map(({ floor }) => floor);
  const inTurn = dealt.sort(
    (a, b) => descending(a.remainder, b.remainder) || descending(a.weight, b.weight) || a.place - b.place,
  );
  for (const { place } of inTurn.slice(0, left)) result[place] = (result[place] ?? 0) + 1;
  return result;
}

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);

/** The values at 15 significant digits, all times one power of ten that makes them whole. */
function wholeWeights(values: readonly number[]): bigint[] {
  const parts = values.map(exactDecimal);
  const lowest = parts.reduce((low, { power }) => Math.min(low, power), Infinity);
  return parts.map(({ digits, power }) => digits * 10n ** BigInt(power - lowest));
}
