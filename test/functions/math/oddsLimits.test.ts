import { logBetaBelow, oddsLower, oddsUpper } from "../../../src/functions/math/oddsLimits";

const share = (odds: number): number => odds / (1 + odds);

/** The probability of `hits` or more of n. */
function atLeast(hits: number, n: number, p: number): number {
  let sum = 0;
  let ways = 1;
  for (let k = 0; k <= n; k++) {
    if (k >= hits) sum += ways * p ** k * (1 - p) ** (n - k);
    ways *= (n - k) / (k + 1);
  }
  return sum;
}

describe.each([0.5, 0.95, 0.998])("at confidence %p", (confidence) => {
  const tail = (1 - confidence) / 2;
  test.each([
    [1, 4],
    [3, 3],
    [12, 1],
    [2, 40],
  ])("%i hits and %i misses: half of the rest on each side", (hits, misses) => {
    const n = hits + misses;
    const lower = share(oddsLower(hits, misses, confidence));
    const upper = share(oddsUpper(hits, misses, confidence));
    expect(Math.abs(atLeast(hits, n, lower) / tail - 1)).toBeLessThan(1e-11);
    expect(Math.abs(atLeast(misses, n, 1 - upper) / tail - 1)).toBeLessThan(1e-11);
  });
  test("hits and misses change places", () => {
    expect(oddsUpper(5, 70, confidence)).toBeCloseTo(1 / oddsLower(70, 5, confidence), 12);
  });
  test("no hits: the closed form", () => {
    expect(oddsLower(0, 8, confidence)).toBe(0);
    expect(share(oddsUpper(0, 8, confidence))).toBeCloseTo(1 - tail ** (1 / 8), 13);
  });
});

test("a beta variable of 1 and 1 is uniform", () => {
  for (const x of [0.01, 0.3, 0.5, 0.8]) expect(Math.exp(logBetaBelow(1, 1, x / (1 - x)))).toBeCloseTo(x, 14);
});

test("counts of a whole country", () => {
  const lower = oddsLower(1e9, 1e9, 0.95);
  // The normal approximation of ln odds is exact enough here.
  expect(Math.log(lower) / (-1.959963984540054 * Math.sqrt(2e-9))).toBeCloseTo(1, 4);
});
