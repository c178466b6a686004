import { normalDeviate } from "../../../src/functions/math/normalDeviate";
import { wilsonLower, wilsonUpper } from "../../../src/functions/math/wilsonLimits";

const z = normalDeviate(0.95);

test.each([
  [1, 2],
  [80, 239],
  [0.3, 12.5],
  [1467, 13100],
])("both limits of %p of %p are z standard errors away, judged at the limit", (count, population) => {
  for (const limit of [wilsonLower(count, population, z), wilsonUpper(count, population, z)]) {
    const error = Math.sqrt((limit * (1 - limit)) / population);
    expect(Math.abs(count / population - limit) / error).toBeCloseTo(z, 12);
  }
});

test("nobody is exactly 0, everybody exactly 1, one person included", () => {
  for (const population of [1, 0.5, 12, 1e308]) {
    expect(wilsonLower(0, population, z)).toBe(0);
    expect(wilsonUpper(population, population, z)).toBe(1);
  }
});

test("those in and those out change places", () => {
  expect(wilsonLower(7, 31, z)).toBeCloseTo(1 - wilsonUpper(24, 31, z), 15);
});

test("a small count in a large population keeps its digits", () => {
  // For one of a great many, lower × population = 2 ÷ (2 + z² + z √(z² + 4)).
  const expected = 2 / (2 + z * z + z * Math.sqrt(z * z + 4));
  expect(Math.abs((wilsonLower(1, 1e15, z) * 1e15) / expected - 1)).toBeLessThan(1e-13);
});
