const tiny = 1e-300;
const enough = 1e-16;
const mostTerms = 1e6;

/**
 * The value of b(0) + a(1) / (b(1) + a(2) / (b(2) + …)).
 *
 * Source: W. J. Lentz (1976), as modified by Thompson and Barnett (1986).
 */
export function continuedFraction(a: (term: number) => number, b: (term: number) => number): number {
  let value = b(0) || tiny;
  let c = value;
  let d = 0;
  for (let term = 1; term < mostTerms; term++) {
    const numerator = a(term);
    const denominator = b(term);
    d = 1 / (denominator + numerator * d || tiny);
    c = denominator + numerator / c || tiny;
    value *= c * d;
    if (!(Math.abs(c * d - 1) > enough)) break;
  }
  return value;
}
