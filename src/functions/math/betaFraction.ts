/** Steps between two looks at whether the value still changes. */
const atOnce = 4;
const mostSteps = 1e6;
const enough = 1e-15;

/**
 * How steeply ln I(x; a, b) rises in the logarithm of the odds x ÷ (1 − x), I being the incomplete beta function:
 *
 *     x^a (1 − x)^b ÷ (B(a, b) I(x; a, b))
 *
 * by the even part of the continued fraction DLMF 8.17.22, in which nothing cancels: with `excess` a − (a + b) x at least
 * 0 and b above the step every number in it is positive. Numerators and denominators by recurrence. Rapid where x is
 * below a ÷ (a + b); ends after b steps where b is whole.
 */
export function betaSteepness(a: number, b: number, odds: number): number {
  const x = odds / (1 + odds);
  const y = 1 / (1 + odds);
  const excess = (a - b * odds) * y;
  let part = 1 / (a + 1);
  let above = a * (excess + 1) * part;
  let below = 1;
  let aboveBefore = 1;
  let belowBefore = 0;
  let value = above;
  for (let n = 1; n < mostSteps;) {
    for (const next = n + atOnce; n < next; n++) {
      const held = n * (b - n) * x * part;
      const numerator = held * (a + n - 1) * (a + b + n - 1) * x * part;
      part = 1 / (a + 2 * n + 1);
      const denominator = n + held + (a + n) * (excess + 1 + n * (1 + y)) * part;
      const aboveNext = denominator * above + numerator * aboveBefore;
      const belowNext = denominator * below + numerator * belowBefore;
      aboveBefore = above;
      belowBefore = below;
      above = aboveNext;
      below = belowNext;
    }
    const scale = 1 / below;
    const before = value;
    value = above * scale;
    if (!(Math.abs(value - before) > enough * Math.abs(value))) break;
    above = value;
    below = 1;
    aboveBefore *= scale;
    belowBefore *= scale;
  }
  return value;
}
