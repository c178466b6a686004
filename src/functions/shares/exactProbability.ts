import { card } from "../card";
import { hypergeometricTwoSided } from "../math/twoSidedProbability";
import { soundCounts } from "./unsoundShares";
import { twoGroups } from "./twoGroups";

/**
 * The probability that chance alone makes two shares differ at least so much: Fisher's exact test.
 *
 *     the sum of the probabilities of all tables with the same margins that are no more likely than the one seen
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    whole persons; the result is 0–1.
 * Refuses  counts that are not whole; population 0; a count above its population.
 * Not for  full-time persons as fractions; groups that share persons; how large a difference is: see shareDifference.ts.
 * Source   R. A. Fisher, 1935; two-sided as R's fisher.test.
 */
export function exactProbability(count1: number, population1: number, count2: number, population2: number): number {
  soundCounts(count1, population1, count2, population2);
  return hypergeometricTwoSided(count1, population1, count2, population2);
}

export default card({
  id: "EKSAKTTEST",
  title: { da: "Er forskellen tilfældig?", en: "Is the difference chance?" },
  asked: ["fishers test", "signifikans", "få personer"],
  family: "shares",
  summary: {
    da: "Sandsynligheden for, at to andele er så forskellige alene ved et tilfælde (Fishers eksakte test).",
    en: "The probability that two shares differ so much by chance alone (Fisher's exact test).",
  },
  formula: {
    da: "summen af sandsynlighederne for alle fordelinger med samme rand, som højst er så sandsynlige som den sete",
    en: "the sum of the probabilities of all tables with the same margins that are no more likely than the one seen",
  },
  notes: [
    {
      da: "Brug den ved små tal, hvor p fra ANDELSFORSKEL er for usikker. Under 0,05 regnes ofte som mere end tilfældigt; tester man tyve forskelle, vil én i snit ligge under, selv om intet er på færde.",
      en: "Use it for small counts, where the p of ANDELSFORSKEL is unsafe. Below 0.05 is often read as more than chance; of twenty differences one will on average be below though nothing is going on.",
    },
    {
      da: "Kræver hele personer: brøktal af fuldtidspersoner afvises.",
      en: "Needs whole persons: fractions of full-time persons are refused.",
    },
  ],
  parameters: twoGroups("testCount", "testCount"),
  result: { shape: "figure", columns: [{ heading: "p", english: "p", unit: "p" }] },
  examples: [
    {
      args: [80, 239, 353, 1174],
      gives: 0.317109651016455,
      note: {
        da: "Ikke uddannelsesparate i Viborg: 10. klasse mod 8. klasse",
        en: "Not ready for further education in Viborg: 10th grade against 8th",
      },
    },
    { args: [[[0], [6]], [[98], [120]], [[4], [14]], 98], gives: [[0.121163810282981], [0.0315292850159049]] },
    { args: [6.5, 120, 14, 98], refuses: "#VALUE!", says: "antal1 er 6,5. Skriv et helt tal" },
    { args: [6, 120, 114, 98], refuses: "#VALUE!", says: "antal2 er 114 og større end befolkning2, 98" },
    { args: [6, 120, 14, 0], refuses: "#DIV/0!", says: "befolkning2 er 0" },
  ],
  sources: ["R.A. Fisher, 1935, Journal of the Royal Statistical Society 98, s. 39-82"],
  compute: exactProbability,
});
