import { logComplement, logGammaAbove, logGammaBelow, normalTwoTails } from "../../../src/functions/math/gammaTail";

test.each([0.001, 0.5, 1, 3, 30])("shape 1 is the exponential: %p", (x) => {
  expect(logGammaAbove(1, x)).toBeCloseTo(-x, 12);
  expect(Math.exp(logGammaBelow(1, x))).toBeCloseTo(-Math.expm1(-x), 14);
});

test.each([
  [0.5, 0.1],
  [0.5, 4],
  [10, 3],
  [10, 11.001],
  [10, 25],
  [1e5, 1e5],
])("below and above are everything: shape %p, x %p", (shape, x) => {
  expect(Math.exp(logGammaBelow(shape, x)) + Math.exp(logGammaAbove(shape, x))).toBeCloseTo(1, 13);
});

test.each([
  [3, 0.2],
  [3, 8],
  [9, 9],
  [9, 40],
])("above, shape %i, is a sum of Poisson probabilities at %p", (shape, mean) => {
  let sum = 0;
  let term = Math.exp(-mean);
  for (let count = 0; count < shape; count++, term *= mean / count) sum += term;
  expect(Math.abs(Math.exp(logGammaAbove(shape, mean)) / sum - 1)).toBeLessThan(1e-13);
});

test("a tail too small for a number is still a logarithm", () => {
  expect(logGammaAbove(1, 5000)).toBeCloseTo(-5000, 8);
});

test("normal tails: symmetric, 1 at 0, the published values", () => {
  expect(normalTwoTails(0)).toBe(1);
  expect(normalTwoTails(-2.3)).toBe(normalTwoTails(2.3));
  expect(normalTwoTails(1)).toBeCloseTo(0.31731050786291415, 14);
  expect(normalTwoTails(8) / 1.244192114854348e-15).toBeCloseTo(1, 12);
  expect(normalTwoTails(40)).toBe(0);
});

test.each([-1e-20, -0.1, -0.69, -0.71, -30, -800])("ln(1 − e^%p)", (x) => {
  expect(Math.exp(logComplement(x)) + Math.exp(x)).toBeCloseTo(1, 14);
});
