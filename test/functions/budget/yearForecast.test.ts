import fc from "fast-check";
import { evaluate } from "../../../src/functions/call/evaluate";
import yearForecast from "../../../src/functions/budget/yearForecast";
import { Refusal } from "../../../src/functions/refusal";

const lastYear = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];
const months = (...args: readonly unknown[]): unknown[] =>
  evaluate(yearForecast, args)
    .flat()
    .map((cell) => (cell instanceof Refusal ? `${cell.code} ${cell.message}` : cell));

test("lies as last year does: a row gives a row", () => {
  expect(evaluate(yearForecast, [[lastYear], [[20, 40, 60]]])).toEqual([lastYear.map((month) => 2 * month)]);
});
test("empty and 0 at the end are the future; 0 within the year is a figure", () => {
  const doubled = lastYear.map((month) => 2 * month);
  expect(months([lastYear], [[20, 40, 60, 0, null, 0]])).toEqual(doubled);
  expect(months([lastYear], [[0, 40, 60]], 2)).toEqual([0, ...doubled.slice(1)]);
});
test("early in the year the window is the months there are", () => {
  expect(months([lastYear], [[20]], 3)).toEqual(lastYear.map((month) => 2 * month));
});
test("a hole is left out of the growth in both years, and is missing itself", () => {
  const [first, second, third, ...rest] = months([lastYear], [[null, 40, 60]]);
  expect([first, second, third]).toEqual(["#N/A Mangler: i_år, nr. 1", 40, 60]);
  expect(rest).toEqual(lastYear.slice(3).map((month) => 2 * month));
  const withHole = lastYear.map((month, place) => (place === 1 || place === 5 ? null : month));
  const given = months([withHole], [[20, 999, 60]]);
  expect(given[5]).toBe("#N/A Mangler: sidste_år, nr. 6");
  expect(given[3]).toBe(80);
});
test("a known year is what it is; more than twelve months are refused", () => {
  expect(months([lastYear], [lastYear.map((month) => month + 1)])).toEqual(lastYear.map((month) => month + 1));
  expect(months([lastYear], [[...lastYear, 1]])[0]).toMatch(/^#VALUE! i_år har 13 celler/);
});
test("a correction counts with its sign, and a window that is not above 0 is refused in either year", () => {
  const corrected = lastYear.with(2, -10);
  const grown = corrected.map((month) => 2 * month);
  expect(months([corrected], [[20, 40, -20]])).toEqual(grown);
  expect(months([corrected], [[20, 40, -20]], 1)[0]).toMatch(/^#VALUE! sidste_år giver −10 i den ene måned/);
  expect(months([lastYear], [[20, 40, -60]])[0]).toMatch(/^#VALUE! i_år giver 0 i de 3 måneder/);
  expect(months([lastYear], [[20, 40, -60]], 1)[0]).toMatch(/^#VALUE! i_år giver −60 i den ene måned/);
  expect(months([lastYear.with(0, 0)], [[20]])[0]).toMatch(/^#DIV\/0!/);
});
test("is the exact fraction of whole months, whatever their signs", () => {
  const month = fc.integer({ min: -900, max: 9000 });
  const year = fc.array(month, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(
      year,
      fc.array(month, { minLength: 1, maxLength: 11 }),
      fc.integer({ min: 1, max: 12 }),
      (last, now, window) => {
        fc.pre(now.at(-1) !== 0);
        const from = Math.max(0, now.length - window);
        const sum = (all: readonly number[]): number => all.slice(from, now.length).reduce((a, b) => a + b, 0);
        const given = months([last], [now], window);
        if (sum(last) <= 0 || sum(now) <= 0) return expect(String(given[0])).toMatch(/^#(VALUE|DIV\/0)!/);
        last.forEach((before, k) => {
          if (k < now.length) return expect(given[k]).toBe(now[k]);
          expect(Math.abs(Number(given[k]) * sum(last) - before * sum(now))).toBeLessThanOrEqual(
            1e-12 * Math.abs(before * sum(now)),
          );
        });
      },
    ),
    { seed: 20261122, numRuns: 500 },
  );
});
