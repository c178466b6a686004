import fc from "fast-check";
import { funnelPlacement } from "../../../src/functions/cluster/funnelPlacement";
import { normalDeviate } from "../../../src/functions/math/normalDeviate";
import { overdispersion } from "../../../src/functions/math/overdispersion";

const seeded = { seed: 20261122, numRuns: 500 };
const deviations = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 60 });

/** By counting: a deviation with fewer than a tenth of the others beyond it is drawn in to the one that has them. */
function winsorised(all: readonly number[]): number[] {
  const cut = Math.floor(all.length / 10);
  const beyond = (one: number, side: 1 | -1): number => all.filter((other) => (other - one) * side > 0).length;
  const most = Math.max(...all.filter((one) => beyond(one, 1) + all.filter((o) => o === one).length > cut));
  const least = Math.min(...all.filter((one) => beyond(one, -1) + all.filter((o) => o === one).length > cut));
  return all.map((one) => (one > most ? most : one < least ? least : one));
}

test("is the mean square of the winsorised deviations, and at least 1", () => {
  fc.assert(
    fc.property(deviations, (hundredths) => {
      const squares = winsorised(hundredths).reduce((sum, one) => sum + one * one, 0);
      const expected = Math.max(1, squares / 10000 / hundredths.length);
      expect(overdispersion(hundredths.map((one) => one / 100))).toBeCloseTo(expected, 10);
    }),
    seeded,
  );
});

test("one of ten that stands out changes nothing, however far out", () => {
  const rest = [-3, -2, -2, -1, 0, 1, 2, 2, 3];
  expect(overdispersion([...rest, 4])).toBe(overdispersion([...rest, 400]));
  expect(overdispersion([...rest.slice(1), 400])).toBeGreaterThan(overdispersion([...rest, 400]));
});

test("TRAGT's limits are as many times wider as the square root of it, and no narrower", () => {
  const counts = [1467, 1345, 1279, 1100, 900];
  const populations = [13100, 13450, 11880, 9000, 9500];
  const common = counts.reduce((a, b) => a + b) / populations.reduce((a, b) => a + b);
  const squares = counts.map((count, k) => {
    const population = populations[k] as number;
    return (count - common * population) ** 2 / (common * (1 - common) * population);
  });
  const widening = Math.sqrt(squares.reduce((a, b) => a + b) / squares.length);
  expect(widening).toBeGreaterThan(1);
  const [plain, wide] = [false, true].map((widened) => funnelPlacement(counts, populations, 0.95, widened)) as [
    unknown[][],
    unknown[][],
  ];
  wide.forEach(([, lower], k) => {
    const narrow = common - Number(plain[k]?.[1]);
    expect(common - Number(lower)).toBeCloseTo(narrow * widening, 12);
    expect(narrow).toBeCloseTo(
      normalDeviate(0.95) * Math.sqrt((common * (1 - common)) / (populations[k] as number)),
      12,
    );
  });
  expect(funnelPlacement([10, 11, 9], [100, 100, 100], 0.95, true)).toEqual(
    funnelPlacement([10, 11, 9], [100, 100, 100], 0.95, false),
  );
  expect(funnelPlacement([0, 0], [5, 5], 0.95, true)).toEqual(funnelPlacement([0, 0], [5, 5], 0.95, false));
});
