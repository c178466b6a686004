import type { Steps, StepText } from "../steps";
import { card } from "../card";
import { decimals as decimalsParameter } from "../decimals";
import { decimalDifference } from "../math/decimalDifference";
import { countWithin } from "../shares/withinPopulation";
import { expectedCount, expectedStep, plainExpected } from "./expectedCount";
import { actualParameter, baseShareParameter, populationParameter } from "./actualAgainstBase";
import { aboveItsPopulation } from "../plain";

/**
 * How many fewer there are than expected at an unchanged share.
 *
 *     base share × population − actual, the expected count rounded first where decimals are given
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    persons or full-time persons; positive means fewer than expected.
 * Refuses  more actual persons than there are in the population.
 * Not for  a difference of percentage points times the population: rounded points give 224 where persons give 230.
 * Source   Viborg Kommune's TULU summary: 2,099 − 1,869 = 230.
 */
export function realDifference(actual: number, baseShare: number, population: number, decimals?: number): number {
  const counted = countWithin(actual, population, "faktisk");
  return decimalDifference(expectedCount(baseShare, population, decimals), counted);
}

/** The expected count, and what is left when the actual count is taken from it. */
export function differenceSteps(
  t: StepText,
  actual: number,
  baseShare: number,
  population: number,
  decimals?: number,
): Steps {
  const expected = t.number(expectedCount(baseShare, population, decimals));
  const difference = t.number(realDifference(actual, baseShare, population, decimals));
  return [
    expectedStep(baseShare, population, decimals, t),
    `${t.say("Reel forskel", "Real difference")}: ${expected} − ${t.term(actual)} = ${difference}`,
  ];
}

export default card({
  id: "REELFORSKEL",
  title: { da: "Reel forskel", en: "Real difference" },
  asked: ["færre end forventet", "effekt"],
  family: "expected",
  summary: {
    da: "Hvor mange færre der er end forventet ved uændret andel.",
    en: "How many fewer there are than expected at an unchanged share.",
  },
  formula: { da: "basisandel × befolkning − faktisk", en: "base share × population − actual" },
  notes: [
    {
      da: "Positiv: færre end forventet. Negativ: flere. Med decimaler afrundes det forventede antal først.",
      en: "Positive: fewer than expected. Negative: more. With decimals the expected count is rounded first.",
    },
    {
      da: "Regn ikke med forskellen i afrundede pct.point gange befolkningen: 1,7 pct.point af 13.201 giver 224, ikke 230.",
      en: "Do not multiply rounded percentage points by the population: 1.7 points of 13,201 make 224, not 230.",
    },
  ],
  parameters: [actualParameter, baseShareParameter, populationParameter, decimalsParameter],
  result: {
    shape: "figure",
    columns: [{ heading: "færre end forventet", english: "fewer than expected", unit: "count" }],
  },
  examples: [
    { args: [1869, 0.159, 13201, 0], gives: 230, note: { da: "Viborg, september 2017", en: "Viborg, September 2017" } },
    { args: [[[30], [20]], 0.25, 100], gives: [[-5], [5]] },
    { args: [1869, 15.9, 13201], refuses: "#VALUE!", says: "basisandel er 15,9. Skriv 15,9 % eller 0,159" },
    { args: ["", 0.159, 13201], refuses: "#N/A", says: "Mangler: faktisk" },
    { args: [13202, 0.159, 13201], refuses: "#VALUE!", says: "faktisk er 13.202 og større end befolkning" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: 2.099 − 1.869 = 230"],
  plain: {
    formula: (_, actual, share, population, decimals) => `${plainExpected(share, population, decimals)}-${actual}`,
    loses: [aboveItsPopulation],
  },
  compute: realDifference,
  next: ["BESPARELSE"],
  printedDecimals: 0,
  steps: differenceSteps,
});
