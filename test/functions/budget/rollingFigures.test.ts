import fc from "fast-check";
import { rollingFigures } from "../../../src/functions/budget/rollingFigures";
import { Refusal } from "../../../src/functions/refusal";

const seeded = { seed: 20261122, numRuns: 500 };
const shown = (...args: Parameters<typeof rollingFigures>): unknown[] =>
  rollingFigures(...args).map((cell) => (cell instanceof Refusal ? `${cell.code} ${cell.message}` : cell));

test("is each window summed by itself in whole hundredths; a hole or too few figures give none", () => {
  const series = fc.array(fc.option(fc.integer({ min: -99_999, max: 999_999 }), { freq: 12 }), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 14 }), (hundredths, window) => {
      const given = shown(
        hundredths.map((one) => (one === null ? null : one / 100)),
        window,
        "sum",
      );
      const expected = hundredths.map((_, place) => {
        if (place + 1 < window) return `#N/A serie har ${place + 1} tal hertil, og vindue er ${window}.`;
        const part = hundredths.slice(place + 1 - window, place + 1);
        const hole = part.lastIndexOf(null);
        if (hole !== -1) return `#N/A Mangler: serie, nr. ${place + 1 - window + hole + 1}`;
        return part.reduce<number>((sum, one) => sum + (one ?? 0), 0) / 100;
      });
      expect(given).toEqual(expected);
    }),
    seeded,
  );
});

test("the mean is the sum over the window", () => {
  const series = Array.from({ length: 30 }, (_, month) => 600 + ((month * 37) % 50));
  const sums = rollingFigures(series, 12, "sum");
  expect(rollingFigures(series, 12, "snit")).toEqual(sums.map((sum) => (typeof sum === "number" ? sum / 12 : sum)));
});

test("a large figure leaves no trace when it has passed, and one too large refuses no other window", () => {
  expect(shown([0.1, 0.2, 1e15, 0.3, 0.4, 0.1], 2, "sum").slice(4)).toEqual([0.7, 0.5]);
  const [, , , last] = rollingFigures([1e308, 1e308, 2, 3], 2, "sum");
  expect(last).toBe(5);
});

test("a hundred thousand figures in a window of fifty thousand are summed as they slide", () => {
  const series = Array.from({ length: 100_000 }, (_, place) => ((place * 7919) % 1000) / 10);
  const sums = rollingFigures(series, 50_000, "sum");
  const exact = series.slice(50_000).reduce((sum, one) => sum + Math.round(one * 10), 0);
  expect(sums.at(-1)).toBe(exact / 10);
});
