import fc from "fast-check";
import { budgetDeviation } from "../../../src/functions/budget/budgetDeviation";
import { priceLevel } from "../../../src/functions/budget/priceLevel";
import { Refusal } from "../../../src/functions/refusal";

const seeded = { seed: 20261122, numRuns: 1000 };
const øre = fc.integer({ min: -99_999_999, max: 99_999_999 });

describe("AFVIGELSE", () => {
  test("is exact to the øre, and the percentage is the quotient", () => {
    fc.assert(
      fc.property(øre, øre, (budget, actual) => {
        fc.pre(budget !== 0);
        const [deviation, spent] = budgetDeviation(budget / 100, actual / 100);
        expect(deviation).toBe((actual - budget) / 100);
        expect(Number(spent) * budget).toBeCloseTo(actual, 4);
      }),
      seeded,
    );
  });
  test("decimals count those of the deviation and those of the percentage, halves away from zero", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (budget, actual) => {
        const [deviation, spent] = budgetDeviation(budget / 100, actual / 100, 1);
        const away = (hundredths: number): number =>
          Math.sign(hundredths) * Math.floor((Math.abs(hundredths) + 5) / 10);
        expect(deviation).toBe(away(actual - budget) / 10 + 0);
        // In whole numbers: thousandths of the quotient, a half up.
        expect(spent).toBe(Number(`${Math.floor((2000 * actual + budget) / (2 * budget))}e-3`));
      }),
      seeded,
    );
  });
  test("a budget of 0 has a deviation and no percentage", () => {
    const [deviation, spent] = budgetDeviation(0, 5);
    expect(deviation).toBe(5);
    expect((spent as Refusal).code).toBe("#DIV/0!");
  });
});

describe("PRISNIVEAU", () => {
  test("is the exact fraction, and there and back is the amount", () => {
    const index = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(øre, index, index, (amount, from, to) => {
        const moved = priceLevel(amount / 100, from / 10, to / 10);
        const exact = Number((BigInt(amount) * BigInt(to) * 10n ** 20n) / BigInt(from)) / 1e22;
        expect(Math.abs(moved - exact)).toBeLessThanOrEqual(1e-14 * Math.abs(exact));
        expect(priceLevel(moved, to / 10, from / 10)).toBeCloseTo(amount / 100, 6);
      }),
      seeded,
    );
  });
});
