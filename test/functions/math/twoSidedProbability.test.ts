import { binomialTwoSided, hypergeometricTwoSided } from "../../../src/functions/math/twoSidedProbability";

/** n over k, exactly. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let step = 1; step <= k; step++) ways = (ways * BigInt(n - step + 1)) / BigInt(step);
  return ways;
}

/** The sum of all weights that are no larger than the one seen, over all of them: exact but for the last division. */
function exactP(weights: readonly bigint[], seen: number): number {
  const bound = weights[seen] as bigint;
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const part = weights.filter((weight) => weight <= bound).reduce((sum, weight) => sum + weight, 0n);
  return Number((part * 10n ** 30n) / all) / 1e30;
}

test.each([
  [1, 1],
  [1, 3],
  [7, 2],
])("binomial, odds %i to %i: every outcome of up to 12, against exact sums", (one, two) => {
  for (let n = 1; n <= 12; n++) {
    const weights = Array.from(
      { length: n + 1 },
      (_, k) => choose(n, k) * BigInt(one) ** BigInt(k) * BigInt(two) ** BigInt(n - k),
    );
    for (let hits = 0; hits <= n; hits++) {
      const p = binomialTwoSided(hits, n - hits, one / two);
      expect(Math.abs(p / exactP(weights, hits) - 1)).toBeLessThan(1e-12);
    }
  }
});

test("Fisher: every table of up to 7 and 9 persons, against exact sums", () => {
  let tables = 0;
  for (let n1 = 1; n1 <= 7; n1++) {
    for (let n2 = 1; n2 <= 9; n2++) {
      for (let hits = 0; hits <= n1 + n2; hits++) {
        const low = Math.max(0, hits - n2);
        const high = Math.min(hits, n1);
        const weights = Array.from(
          { length: high - low + 1 },
          (_, k) => choose(n1, low + k) * choose(n2, hits - low - k),
        );
        for (let k = low; k <= high; k++, tables++) {
          const p = hypergeometricTwoSided(k, n1, hits - k, n2);
          expect(Math.abs(p / exactP(weights, k - low) - 1)).toBeLessThan(1e-12);
        }
      }
    }
  }
  // (n1 + 1)(n2 + 1) tables for each pair of sizes
  expect(tables).toBe((2 + 3 + 4 + 5 + 6 + 7 + 8) * (2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10));
});

test.each([
  [200, 1, 1],
  [333, 2, 7],
])("binomial, %i events: every outcome against exact sums", (n, one, two) => {
  let ways = 1n;
  const weights = Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) ways = (ways * BigInt(n - k + 1)) / BigInt(k);
    return ways * BigInt(one) ** BigInt(k) * BigInt(two) ** BigInt(n - k);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  weights.forEach((bound, hits) => {
    const part = weights.filter((weight) => weight <= bound).reduce((sum, weight) => sum + weight, 0n);
    const exact = Number((part * 10n ** 200n) / all) / 1e200;
    // Below this too few of its digits are left.
    if (exact < 1e-180) return;
    expect(Math.abs(binomialTwoSided(hits, n - hits, one / two) / exact - 1)).toBeLessThan(1e-12);
  });
});

test("Fisher, one outside the group of hundreds of thousands: the closed form", () => {
  for (const others of [3, 400, 878_995, 1e9]) {
    expect(Math.abs((hypergeometricTwoSided(1, 2, others, others) * (others + 2)) / 2 - 1)).toBeLessThan(1e-14);
  }
});

test("the groups, and hits and misses, change places", () => {
  const p = hypergeometricTwoSided(6, 120, 14, 98);
  expect(hypergeometricTwoSided(14, 98, 6, 120)).toBeCloseTo(p, 13);
  expect(hypergeometricTwoSided(114, 120, 84, 98)).toBeCloseTo(p, 13);
});

test("nobody or everybody: nothing to test, 1", () => {
  expect(hypergeometricTwoSided(0, 5, 0, 7)).toBe(1);
  expect(hypergeometricTwoSided(5, 5, 7, 7)).toBe(1);
});

test("a probability too small for a number is 0, never NaN", () => {
  expect(binomialTwoSided(0, 1e6, 1)).toBe(0);
  expect(hypergeometricTwoSided(0, 1e6, 1e6, 1e6)).toBe(0);
});

test("a thousand million persons take the tails, not every outcome", () => {
  const p = hypergeometricTwoSided(500_020_000, 1e9, 500_000_000, 1e9);
  // Normal approximation: z = 20000 ÷ √(1e9 ÷ 2) ≈ 0.894
  expect(p).toBeCloseTo(0.3711, 3);
});
