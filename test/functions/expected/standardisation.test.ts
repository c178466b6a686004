import { compositionEffect } from "../../../src/functions/expected/compositionEffect";
import { standardisedRate } from "../../../src/functions/expected/standardisedRate";
import standardisedRatioCard, { standardisedRatio } from "../../../src/functions/expected/standardisedRatio";
import { evaluate } from "../../../src/functions/call/evaluate";
import { Refusal } from "../../../src/functions/refusal";

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

test("an age group with a hole is left out of all four lists", () => {
  const cells = (values: readonly (number | null)[]) => values.map((value) => [value]);
  const line = evaluate(standardisedRatioCard, [
    cells([310, null, 637]),
    cells(populations),
    cells(counts),
    cells(populations),
  ]);
  expect(line[0]?.slice(0, 3)).toEqual([947, 947, 1]);
});

test("all lines with a hole is missing, not a division", () => {
  const cell = evaluate(standardisedRatioCard, [[[null]], [[1]], [[1]], [[1]]])[0]?.[0] as Refusal;
  expect([cell.code, cell.message]).toEqual(["#N/A", "Mangler: fire tal i samme linje"]);
});
