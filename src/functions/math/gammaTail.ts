import { continuedFraction } from "./continuedFraction";
import { logPoissonTerm } from "./stirling";

/** ln(1 − e^x) for x below 0. */
export const logComplement = (x: number): number => (x > -0.7 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x)));

/** ln P(shape, x): the probability that a gamma variable is below x. shape above 0, x above 0. DLMF 8.11.4. */
export function logGammaBelow(shape: number, x: number): number {
  if (x > shape + 1) return logComplement(logGammaAbove(shape, x));
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k++) sum += term *= x / (shape + k);
  return logPoissonTerm(shape, x) + Math.log(sum);
}

/** ln Q(shape, x): the probability that a gamma variable is above x. DLMF 8.9.2, contracted. */
export function logGammaAbove(shape: number, x: number): number {
  if (x <= shape + 1) return logComplement(logGammaBelow(shape, x));
  const fraction = continuedFraction(
    (k) => k * (shape - k),
    (k) => x - shape + 2 * k + 1,
  );
  return logPoissonTerm(shape, x) + Math.log(shape / fraction);
}

/** The probability that a standard normal lies at least this far from 0, on either side. */
export const normalTwoTails = (z: number): number => (z === 0 ? 1 : Math.exp(logGammaAbove(0.5, (z * z) / 2)));
