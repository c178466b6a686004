import fc from "fast-check";
import controlLimitsCard, { controlLimits } from "../../../src/functions/budget/controlLimits";
import { longRun } from "../../../src/functions/budget/longRun";
import { evaluate } from "../../../src/functions/call/evaluate";

test("a series that does not move has no width", () => {
  expect(controlLimits([7, 7, 7])).toEqual([7, 7, 7, "intet"]);
});

test("the changes beside an empty month are not from one month to the next", () => {
  // Changes 2 and 2; across the hole it would be 100.
  const [mean, lower, upper] = controlLimits([10, 12, null, 112, 114]);
  expect([mean, lower, upper]).toEqual([62, 62 - 2.66 * 2, 62 + 2.66 * 2]);
});

test("one month, or months with holes between, is undefined", () => {
  for (const series of [[5], [null, 5, null, 6], []]) {
    const cell = evaluate(controlLimitsCard, [series.map((value) => [value])])[0]?.[0];
    expect(cell).toMatchObject({ code: "#N/A", message: expect.stringContaining("ikke to tal i træk") as string });
  }
});

test("a figure added to every month moves the limits as much", () => {
  const series = [3, 9, 4, 4, 8];
  const [, lower, upper] = controlLimits(series);
  const moved = controlLimits(series.map((value) => value + 100));
  expect(moved[1] - lower).toBeCloseTo(100, 12);
  expect(moved[2] - upper).toBeCloseTo(100, 12);
});

describe("a shift", () => {
  /** Every run of one side, by a text of o(ver), u(nder) and - (at the mean or a hole), against a pattern. */
  test("is the latest eight or more on one side, as a search in a text of sides finds it", () => {
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(4, 6) },
      { weight: 1, arbitrary: fc.constantFrom(5, null) },
    );
    const runs = fc.array(fc.tuple(cell, fc.integer({ min: 1, max: 10 })), { maxLength: 8 });
    fc.assert(
      fc.property(runs, (parts) => {
        const series = parts.flatMap(([value, times]) => new Array<number | null>(times).fill(value));
        const sides = series.map((value) => (value === 6 ? "o" : value === 4 ? "u" : "-")).join("");
        const last = [...sides.matchAll(/o{8,}|u{8,}/g)].at(-1);
        const side = last?.[0].startsWith("o") ? "over" : "under";
        const found = last ? `nr. ${last.index + 1}-${last.index + last[0].length} ${side} middel` : "intet";
        expect(longRun(series, 5)).toBe(found);
      }),
      { seed: 20261122, numRuns: 2000 },
    );
  });
  test("a figure that is the mean at 15 digits is on neither side", () => {
    expect(longRun(new Array<number>(9).fill(0.1 + 0.2), 0.3)).toBe("intet");
  });
});
