import fc from "fast-check";
import { fixedDanish, parseDanishNumber } from "../../src/functions/danish";
import { roundedHalfAway, roundedShare } from "../../src/functions/math/decimalRounding";

test.each([
  [14.15, 1, 14.2],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [0.4999999999999999, 0, 1],
  [0.49999999999999, 0, 0],
  [-0.4, 0, 0],
  [1e-320, 10, 0],
  [123456789012345, 0, 123456789012345],
  [99999999999.5, 0, 100000000000],
  [1e308, 10, 1e308],
])("%d at %d decimals is %d", (value, decimals, rounded) => {
  expect(roundedHalfAway(value, decimals)).toBe(rounded);
});

test.each([
  [0.145, 0, 0.15],
  [0.14158, 1, 0.142],
  [0.285, 0, 0.29],
])("the share %d at %d decimals of the percentage is %d", (fraction, decimals, rounded) => {
  expect(roundedShare(fraction, decimals)).toBe(rounded);
});

/** The same rule by whole numbers alone: digits at 15 significant, half up on the size. */
function byWholeNumbers(value: number, decimals: number): number {
  const [digits = "", power = "0"] = Math.abs(value).toExponential(14).replace(".", "").split("e");
  const shift = Number(power) - 14 + decimals;
  const size = BigInt(digits);
  const units =
    shift >= 0 ? size * 10n ** BigInt(shift) : (2n * size + 10n ** BigInt(-shift)) / (2n * 10n ** BigInt(-shift));
  return Number(`${value < 0 && units !== 0n ? "-" : ""}${units}e${-decimals}`);
}

test("is the rule in whole numbers, near halves as anywhere", () => {
  const decimals = fc.integer({ min: 0, max: 12 });
  const anywhere = fc.double({ min: -1e13, max: 1e13, noNaN: true });
  const nearHalf = fc
    .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 7 }), fc.constantFrom(0, 1, -1, 1e3, -1e3))
    .map(([whole, places, nudge]) => Number(`${whole}5e${-places}`) * (1 + nudge * Number.EPSILON));
  fc.assert(
    fc.property(fc.oneof(anywhere, nearHalf), decimals, (value, d) => {
      expect(roundedHalfAway(value, d)).toBe(byWholeNumbers(value, d));
    }),
    { numRuns: 5000, seed: 20261122 },
  );
});

test("what is shown with fixed decimals reads back as the rounded number", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, d) => {
      const rounded = roundedHalfAway(value, d);
      expect(parseDanishNumber(fixedDanish(rounded, d))).toBe(rounded);
    }),
    { numRuns: 1000, seed: 20261122 },
  );
});
