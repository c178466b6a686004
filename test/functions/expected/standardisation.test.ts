import compositionEffectCard, { compositionEffect } from "../../../src/functions/expected/compositionEffect";
import standardisedRateCard, { standardisedRate } from "../../../src/functions/expected/standardisedRate";
import standardisedRatioCard, { standardisedRatio } from "../../../src/functions/expected/standardisedRatio";
import { evaluate } from "../../../src/functions/call/evaluate";
import type { Card } from "../../../src/functions/card";
import type { Refusal } from "../../../src/functions/refusal";

const counts = [310, 520, 637];
const populations = [4200, 4500, 4400];

test("a municipality against itself is 1, the count as expected", () => {
  const [actual, expected, ratio] = standardisedRatio(counts, populations, counts, populations, 0.95);
  expect([actual, expected, ratio]).toEqual([1467, 1467, 1]);
});

test("weighted by its own population the rate is the crude rate", () => {
  const [rate] = standardisedRate(counts, populations, populations, 1000, 0.95);
  expect(rate).toBeCloseTo((1467 / 13100) * 1000, 12);
});

test("only the proportions of the standard population matter", () => {
  const weights = [62000, 71000, 74000];
  const [rate, lower, upper] = standardisedRate(counts, populations, weights, 1000, 0.95);
  const shares = standardisedRate(counts, populations, weights.map((w) => w / 207000), 1000, 0.95); // prettier-ignore
  expect(shares[0]).toBeCloseTo(rate, 11);
  expect(shares[1]).toBeCloseTo(lower, 11);
  expect(shares[2]).toBeCloseTo(upper, 11);
});

test("the same rates in another population are all composition, the same population all rate", () => {
  const [difference, rateEffect, composition] = compositionEffect([10, 40], [100, 100], [5, 60], [50, 150]);
  expect(difference).toBeCloseTo(0.075, 15);
  expect(rateEffect).toBe(0);
  expect(composition).toBeCloseTo(0.075, 15);
  const [whole, rates, none] = compositionEffect([10, 40], [100, 100], [20, 40], [100, 100]);
  expect(whole).toBeCloseTo(0.05, 15);
  expect(rates).toBeCloseTo(0.05, 15);
  expect(none).toBe(0);
});

const cells = (values: readonly (number | null)[]) => values.map((value) => [value]);
const refusal = (card: Card, ...args: readonly unknown[]): string => {
  const cell = evaluate(card, args)[0]?.[0] as Refusal;
  return `${cell.code} ${cell.message}`;
};

test("an age group with a hole is not left out of a sum: the line is named", () => {
  const sound = [cells(counts), cells(populations), cells(counts), cells(populations)];
  expect(evaluate(standardisedRatioCard, sound)[0]?.slice(0, 3)).toEqual([1467, 1467, 1]);
  ["antal", "befolkning", "ref_antal", "ref_befolkning"].forEach((name, place) => {
    const holed = sound.with(place, cells([310, null, 637]));
    expect(refusal(standardisedRatioCard, ...holed)).toBe(`#N/A Mangler: ${name}, nr. 2`);
  });
});

test("a list without a figure is missing whole, not a division", () => {
  expect(refusal(standardisedRatioCard, [[null]], [[1]], [[1]], [[1]])).toBe("#N/A Mangler: antal");
});

test("lists of unequal length are named before a hole in one of them", () => {
  expect(refusal(standardisedRatioCard, cells([5, null]), cells([10]), cells([5, 5]), cells([10, 10]))).toMatch(
    /^#VALUE! antal har 2 tal og befolkning har 1/,
  );
});

test("a refusal names the line", () => {
  const [c, p] = [cells([30, 5, 4]), cells([400, 0, 3])];
  expect(refusal(standardisedRateCard, c, p, cells([1, 1, 1]))).toMatch(/^#DIV\/0! befolkning, nr\. 2, er 0\./);
  expect(refusal(standardisedRatioCard, c, c, c, p)).toMatch(/^#DIV\/0! ref_befolkning, nr\. 2, er 0\./);
  expect(refusal(compositionEffectCard, c, cells([40, 5, 3]), c, cells([40, 9, 9]))).toMatch(
    /^#VALUE! antal_før, nr\. 3, er 4 og større end befolkning_før, 3\./,
  );
});

/** Byar's limits as Breslow and Day have them, p. 69. */
const byar = (count: number, side: -1 | 1): number => {
  const n = side < 0 ? count : count + 1;
  return n * (1 - 1 / (9 * n) + (side * 1.959963984540054) / (3 * Math.sqrt(n))) ** 3;
};

test("fewer than 10 is judged at 15 digits: 0.1 + 9.7 + 0.2 is 10", () => {
  expect(0.1 + 9.7 + 0.2).toBeLessThan(10);
  const [rate, lower, upper] = standardisedRate([0.1, 9.7, 0.2], [10, 100, 10], [1, 1, 1], 1000, 0.95);
  // In whole numbers: (1/10 ÷ 10 + 97/10 ÷ 100 + 2/10 ÷ 10) ÷ 3 = 127/3000; variance Σ count ÷ (3 × population)².
  expect(rate).toBeCloseTo(127 / 3, 12);
  const scale = Math.sqrt((0.1 / 100 + 9.7 / 10000 + 0.2 / 100) / 9 / 10) * 1000;
  expect(lower).toBeCloseTo(127 / 3 + scale * (byar(10, -1) - 10), 9);
  expect(upper).toBeCloseTo(127 / 3 + scale * (byar(10, 1) - 10), 9);
  expect(() => standardisedRate([0.1, 9.6, 0.2], [10, 100, 10], [1, 1, 1], 1000, 0.95)).toThrow();
});
