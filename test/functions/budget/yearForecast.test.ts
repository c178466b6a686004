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
  expect([first, second, third]).toEqual(["#N/A Mangler: i_år", 40, 60]);
  expect(rest).toEqual(lastYear.slice(3).map((month) => 2 * month));
  const withHole = lastYear.map((month, place) => (place === 1 || place === 5 ? null : month));
  const given = months([withHole], [[20, 999, 60]]);
  expect(given[5]).toBe("#N/A Mangler: sidste_år");
  expect(given[3]).toBe(80);
});
test("a known year is what it is; more than twelve months are refused", () => {
  expect(months([lastYear], [lastYear.map((month) => month + 1)])).toEqual(lastYear.map((month) => month + 1));
  expect(months([lastYear], [[...lastYear, 1]])[0]).toMatch(/^#VALUE! i_år har 13 celler/);
});
