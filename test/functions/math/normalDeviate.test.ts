import { normalTwoTails } from "../../../src/functions/math/gammaTail";
import { normalDeviate } from "../../../src/functions/math/normalDeviate";

test("the published deviates", () => {
  expect(normalDeviate(0.95)).toBeCloseTo(1.9599639845400545, 14);
  expect(normalDeviate(0.99)).toBeCloseTo(2.5758293035489004, 14);
  expect(normalDeviate(0.5)).toBeCloseTo(0.6744897501960817, 14);
});

test.each([0.5, 0.6, 0.85, 0.8500001, 0.9, 0.95, 0.998, 0.9999999, 1 - 2e-11, 1 - 3e-11, 1 - 2 ** -53])(
  "the two tails beyond the deviate of %p are what is left",
  (confidence) => {
    const left = 1 - confidence;
    expect(Math.abs(normalTwoTails(normalDeviate(confidence)) / left - 1)).toBeLessThan(1e-13);
  },
);

test("the last confidence is kept, and another one is not taken for it", () => {
  const first = normalDeviate(0.95);
  expect(normalDeviate(0.99)).not.toBe(first);
  expect(normalDeviate(0.95)).toBe(first);
});

test("it rises with the confidence, from the domain's lowest to its highest", () => {
  const confidences = Array.from({ length: 2000 }, (_, place) => 1 - 0.5 * Math.exp((-30 * place) / 2000));
  const deviates = confidences.map(normalDeviate);
  expect(deviates.every((deviate, place) => place === 0 || deviate > (deviates[place - 1] ?? NaN))).toBe(true);
});
