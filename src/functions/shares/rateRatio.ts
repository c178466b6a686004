import { card, type Outcome } from "../card";
import { confidence } from "../confidence";
import { oddsLower, oddsUpper } from "../math/oddsLimits";
import { binomialTwoSided } from "../math/twoSidedProbability";
import { notDefined, wrongValue } from "../refusal";
import { refuseEmptyGroups } from "./unsoundShares";
import { twoGroups } from "./twoGroups";

const noUpper = notDefined("antal2 er 0, så forholdet har ingen øvre grænse.");

/**
 * How many times larger one rate is than another, exactly: given the sum of two Poisson counts, the first is binomial.
 *
 *     (count 1 ÷ population 1) ÷ (count 2 ÷ population 2); limits are Clopper and Pearson's, p is two-sided
 *
 * Shapes   numbers in, a line of four out.
 * Units    count: whole events or persons; population: persons or person-years of the same length of time.
 * Refuses  a count that is not whole, population 0, no events at all. Ratio and upper limit are not defined at count 2 = 0.
 * Not for  full-time persons as fractions: see shareRatio.ts; groups that share persons.
 * Source   the exact conditional test of Przyborowski and Wilenski, 1940, as R's poisson.test.
 */
export function rateRatio(
  count1: number,
  population1: number,
  count2: number,
  population2: number,
  confidence: number,
): [ratio: Outcome, lower: number, upper: Outcome, p: number] {
  refuseEmptyGroups(population1, population2);
  if (count1 + count2 === 0) throw notDefined("antal1 og antal2 er 0, så der er intet forhold.");
  const evenOdds = population1 / population2;
  if (evenOdds === 0 || evenOdds === Infinity) {
    throw wrongValue("befolkning1 og befolkning2 ligger for langt fra hinanden. Se tallenes størrelse efter.");
  }
  return [
    count2 === 0 ? noUpper : count1 / population1 / (count2 / population2),
    oddsLower(count1, count2, confidence) / evenOdds,
    count2 === 0 ? noUpper : oddsUpper(count1, count2, confidence) / evenOdds,
    binomialTwoSided(count1, count2, evenOdds),
  ];
}

export default card({
  id: "RATEFORHOLD",
  title: { da: "Forhold mellem to rater", en: "Ratio of two rates" },
  asked: ["gange så mange", "test"],
  family: "shares",
  summary: {
    da: "Hvor mange gange større en rate er end en anden, med eksakt interval og p-værdi.",
    en: "How many times larger one rate is than another, with exact interval and p-value.",
  },
  formula: {
    da: "(antal1 ÷ befolkning1) ÷ (antal2 ÷ befolkning2); interval og p er eksakte, givet summen af de to antal",
    en: "(count1 ÷ population1) ÷ (count2 ÷ population2); interval and p are exact, given the sum of the two counts",
  },
  notes: [
    {
      da: "Brug det til hændelser og til små tal. Dækker intervallet 1, kan forskellen være tilfældig.",
      en: "Use it for events and for small counts. If the interval covers 1, the difference may be chance.",
    },
    {
      da: "Metoden er eksakt og kræver hele antal: brøktal af fuldtidspersoner afvises; brug ANDELSFORHOLD. Befolkningen må være brøktal, fx personår.",
      en: "The method is exact and needs whole counts: fractions of full-time persons are refused; use ANDELSFORHOLD. The population may be a fraction, such as person-years.",
    },
  ],
  parameters: [...twoGroups("testCount", "population"), confidence],
  result: {
    shape: "line",
    columns: [
      { heading: "forhold (1 ÷ 2)", english: "ratio (1 ÷ 2)", unit: "ratio" },
      { heading: "nedre", english: "lower", unit: "ratio" },
      { heading: "øvre", english: "upper", unit: "ratio" },
      { heading: "p", english: "p", unit: "p" },
    ],
  },
  examples: [
    {
      args: [1612, 13100, 1696, 13450],
      gives: [[0.975865980123866, 0.910985493100204, 1.04533574672033, 0.486755032529499]],
      note: {
        da: "Tilflytninger i Viborg og Herning i forhold til unge indbyggere",
        en: "Moves to Viborg and to Herning by young inhabitants",
      },
    },
    {
      args: [3, 250, 9, 310, 0.99],
      gives: [[0.413333333333333, 0.0387953795697676, 2.35652090749272, 0.246915300980676]],
    },
    { args: [5, 1000, 0, 1000], gives: [["#N/A", 0.91635585731546, "#N/A", 0.0625]] },
    { args: [0, 1000, 0, 1000], refuses: "#N/A", says: "antal1 og antal2 er 0" },
    { args: [11.5, 13100, 17, 13450], refuses: "#VALUE!", says: "antal1 er 11,5. Skriv et helt tal" },
    { args: [11, 13100, 17, 0], refuses: "#DIV/0!", says: "befolkning2 er 0" },
  ],
  sources: [
    "J. Przyborowski og H. Wilenski, 1940, Biometrika 31, s. 313-323",
    "C.J. Clopper og E.S. Pearson, 1934, Biometrika 26, s. 404-413",
  ],
  compute: rateRatio,
});
