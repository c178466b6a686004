import fc from "fast-check";
import { courseCost } from "../../../src/functions/refund/courseCost";
import { netExpenditure } from "../../../src/functions/refund/netExpenditure";
import { refundShare } from "../../../src/functions/refund/refundShare";
import { seniority } from "../../../src/functions/refund/seniority";
import { stepDistribution } from "../../../src/functions/refund/stepDistribution";

const seeded = { seed: 20261122, numRuns: 500 };
const week = fc.integer({ min: 1, max: 300 });

/** The municipality's part of a week in tenths, as § 5 has it, week by week. */
const tenthsKept = (of: number): bigint => (of <= 4 ? 2n : of <= 26 ? 6n : of <= 52 ? 7n : 8n);

test("FORLØBSUDGIFT is the sum over the weeks, in whole øre", () => {
  fc.assert(
    fc.property(week, week, fc.integer({ min: 1, max: 999_999 }), (a, b, øre) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      let kept = 0n;
      for (let one = first; one <= last; one++) kept += tenthsKept(one);
      expect(courseCost(first, last, øre / 100)).toBeCloseTo(Number(kept * BigInt(øre)) / 1000, 6);
    }),
    seeded,
  );
});

test("two stretches in a row cost what the whole does", () => {
  expect(courseCost(1, 52, 1000) + courseCost(53, 104, 1000)).toBe(courseCost(1, 104, 1000));
  expect([courseCost(53, 104, 1000), courseCost(1, 104, 1000)]).toEqual([41600, 73800]);
});

describe("TRINFORDELING", () => {
  test("is what counting within each step's weeks gives", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 120 })), { minLength: 1, maxLength: 60 }), (weeks) => {
        fc.pre(weeks.some((one) => one !== null));
        const within = (from: number, to: number): number =>
          weeks.filter((one) => one !== null && one >= from && one <= to).length;
        expect(stepDistribution(weeks)).toEqual([within(1, 4), within(5, 26), within(27, 52), within(53, 2080)]);
      }),
      seeded,
    );
  });

  test("is the link from ANCIENNITET to REFUSIONSANDEL and NETTOUDGIFT", () => {
    const courses = [3, 10, 30, 60, 60].map((weeks) => new Array<number>(weeks).fill(1));
    const latest = courses.map((course) => seniority(course).at(-1) as number);
    const persons = stepDistribution(latest);
    expect(persons).toEqual([1, 1, 1, 2]);
    expect(refundShare(persons)).toBeCloseTo((0.8 + 0.4 + 0.3 + 2 * 0.2) / 5, 14);
    expect(netExpenditure(persons, 100_000)).toBe(20_000 + 60_000 + 70_000 + 2 * 80_000);
  });

  test("gives as many figures as the staircase has steps, up to eight", () => {
    const staircase = Array.from({ length: 8 }, (_, step) => [step * 10 + 1, 0.5]);
    expect(stepDistribution([1, 11, 80, 80], staircase)).toEqual([1, 1, 0, 0, 0, 0, 0, 2]);
    expect(() => stepDistribution([1], [...staircase, [81, 0]])).toThrow();
  });
});
