import fc from "fast-check";
import { exactDecimal, exactSum, nearestNumber, wholeUnits } from "../../../src/functions/math/exactDecimal";

const seeded = { seed: 20261122, numRuns: 3000 };

/** Digits and power without zeros at the end, read from the text of 15 digits. */
function fromText(value: number): [digits: bigint, power: number] {
  const [digits = "", power = "0"] = value.toExponential(14).replace(".", "").split("e");
  return simplest(BigInt(digits), Number(power) - 14);
}
function simplest(digits: bigint, power: number): [bigint, number] {
  if (digits === 0n) return [0n, 0];
  return digits % 10n === 0n ? simplest(digits / 10n, power + 1) : [digits, power];
}

const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 12 })).map(([n, d]) => Number(`${n}e-${d}`)),
  fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })).map(([a, b]) => a / 1000 + b / 1000),
);

test("is the number as it is written with 15 digits", () => {
  fc.assert(
    fc.property(numbers, (value) => {
      const { digits, power } = exactDecimal(value);
      expect(simplest(digits, power)).toEqual(fromText(value));
    }),
    seeded,
  );
});

test("sums of decimals are exact", () => {
  const thousandths = fc.array(fc.integer({ min: -9999999, max: 9999999 }), { maxLength: 40 });
  fc.assert(
    fc.property(thousandths, (parts) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(nearestNumber(exactSum(parts.map((part) => part / 1000)))).toBe(sum / 1000 + 0);
    }),
    seeded,
  );
});

test("whole units, or more decimals than there are units for", () => {
  expect(wholeUnits(0.048, 3)).toBe(48n);
  expect(wholeUnits(0.1 + 0.2, 1)).toBe(3n);
  expect(wholeUnits(0.0485, 3)).toBeUndefined();
  expect(wholeUnits(4600, 0)).toBe(4600n);
});
