import { evaluate } from "../../../src/functions/call/evaluate";
import { Refusal } from "../../../src/functions/refusal";
import exactProbability from "../../../src/functions/shares/exactProbability";
import rateInterval from "../../../src/functions/shares/rateInterval";
import rateRatioCard, { rateRatio } from "../../../src/functions/shares/rateRatio";
import { shareDifference } from "../../../src/functions/shares/shareDifference";
import shareInterval from "../../../src/functions/shares/shareInterval";
import { shareRatio } from "../../../src/functions/shares/shareRatio";

const refusal = (cell: unknown): string => (cell instanceof Refusal ? `${cell.code} ${cell.message}` : String(cell));

test("the groups change places: the difference changes sign, p stays", () => {
  const [difference, lower, upper, p] = shareDifference(353, 1174, 169, 960, 0.95);
  const turned = shareDifference(169, 960, 353, 1174, 0.95);
  expect(turned[0]).toBe(-difference);
  expect(turned[1]).toBeCloseTo(-upper, 15);
  expect(turned[2]).toBeCloseTo(-lower, 15);
  expect(turned[3]).toBeCloseTo(p as number, 24);
});

test("the groups change places: a ratio and its limits turn over", () => {
  for (const ratio of [shareRatio, rateRatio]) {
    const [value, lower, upper] = ratio(11, 120, 14, 98, 0.95) as number[];
    const turned = ratio(14, 98, 11, 120, 0.95) as number[];
    expect(turned[0]).toBeCloseTo(1 / (value as number), 13);
    expect(turned[1]).toBeCloseTo(1 / (upper as number), 12);
    expect(turned[2]).toBeCloseTo(1 / (lower as number), 12);
  }
});

test("where the counts fall on even odds, the interval and p agree about chance", () => {
  for (let count1 = 6; count1 <= 40; count1++) {
    const [, lower, , p] = rateRatio(count1, 1000, 5, 1000, 0.95);
    // With equal populations the two tails are alike, so p is twice the tail that the lower limit is taken from.
    expect(lower > 1).toBe(p < 0.05);
  }
});

test("more confidence, wider intervals around the same figure", () => {
  const narrow = shareDifference(80, 239, 353, 1174, 0.9);
  const wide = shareDifference(80, 239, 353, 1174, 0.99);
  expect(wide[0]).toBe(narrow[0]);
  expect(wide[1]).toBeLessThan(narrow[1]);
  expect(wide[2]).toBeGreaterThan(narrow[2]);
});

test("full-time persons may be fractions where the method permits, not in the exact tests", () => {
  expect(evaluate(shareInterval, [1.5, 10])[0]?.every((cell) => typeof cell === "number")).toBe(true);
  expect(evaluate(rateInterval, [1.5, 10])[0]?.every((cell) => typeof cell === "number")).toBe(true);
  expect(shareDifference(1.5, 10, 2.25, 9.5, 0.95).every((cell) => typeof cell === "number")).toBe(true);
  expect(refusal(evaluate(exactProbability, [1.5, 10, 2, 9])[0]?.[0])).toMatch(
    /^#VALUE! antal1 er 1,5\. Skriv et helt/,
  );
  expect(refusal(evaluate(rateRatioCard, [1, 10, 2.5, 9])[0]?.[0])).toMatch(/^#VALUE! antal2 er 2,5\. Skriv et helt/);
  expect(evaluate(rateRatioCard, [1, 10.5, 2, 9])[0]?.every((cell) => typeof cell === "number")).toBe(true);
});

test("an undefined figure leaves the others of its line", () => {
  const line = evaluate(rateRatioCard, [5, 1000, 0, 1000])[0]?.map(refusal);
  expect(line?.[0]).toBe("#N/A antal2 er 0, så forholdet har ingen øvre grænse.");
  expect(Number(line?.[1])).toBeCloseTo(0.916, 3);
  expect(line?.[2]).toMatch(/^#N\/A/);
  expect(Number(line?.[3])).toBe(0.0625);
});

test("more persons than an exact test counts are refused at once", () => {
  const cell = evaluate(exactProbability, [5, 2e9, 4, 9])[0]?.[0];
  expect(refusal(cell)).toBe("#VALUE! befolkning1 er 2.000.000.000. Skriv et helt tal fra 0 til 1.000.000.000.");
});
