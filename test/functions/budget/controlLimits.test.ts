import controlLimitsCard, { controlLimits } from "../../../src/functions/budget/controlLimits";
import { evaluate } from "../../../src/functions/call/evaluate";

test("a series that does not move has no width", () => {
  expect(controlLimits([7, 7, 7])).toEqual([7, 7, 7]);
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
