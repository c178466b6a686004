import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { decimalDifference } from "../../src/functions/math/decimalDifference";
import { isAbove, sameDecimal } from "../../src/functions/math/decimalValue";
import { finiteSum } from "../../src/functions/finiteSum";
import { comparable } from "./tidy";

const seeded = { seed: 20261122, numRuns: 3000 };

function gives(id: string, ...args: readonly unknown[]): (number | string)[][] {
  const card = catalogue.find((one) => one.id === id);
  if (!card) throw new Error(`No function ${id}`);
  return comparable(evaluate(card, args));
}
const column = (...values: readonly number[]): number[][] => values.map((value) => [value]);
const noisy = 0.1 + 0.2;

describe("figures equal at 15 digits are equal", () => {
  test("the noise is there", () => expect(noisy).toBeGreaterThan(0.3));

  test.each([
    ["ANDEL", [noisy, 0.3], [[1]]],
    ["MAALOPFYLDELSE", [noisy, 0.25, 0.3], [[expect.stringMatching(/^#DIV\/0!/)]]],
    ["FRAKTILGRUPPE", [column(noisy, 0.3, 1, 2), 4], [[1], [1], [3], [4]]],
    ["KLYNGERANG", [0.3, column(noisy, 0.5)], [[1]]],
    ["NETTOPRIS", [100000, 0.8], [[20000]]],
    ["BRUTTOPRIS", [20000, 0.8], [[100000]]],
    ["MEDFINANSIERING", [1], [[0.2]]],
    ["REELFORSKEL", [0.3, 0.1, 3], [[0]]],
    ["REELFORSKEL", [1869, 0.159, 13201], [[229.959]]],
    ["POTENTIALE", [0.3, 3, 0.1, 1e9], [[0]]],
    ["NETTOTILFLYTNING", [noisy, 0.3], [[0]]],
    ["PRISMAENGDE", [0.3, 1000, noisy, 1000], [[0, 0, 0]]],
    ["OPDELING", [0.3, 3, noisy, 3], [[0, 0, 0]]],
    ["INVESTERING", [0.3, 0.1, 3], [[0, expect.any(Number)]]],
    ["SAMMENSAETNING", [column(0.3), column(1), column(noisy), column(1)], [[0, 0, 0]]],
    ["KLYNGESNIT", [column(noisy), column(0.3)], [[1]]],
    ["KONTROLGRAENSER", [column(0.3, noisy, 0.3)], [[0.3, 0.3, 0.3, expect.any(String)]]],
    ["ANDELSFORSKEL", [0.3, 1, noisy, 1], [[0, expect.any(Number), expect.any(Number), 1]]],
    ["AFSTEM.SUM", [column(0.1, 0.2), 0.3, 1], [[0.3, 0, "stemmer"]]],
    ["FORSKELSTEKST", [noisy, 0.3, "kr", 10], [["uændret"]]],
  ] as const)("%s", (id, args, expected) => {
    expect(gives(id, ...args)).toEqual(expected);
  });

  test("REFUSIONSTJEK: what is booked to the øre deviates by exactly 0", () => {
    expect(1234.5 * 0.3).not.toBe(370.35);
    expect(gives("REFUSIONSTJEK", 1234.5, 370.35, 27)[0]?.slice(0, 2)).toEqual([370.35, 0]);
  });

  test("more than the population is more at 15 digits, in every function that refuses it", () => {
    for (const [id, ...args] of [
      ["ANDELSINTERVAL", noisy, 0.3],
      ["ANDELSFORSKEL", noisy, 0.3, 1, 2],
      ["ANDELSFORHOLD", noisy, 0.3, 1, 2],
      ["OPDELING", noisy, 0.3, noisy, 0.3],
      ["POTENTIALE", noisy, 0.3, 0.5, 1000],
      ["SAMMENSAETNING", column(noisy), column(0.3), column(noisy), column(0.3)],
      ["TRAGT", column(noisy, 1), column(0.3, 2)],
      ["KONTROLGRAENSER.ANDEL", column(noisy, 1), column(0.3, 2)],
    ] as const) {
      expect([id, gives(id, ...args).flat().filter((cell) => typeof cell === "string" && cell.startsWith("#VALUE"))]).toEqual([id, []]); // prettier-ignore
    }
  });
});

/** A decimal of at most 15 digits as whole units of 10^-places, with the number a sheet holds. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, places]) => ({ units, places, value: Number(`${units}e-${places}`) }));

const raised = ({ units, places }: { units: bigint; places: number }): bigint => units * 10n ** BigInt(12 - places);

test("a difference of decimals is the exact one, as near as a number can be", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(decimalDifference(a.value, b.value)).toBe(Number(`${raised(a) - raised(b)}e-12`));
    }),
    seeded,
  );
});

test("and of small everyday ones, with and without noise", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999999 }), fc.integer({ min: 0, max: 999999 }), (a, b) => {
      const [x, y] = [Number(`${a}e-3`), Number(`${b}e-3`)];
      expect(decimalDifference(x, y)).toBe(Number(`${a - b}e-3`));
      expect(decimalDifference(x * (1 + Number.EPSILON), y)).toBe(Number(`${a - b}e-3`));
    }),
    seeded,
  );
});

test("a sum of decimals is the exact one at 15 digits", () => {
  const cents = fc.array(fc.integer({ min: -99999999, max: 99999999 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 5 }), (units, places) => {
      const exact = units.reduce((sum, unit) => sum + BigInt(unit), 0n);
      expect(finiteSum(units.map((unit) => Number(`${unit}e-${places}`)))).toBe(Number(`${exact}e-${places}`));
    }),
    { ...seeded, numRuns: 300 },
  );
  expect(finiteSum(new Array<number>(10_000).fill(0.1))).toBe(1000);
  expect(finiteSum([10 / 3, 10 / 3, 10 / 3])).toBe(10);
});

test("one is above another, or they are the same, as their 15 digits say", () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: -40, max: 40 }), ({ value }, steps) => {
      const other = value * (1 + steps * Number.EPSILON);
      const [x, y] = [value, other].map((one) => Number(one.toPrecision(15))) as [number, number];
      expect(sameDecimal(value, other)).toBe(x === y);
      expect(isAbove(value, other)).toBe(x > y);
    }),
    seeded,
  );
});
