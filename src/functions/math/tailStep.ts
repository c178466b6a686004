/**
 * The step towards the place where the logarithm of a tail is 0, by Householder's method of the fourth order.
 *
 * The tails of the beta and gamma distributions, in the logarithm of their variable, have ln I concave, and all
 * derivatives follow from the first:
 *
 *     r = (ln I)′,  r′ = r (c − r),  c′ = −spread
 *
 * where c is the slope of the density's logarithm. So this costs no more than a step of Newton's, which is taken where
 * the step is long: from any start it is safe, because ln I is concave.
 */
export function tailStep(logarithm: number, rise: number, densitySlope: number, spread: number): number {
  const newton = -logarithm / rise;
  const bend = densitySlope - rise;
  const turn = bend * newton;
  if (!(Math.abs(turn) < 0.5)) return newton;
  return (
    (newton * (1 + turn / 2)) / (1 + turn + ((bend * densitySlope - spread - 2 * rise * bend) * newton * newton) / 6)
  );
}

/** Whether what such a step leaves, about its fourth power in standard deviations, is below the last digit. */
export const wasLastStep = (step: number, spread: number): boolean => !(step * step * (1 + spread) > 1e-7);
