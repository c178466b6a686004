import {
  byarLower,
  byarUpper,
  exactLower,
  exactUpper,
  poissonLower,
  poissonUpper,
} from "../../../src/functions/math/poissonLimits";

/** The probability of `count` or fewer. */
function atMost(count: number, mean: number): number {
  let sum = 0;
  let term = Math.exp(-mean);
  for (let k = 0; k <= count; k++, term *= mean / k) sum += term;
  return sum;
}

const confidences = [0.5, 0.9, 0.95, 0.998, 0.999999];
const wholeCounts = [0, 1, 2, 5, 9, 30];

describe.each(confidences)("at confidence %p", (confidence) => {
  const tail = (1 - confidence) / 2;
  test.each(wholeCounts)("the limits of %i leave half of the rest on each side", (count) => {
    expect(Math.abs(atMost(count, exactUpper(count, confidence)) / tail - 1)).toBeLessThan(1e-11);
    if (count === 0) return expect(exactLower(0, confidence)).toBe(0);
    // 1 − atMost loses digits where the tail is small.
    expect(Math.abs(1 - atMost(count - 1, exactLower(count, confidence)) - tail)).toBeLessThan(1e-13);
  });
  test("the limits rise with the count, whole or not, and hold it", () => {
    const counts = [0, 0.01, 0.5, 1, 1.5, 4, 8.99, 9, 9.99];
    const lower = counts.map((count) => exactLower(count, confidence));
    const upper = counts.map((count) => exactUpper(count, confidence));
    expect([...lower].sort((a, b) => a - b)).toEqual(lower);
    expect([...upper].sort((a, b) => a - b)).toEqual(upper);
    counts.forEach((count, k) => {
      if (confidence < 0.9) return;
      expect(lower[k]).toBeLessThanOrEqual(count);
      expect(upper[k]).toBeGreaterThan(count);
    });
  });
});

test("no count: the upper limit is −ln of what is left on one side", () => {
  expect(exactUpper(0, 0.95)).toBeCloseTo(-Math.log(0.025), 13);
  expect(exactUpper(0, 1 - 2 ** -53)).toBeCloseTo(54 * Math.LN2, 12);
});

test("the table gives the same to the last bit, also when confidences take turns", () => {
  for (const confidence of [0.95, 0.998, 0.95, 0.9, 0.998]) {
    for (let count = 0; count < 10; count++) {
      expect(poissonLower(count, confidence)).toBe(exactLower(count, confidence));
      expect(poissonUpper(count, confidence)).toBe(exactUpper(count, confidence));
      expect(poissonUpper(count, confidence)).toBe(exactUpper(count, confidence));
    }
  }
});

test("fractions below 10 are exact, from 10 on it is Byar", () => {
  expect(poissonLower(9.5, 0.95)).toBe(exactLower(9.5, 0.95));
  expect(poissonLower(10, 0.95)).toBe(byarLower(10, 0.95));
  expect(poissonUpper(10.25, 0.95)).toBe(byarUpper(10.25, 0.95));
});

test.each([10, 50, 1e4])("Byar is within 1 per cent of the exact limits of %i", (count) => {
  expect(Math.abs(byarLower(count, 0.95) / exactLower(count, 0.95) - 1)).toBeLessThan(0.01);
  expect(Math.abs(byarUpper(count, 0.95) / exactUpper(count, 0.95) - 1)).toBeLessThan(0.01);
});

test("a lower limit too small for a number is 0, never NaN", () => {
  for (const count of [1e-320, 1e-9, 0.0009, 0.0011, 0.0072, 0.01, 0.05, 0.0553]) {
    for (const confidence of [0.5, 0.95, 0.99, 0.999999, 1 - 2 ** -53]) {
      const lower = exactLower(count, confidence);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThan(count);
      expect(exactUpper(count, confidence)).toBeGreaterThan(0.1);
    }
  }
});

test("the largest confidence still has limits", () => {
  expect(exactLower(9, 1 - 2 ** -53)).toBeGreaterThan(0);
  expect(byarLower(10, 1 - 2 ** -53)).toBeGreaterThan(0);
});
