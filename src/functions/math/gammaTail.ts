import { continuedFraction } from "./continuedFraction";
import { logPoissonTerm } from "./stirling";

/** ln(1 − e^x) for x below 0. */
export const logComplement = (x: number): number => (x > -0.7 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x)));

/**
 * How steeply ln P(shape, x) rises in ln x, P being the probability that a gamma variable is below x. Rapid for x up to
 * shape. DLMF 8.11.4.
 */
export function gammaSteepnessBelow(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k++) sum += term *= x / (shape + k);
  return shape / sum;
}

/** How steeply the logarithm of the probability above x falls in ln x. Rapid for x from shape. DLMF 8.9.2, contracted. */
export const gammaSteepnessAbove = (shape: number, x: number): number =>
  continuedFraction(
    (k) => k * (shape - k),
    (k) => x - shape + 2 * k + 1,
  );

/** ln P(shape, x): the probability that a gamma variable is below x. shape above 0, x above 0. */
export const logGammaBelow = (shape: number, x: number): number =>
  x > shape + 1
    ? logComplement(logGammaAbove(shape, x))
    : logPoissonTerm(shape, x) + Math.log(shape / gammaSteepnessBelow(shape, x));

/** ln Q(shape, x): the probability that a gamma variable is above x. */
export const logGammaAbove = (shape: number, x: number): number =>
  x <= shape + 1
    ? logComplement(logGammaBelow(shape, x))
    : logPoissonTerm(shape, x) + Math.log(shape / gammaSteepnessAbove(shape, x));

/** The probability that a standard normal lies at least this far from 0, on either side. */
export const normalTwoTails = (z: number): number => (z === 0 ? 1 : Math.exp(logGammaAbove(0.5, (z * z) / 2)));
