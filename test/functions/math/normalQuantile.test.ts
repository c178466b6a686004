import { normalTwoTails } from "../../../src/functions/math/gammaTail";
import { normalDeviate, normalQuantile } from "../../../src/functions/math/normalQuantile";

test("the published deviates", () => {
  expect(normalDeviate(0.95)).toBeCloseTo(1.9599639845400545, 14);
  expect(normalDeviate(0.99)).toBeCloseTo(2.5758293035489004, 14);
  expect(normalDeviate(0.5)).toBeCloseTo(0.6744897501960817, 14);
  expect(normalQuantile(0.5)).toBe(0);
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

test("it falls without a step where its three parts meet", () => {
  for (const edge of [0.075, Math.exp(-25)]) {
    const slope = (normalQuantile(edge * 1.001) - normalQuantile(edge * 0.999)) / 2;
    expect(Math.abs((normalQuantile(edge * 1.001) - normalQuantile(edge)) / slope - 1)).toBeLessThan(1e-3);
  }
});
