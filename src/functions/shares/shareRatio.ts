import { card, type Outcome } from "../card";
import { confidence } from "../confidence";
import { normalDeviate } from "../math/normalDeviate";
import { aboveItsPopulation } from "../plain";
import { notDefined } from "../refusal";
import { soundCounts } from "./unsoundShares";
import { twoGroups } from "./twoGroups";

const noLimits = notDefined("antal1 er 0, så metoden giver intet interval. Brug ANDELSFORSKEL eller RATEFORHOLD.");

/**
 * How many times larger one share is than another.
 *
 *     share 1 ÷ share 2; limits exp(ln ratio ± z × √(1/count 1 − 1/population 1 + 1/count 2 − 1/population 2))
 *
 * Shapes   numbers in, a line of three out.
 * Units    persons or full-time persons; 1.12 is 12 per cent larger.
 * Refuses  population 0; a count above its population. Nothing is defined where count 2 is 0, no limits where count 1 is.
 * Not for  counts below about 5, where the interval is too narrow; groups that share persons.
 * Source   D. Katz et al., 1978, Biometrics 34, 469–474.
 */
export function shareRatio(
  given1: number,
  population1: number,
  given2: number,
  population2: number,
  confidence: number,
): [ratio: number, lower: Outcome, upper: Outcome] {
  const [count1, count2] = soundCounts(given1, population1, given2, population2);
  if (count2 === 0) throw notDefined("antal2 er 0, så der er intet forhold. Brug ANDELSFORSKEL.");
  if (count1 === 0) return [0, noLimits, noLimits];
  const share1 = count1 / population1;
  const share2 = count2 / population2;
  const ratio = share1 / share2;
  const factor = Math.exp(normalDeviate(confidence) * Math.sqrt((1 - share1) / count1 + (1 - share2) / count2));
  return [ratio, ratio / factor, ratio * factor];
}

export default card({
  id: "ANDELSFORHOLD",
  title: { da: "Forhold mellem to andele", en: "Ratio of two shares" },
  asked: ["relativ risiko", "gange så stor"],
  family: "shares",
  summary: {
    da: "Hvor mange gange større en andel er end en anden, med usikkerhedsinterval.",
    en: "How many times larger one share is than another, with confidence interval.",
  },
  formula: {
    da: "(antal1 ÷ befolkning1) ÷ (antal2 ÷ befolkning2); intervallet regnes på logaritmen (Katz)",
    en: "(count1 ÷ population1) ÷ (count2 ÷ population2); the interval is taken on the logarithm (Katz)",
  },
  notes: [
    {
      da: "1 betyder ens, 1,12 betyder 12 pct. større. Dækker intervallet 1, kan forskellen være tilfældig.",
      en: "1 means alike, 1.12 means 12 per cent larger. If the interval covers 1, the difference may be chance.",
    },
    {
      da: "Er der under 5 i en gruppe, er intervallet for smalt. Er et antal 0, findes det ikke.",
      en: "With fewer than 5 in a group the interval is too narrow. Where a count is 0 it does not exist.",
    },
    { da: "Fuldtidspersoner må være brøktal.", en: "Full-time persons may be fractions." },
  ],
  parameters: [...twoGroups("count", "population"), confidence],
  result: {
    shape: "line",
    columns: [
      { heading: "forhold (1 ÷ 2)", english: "ratio (1 ÷ 2)", unit: "ratio" },
      { heading: "nedre", english: "lower", unit: "ratio" },
      { heading: "øvre", english: "upper", unit: "ratio" },
    ],
  },
  examples: [
    {
      args: [353, 1174, 169, 960],
      gives: [[1.70801286251424, 1.45213809896146, 2.0089741744263]],
      note: {
        da: "Ikke uddannelsesparate i Viborg: 8. klasse mod 9. klasse",
        en: "Not ready for further education in Viborg: 8th grade against 9th",
      },
    },
    { args: [353, 1174, 169, 960, 0.99], gives: [[1.70801286251424, 1.3799409035994, 2.11408179212939]] },
    { args: [0, 10, 3, 10], gives: [[0, "#N/A", "#N/A"]] },
    { args: [3, 10, 0, 10], refuses: "#N/A", says: "antal2 er 0, så der er intet forhold" },
    { args: [353, 1174, 169, 0], refuses: "#DIV/0!", says: "befolkning2 er 0" },
    { args: [1353, 1174, 169, 960], refuses: "#VALUE!", says: "antal1 er 1.353 og større end befolkning1" },
  ],
  sources: ["D. Katz m.fl., 1978, Biometrics 34, s. 469-474"],
  plain: {
    formula({ column }, count1, population1, count2, population2, level) {
      const ratio = `(${count1}/${population1})/(${count2}/${population2})`;
      if (column === 0) return ratio;
      const spread = `SQRT((1-${count1}/${population1})/${count1}+(1-${count2}/${population2})/${count2})`;
      const factor = `EXP(NORM.S.INV((1+${level ?? 0.95})/2)*${spread})`;
      return column === 1 ? `${ratio}/${factor}` : `${ratio}*${factor}`;
    },
    loses: [aboveItsPopulation],
  },
  compute: shareRatio,
});
