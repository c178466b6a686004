const tailPart = 0.1;

/**
 * How many times the variance between units is what chance gives: the mean of their squared deviations, in standard
 * errors, where the outermost tenth at each end is drawn in to the nearest of the rest (winsorised), so that a few that
 * do stand out widen no limits. At least 1.
 *
 * Source: D. J. Spiegelhalter, 2005, Statistics in Medicine 24, 1185–1202, the multiplicative model.
 */
export function overdispersion(deviations: readonly number[]): number {
  const sorted = [...deviations].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length * tailPart);
  const [least, most] = [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
  const squares = sorted.map((deviation) => Math.min(Math.max(deviation, least), most) ** 2);
  return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
