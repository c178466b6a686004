import { normalDeviate } from "../../functions/math/normalDeviate";
import { wilsonLower, wilsonUpper } from "../../functions/math/wilsonLimits";
import { isFigure } from "../table/pageTable";
import type { Parts } from "../table/takenParts";

const confidence = 0.95;

/**
 * Whether the own share of the part that differs most may be the other's by chance: that lies within the 95 % interval
 * (Wilson) of the own count. Told only of counts; where the shares alone are known nothing can be.
 */
export function isWithinChance({ categories, series, counts }: Parts, own: number, other: number): boolean {
  if (!counts || categories.length === 0) return false;
  const whole = counts.reduce((sum, part) => sum + numberOr0(part[own]), 0);
  const [most] = series
    .map(({ values }, part) => ({
      part,
      share: numberOr0(values[other]),
      difference: Math.abs(numberOr0(values[own]) - numberOr0(values[other])),
    }))
    .toSorted((a, b) => b.difference - a.difference);
  if (!most || whole <= 0) return false;
  const count = numberOr0(counts[most.part]?.[own]);
  const z = normalDeviate(confidence);
  const share = most.share / 100;
  return wilsonLower(count, whole, z) <= share && share <= wilsonUpper(count, whole, z);
}

const numberOr0 = (figure: Parameters<typeof isFigure>[0]): number => (isFigure(figure) ? figure : 0);
