import { ceilingOf, exactFraction, floorOf } from "./exactFraction";

/** Whole populations, both ends counted; without `most` no population is too large. Empty where most < least. */
export interface PopulationLimits {
  readonly least: bigint;
  readonly most: bigint | undefined;
}

/**
 * The whole populations for which count × scale ÷ population rounds half up to `units`:
 *
 *     units − ½ ≤ count × scale ÷ population < units + ½
 *
 * so the lower end is open and the upper end closed. Exact on the decimals as written.
 * share: the population holds the counted ones, so it is no smaller than they.
 */
export function populationLimits(count: number, units: bigint, scale: bigint, share: boolean): PopulationLimits {
  const above = floorOf(exactFraction(count, 2n * scale, 2n * units + 1n)) + 1n;
  const counted = share ? ceilingOf(exactFraction(count)) : 1n;
  return {
    least: above > counted ? above : counted,
    most: units === 0n ? undefined : floorOf(exactFraction(count, 2n * scale, 2n * units - 1n)),
  };
}
