import { betaSteepness } from "../../../src/functions/math/betaFraction";

/** The same by adding up: I(x; a, b) of whole a and b is the probability of a or more of a + b − 1. */
function bySum(a: number, b: number, odds: number): number {
  // Term k over the density x^a y^b ÷ B(a, b), which is term a times a y.
  let term = 1 / ((a * 1) / (1 + odds));
  let sum = 0;
  for (let k = a; k < a + b; k++) {
    sum += term;
    term *= ((a + b - 1 - k) / (k + 1)) * odds;
  }
  return 1 / sum;
}

test.each([
  [1, 1],
  [1, 40],
  [40, 1],
  [5, 6],
  [30, 200],
  [1700, 1600],
  [1e6, 5],
  [3, 1e5],
  [4e4, 4e4],
])("a %i and b %i: the sum of binomial probabilities", (a, b) => {
  for (const below of [0, 0.5, 2, 7]) {
    const odds = (a / b) * Math.exp(-below / Math.sqrt((a * b) / (a + b)));
    expect(Math.abs(betaSteepness(a, b, odds) / bySum(a, b, odds) - 1)).toBeLessThan(2e-13);
  }
});

test("fractions: a beta variable of a and 1 is the a-th root of a uniform one", () => {
  for (const a of [0.5, 2.5, 1e5 + 0.5]) {
    for (const odds of [1e-6, 0.1, 1]) expect(betaSteepness(a, 1, odds) * (1 + odds)).toBeCloseTo(a, 9);
  }
});
