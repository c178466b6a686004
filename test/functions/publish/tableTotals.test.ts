import fc from "fast-check";
import { refuseOtherTotals } from "../../../src/functions/publish/tableTotals";
import { Refusal } from "../../../src/functions/refusal";

const refusal = (table: Parameters<typeof refuseOtherTotals>[0]): string | undefined => {
  try {
    refuseOtherTotals(table);
  } catch (reason) {
    if (reason instanceof Refusal) return reason.message;
    throw reason;
  }
  return undefined;
};

test("a total 5 off at eight thousand million is off", () => {
  expect(refusal([[4e9, 4e9, 8e9 + 5]])).toMatch(/^tabel, række 1: cellerne giver 8\.000\.000\.000, men totalen er/);
  expect(refusal([[4e9, 4e9, 8e9]])).toBeUndefined();
});

test("the total is the exact sum of the decimals, and nothing else within 15 digits", () => {
  const hundredths = fc.array(fc.integer({ min: 0, max: 9_999_999_999 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(hundredths, fc.integer({ min: -3, max: 3 }), (parts, off) => {
      const total = parts.reduce((sum, part) => sum + part, 0) + off;
      fc.pre(total >= 0);
      const row = [...parts, total].map((one) => Number(`${one}e-2`));
      expect(refusal([row]) === undefined).toBe(off === 0);
      expect(refusal(row.map((one) => [one])) === undefined).toBe(off === 0);
    }),
    { seed: 20261122, numRuns: 1000 },
  );
});
