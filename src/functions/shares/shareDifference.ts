import { card, type Outcome } from "../card";
import { confidence } from "../confidence";
import { sameDecimal } from "../math/decimalValue";
import { normalTwoTails } from "../math/gammaTail";
import { normalDeviate } from "../math/normalDeviate";
import { wilsonLower, wilsonUpper } from "../math/wilsonLimits";
import { notDefined } from "../refusal";
import { soundCounts } from "./unsoundShares";
import { twoGroups } from "./twoGroups";

const nothingToTest = notDefined("Den samlede andel er 0 % eller 100 %, så der er intet at teste.");

/**
 * The difference between two shares, its interval and the probability that chance alone makes one so large.
 *
 *     difference = share 1 − share 2; interval: Newcombe's method 10, from the two Wilson intervals
 *     p: two-sided z test with the pooled share, without continuity correction
 *
 * Shapes   numbers in, a line of four out.
 * Units    persons or full-time persons; difference and limits are fractions (0.017 is 1.7 percentage points).
 * Refuses  population 0; a count above its population. p is not defined where nobody or everybody is counted.
 * Not for  groups that share persons; fewer than about 5 in a group: see exactProbability.ts for p.
 * Source   R. G. Newcombe, 1998, Statistics in Medicine 17, 873–890.
 */
export function shareDifference(
  given1: number,
  population1: number,
  given2: number,
  population2: number,
  confidence: number,
): [difference: number, lower: number, upper: number, p: Outcome] {
  const [count1, count2] = soundCounts(given1, population1, given2, population2);
  const z = normalDeviate(confidence);
  const share1 = count1 / population1;
  const share2 = count2 / population2;
  const difference = sameDecimal(share1, share2) ? 0 : share1 - share2;
  const below = Math.hypot(share1 - wilsonLower(count1, population1, z), wilsonUpper(count2, population2, z) - share2);
  const above = Math.hypot(wilsonUpper(count1, population1, z) - share1, share2 - wilsonLower(count2, population2, z));
  const pooled = (count1 + count2) / (population1 + population2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / population1 + 1 / population2));
  const p = pooled === 0 || sameDecimal(pooled, 1) ? nothingToTest : normalTwoTails(difference / error);
  return [difference, difference - below, difference + above, p];
}

export default card({
  id: "ANDELSFORSKEL",
  title: { da: "Forskel på to andele", en: "Difference of two shares" },
  asked: ["signifikant", "forskel i pct.point", "test"],
  family: "shares",
  summary: {
    da: "Forskellen mellem to andele med usikkerhedsinterval og p-værdi.",
    en: "The difference between two shares with confidence interval and p-value.",
  },
  formula: {
    da: "antal1 ÷ befolkning1 − antal2 ÷ befolkning2; intervallet er Newcombes, af de to andeles Wilson-intervaller; p er tosidet",
    en: "count1 ÷ population1 − count2 ÷ population2; Newcombe's interval from the two Wilson intervals; p is two-sided",
  },
  notes: [
    {
      da: "Dækker intervallet 0, kan forskellen være tilfældig. p er sandsynligheden for en mindst så stor forskel, hvis de to grupper i virkeligheden er ens.",
      en: "If the interval covers 0, the difference may be chance. p is the probability of a difference at least as large if the two groups are really alike.",
    },
    {
      da: "Grupperne må ikke dele personer. For samme kommune i to år er mange de samme; så er intervallet snarere for bredt. Er der under 5 i en gruppe, så tag p fra EKSAKTTEST.",
      en: "The groups must not share persons. For one municipality in two years many are the same; the interval is then rather too wide. With fewer than 5 in a group, take p from EKSAKTTEST.",
    },
    {
      da: "Fuldtidspersoner må være brøktal.",
      en: "Full-time persons may be fractions.",
    },
  ],
  parameters: [...twoGroups("count", "population"), confidence],
  result: {
    shape: "line",
    columns: [
      { heading: "forskel (1 − 2)", english: "difference (1 − 2)", unit: "share" },
      { heading: "nedre", english: "lower", unit: "share" },
      { heading: "øvre", english: "upper", unit: "share" },
      { heading: "p", english: "p", unit: "p" },
    ],
  },
  examples: [
    {
      args: [353, 1174, 169, 960],
      gives: [[0.124639764338444, 0.0886369726477895, 0.159852822344065, 2.6728935818059e-11]],
      note: {
        da: "Ikke uddannelsesparate i Viborg: 8. klasse mod 9. klasse",
        en: "Not ready for further education in Viborg: 8th grade against 9th",
      },
    },
    {
      args: [1467, 13100, [[1345], [1279]], [[13450], [11880]], 0.99],
      gives: [
        [0.0119847328244275, 0.00225274598987291, 0.0217331074524794, 0.00151033512078923],
        [0.00432480016449481, -0.00590059092024874, 0.0145089917929833, 0.275137683771994],
      ],
    },
    { args: [0, 10, 0, 10], gives: [[0, -0.277532799862889, 0.277532799862889, "#N/A"]] },
    { args: [353, 0, 169, 960], refuses: "#DIV/0!", says: "befolkning1 er 0" },
    { args: [353, 1174, 1690, 960], refuses: "#VALUE!", says: "antal2 er 1.690 og større end befolkning2, 960" },
    { args: [353, 1174, "", 960], refuses: "#N/A", says: "Mangler: antal2" },
  ],
  sources: ["R.G. Newcombe, 1998, Statistics in Medicine 17, s. 873-890 (metode 10)"],
  compute: shareDifference,
});
