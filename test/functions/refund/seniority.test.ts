import fc from "fast-check";
import { seniority } from "../../../src/functions/refund/seniority";

const seeded = { seed: 20261122, numRuns: 400 };

/**
 * § 6 told again, week by week and from the start each time: the reckoning begins at the last week in which it started
 * anew; it does so where 52 weeks of self-support after its first week with benefit lie within the latest 156 weeks.
 */
function restated(weeks: readonly number[]): number[] {
  const startsAnew = (start: number, week: number): boolean => {
    const first = weeks.findIndex((mark, at) => at >= start && at <= week && mark === 1);
    if (first < 0) return false;
    const lately = weeks.map((mark, at) => mark === 0 && at > first && at <= week && at > week - 156);
    return lately.filter(Boolean).length >= 52;
  };
  let start = 0;
  return weeks.map((_, week) => {
    if (startsAnew(start, week)) start = week + 1;
    return weeks.slice(start, week + 1).filter((mark) => mark === 1).length;
  });
}

const stretch = (mark: number, most: number): fc.Arbitrary<number[]> =>
  fc.integer({ min: 0, max: most }).map((length) => new Array<number>(length).fill(mark));

/** Courses of benefit and self-support in stretches, so that 52 weeks within 156 are met, missed and met late. */
const course = fc
  .array(fc.tuple(stretch(1, 60), stretch(0, 60)), { minLength: 1, maxLength: 12 })
  .map((stretches) => stretches.flat(2));

test("agrees with § 6 told again, on courses of stretches", () => {
  fc.assert(
    fc.property(course, (weeks) => expect(seniority(weeks)).toEqual(restated(weeks))),
    seeded,
  );
});

test("agrees with § 6 told again, on weeks at random", () => {
  const weeks = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 150, maxLength: 400 });
  fc.assert(
    fc.property(weeks, (numbers) => {
      const marks = numbers.map((number) => (number === 0 ? 0 : 1));
      expect(seniority(marks)).toEqual(restated(marks));
    }),
    { ...seeded, numRuns: 100 },
  );
});

const weeks = (...stretches: readonly [mark: number, length: number][]): number[] =>
  stretches.flatMap(([mark, length]) => new Array<number>(length).fill(mark));
const last = (marks: readonly number[]): unknown => seniority(marks).at(-1);

test("51 weeks of self-support are not enough, 52 are", () => {
  expect(last(weeks([1, 30], [0, 51]))).toBe(30);
  expect(last(weeks([1, 30], [0, 52]))).toBe(0);
  expect(last(weeks([1, 30], [0, 51], [1, 4], [0, 1]))).toBe(0);
});
test("they need not be on end, but must lie within 156 weeks", () => {
  expect(last(weeks([1, 1], [0, 26], [1, 104], [0, 26]))).toBe(0);
  expect(last(weeks([1, 1], [0, 26], [1, 105], [0, 26]))).toBe(106);
  expect(last(weeks([1, 1], [0, 26], [1, 105], [0, 27]))).toBe(106);
  expect(last(weeks([1, 1], [0, 26], [1, 105], [0, 52]))).toBe(0);
});
test("self-support before the first week with benefit does not count", () => {
  expect(last(weeks([0, 40], [1, 10], [0, 51]))).toBe(10);
  expect(last(weeks([0, 200]))).toBe(0);
});
test("after falling to 0 everything starts anew with the next week of benefit", () => {
  expect(last(weeks([1, 5], [0, 52], [1, 3]))).toBe(3);
  expect(last(weeks([1, 5], [0, 90], [1, 3], [0, 51]))).toBe(3);
  expect(last(weeks([1, 5], [0, 90], [1, 3], [0, 52]))).toBe(0);
});
