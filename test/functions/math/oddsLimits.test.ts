import { oddsLower, oddsUpper } from "../../../src/functions/math/oddsLimits";

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

/** ln P(hits or more) with one miss or none, in which nothing cancels: p^n and n p^(n − 1) (1 − p) in the odds. */
const logAlmostAll = (hits: number, misses: 0 | 1, odds: number): number =>
  -(hits + misses) * Math.log1p(1 / odds) + (misses === 0 ? 0 : Math.log1p((hits + 1) / odds));

test.each([
  [12, 0],
  [603_821_522, 0],
  [12, 1],
  [805_033_027, 1],
  [1e12, 1],
] as const)("%i hits and hardly a miss: the closed form", (hits, misses) => {
  for (const confidence of [0.5, 0.95, 0.999999]) {
    const lower = oddsLower(hits, misses, confidence);
    expect(Math.abs(logAlmostAll(hits, misses, lower) - Math.log((1 - confidence) / 2))).toBeLessThan(1e-12);
    expect(Math.abs(oddsUpper(misses, hits, confidence) * lower - 1)).toBeLessThan(1e-15);
  }
});

test("the limits move with the counts and the confidence, whatever the size", () => {
  const counts = [1, 2, 3, 7, 20, 150, 4000, 1e5, 3e7, 1e9];
  for (const confidence of [0.5, 0.95, 1 - 1e-9]) {
    for (const misses of counts) {
      const lower = counts.map((hits) => oddsLower(hits, misses, confidence));
      expect([...lower].sort((a, b) => a - b)).toEqual(lower);
      counts.forEach((hits, k) => {
        expect(lower[k]).toBeLessThan(hits / misses);
        expect(oddsUpper(hits, misses, confidence)).toBeGreaterThan(hits / misses);
        expect(oddsLower(hits, misses, (1 + confidence) / 2)).toBeLessThan(lower[k] as number);
      });
    }
  }
});

test("counts of a whole country", () => {
  const lower = oddsLower(1e9, 1e9, 0.95);
  // The normal approximation of ln odds is exact enough here.
  expect(Math.log(lower) / (-1.959963984540054 * Math.sqrt(2e-9))).toBeCloseTo(1, 4);
});
