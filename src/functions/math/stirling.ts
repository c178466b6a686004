/*
 * The pieces of which C. Loader, "Fast and accurate computation of binomial probabilities" (2000), builds densities that
 * keep full relative precision for counts of any size, where differences of log-gammas would not.
 */

export const logSquareRootOfTwoPi = 0.918938533204672741780329736406;

const seriesFrom = 16;

/** The errors of the whole numbers below 16, from Stirling's series; 0 has none. */
const errorsOfWhole = Float64Array.from({ length: seriesFrom }, (_, n) => errorByRecurrence(n));

/** ln Γ(n + 1) − [(n + ½) ln n − n + ½ ln 2π]: what Stirling's formula leaves. n above 0, whole or not. */
export const stirlingError = (n: number): number =>
  n >= seriesFrom ? errorBySeries(n) : (errorsOfWhole[n] ?? errorByRecurrence(n));

function errorBySeries(n: number): number {
  const s = 1 / (n * n);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / n;
}

/** From one n to the next the error falls by exactly this. */
function errorByRecurrence(n: number): number {
  let size = n;
  let error = 0;
  for (; size < seriesFrom; size++) error += (size + 0.5) * Math.log1p(1 / size) - 1;
  return error + errorBySeries(size);
}

/** count × ln(count ÷ mean) + mean − count, without cancellation where the two are near each other. */
export function deviance(count: number, mean: number): number {
  if (Math.abs(count - mean) >= 0.1 * (count + mean)) return count * Math.log(count / mean) + mean - count;
  const v = (count - mean) / (count + mean);
  let sum = (count - mean) * v;
  let term = 2 * count * v;
  for (let k = 3; ; k += 2) {
    term *= v * v;
    const next = sum + term / k;
    if (next === sum || !(k < 1000)) return next;
    sum = next;
  }
}

/** The logarithm of x^shape e^−x ÷ Γ(shape + 1) where it is largest, at x = shape; shape above 0. */
export const logPoissonPeak = (shape: number): number =>
  -stirlingError(shape) - logSquareRootOfTwoPi - Math.log(shape) / 2;

/** The logarithm of x^shape e^−x ÷ Γ(shape + 1); shape above 0. */
export const logPoissonTerm = (shape: number, x: number): number => logPoissonPeak(shape) - deviance(shape, x);

/** The logarithm of the probability of a hits and b misses at the odds of just them, a ÷ b; a and b above 0. */
export const logBinomialPeak = (a: number, b: number): number =>
  stirlingError(a + b) - stirlingError(a) - stirlingError(b) - logSquareRootOfTwoPi - Math.log(a * (b / (a + b))) / 2;

/**
 * The logarithm of the binomial probability of a hits and b misses at the given odds; a and b may be fractions.
 * a and b at least 0, odds above 0.
 */
export function logBinomialTerm(a: number, b: number, odds: number): number {
  if (a === 0) return -b * Math.log1p(odds);
  if (b === 0) return -a * Math.log1p(1 / odds);
  const n = a + b;
  return logBinomialPeak(a, b) - deviance(a, n * (odds / (1 + odds))) - deviance(b, n / (1 + odds));
}
