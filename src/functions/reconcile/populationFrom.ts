import { card, type Outcome } from "../card";
import { danishNumber } from "../danish";
import { tenTo } from "../math/exactDecimal";
import { populationLimits } from "../math/populationLimits";
import { notDefined } from "../refusal";
import { shownDecimals, shownPer } from "./shownParameters";
import { shownAs, shownText, shownUnits } from "./shownUnits";

/**
 * The whole populations that a count and its rounded share or rate allow.
 *
 *     count ÷ (shown + half a unit) < population ≤ count ÷ (shown − half a unit)
 *
 * Shapes   numbers in, two figures out; a column gives a line for each.
 * Units    per 100: shown is a fraction (4.8 %). per 1,000: shown is a rate (46).
 * Refuses  more decimals than are said to be shown; no whole population fits; shown as 0 has no largest population.
 * Not for  estimating the population: it tells whether published figures can belong together.
 * Source   half up, as AFRUND, on the decimals as written. 624 at 4.8 % is 12,866–13,136; 13,137 would give 4.7 %.
 */
export function populationFrom(count: number, shown: number, decimals: number | undefined, per: number): Outcome[] {
  const as = shownAs(decimals, per);
  const units = shownUnits(shown, as);
  const { least, most } = populationLimits(count, units, BigInt(per) * tenTo(as.decimals), per === 100);
  if (most === undefined) return [Number(least), notDefined("vist er 0, så ingen befolkning er for stor.")];
  if (most < least) throw notDefined(`Ingen befolkning giver ${shownText(shown, as)} af ${danishNumber(count)}.`);
  return [Number(least), Number(most)];
}

export default card({
  id: "BEFOLKNINGFRA",
  title: { da: "Hvilken befolkning er brugt?", en: "Which population was used?" },
  asked: ["nævner", "bagudregning", "afstemning"],
  family: "reconcile",
  summary: {
    da: "De befolkninger, som et antal og en afrundet andel tillader.",
    en: "The populations that a count and a rounded share allow.",
  },
  formula: {
    da: "antal ÷ (vist + en halv enhed) < befolkning ≤ antal ÷ (vist − en halv enhed)",
    en: "count ÷ (shown + half a unit) < population ≤ count ÷ (shown − half a unit)",
  },
  notes: [
    {
      da: "Passer to tal fra samme side ikke til den samme befolkning, kommer de ikke fra samme opgørelse. Til en hel side: AFSTEM.ANDELE.",
      en: "Two figures on one page that allow no common population do not come from one data set. For a whole page: AFSTEM.ANDELE.",
    },
    {
      da: "Grænserne er eksakte; en halv rundes op, som AFRUND gør.",
      en: "The limits are exact; a half is rounded up, as ROUND does.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "antal",
      english: "count",
      help: { da: "Det viste antal.", en: "The count shown." },
    },
    {
      kind: "number",
      of: "count",
      name: "vist",
      english: "shown",
      help: {
        da: "Den viste andel (4,8 %) eller rate (46), med de viste decimaler.",
        en: "The share (4.8%) or rate (46) as shown, with the decimals shown.",
      },
    },
    shownDecimals,
    shownPer,
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "mindst", english: "least", unit: "count" },
      { heading: "højst", english: "most", unit: "count" },
    ],
  },
  examples: [
    { args: [624, 0.048], gives: [[12866, 13136]], note: { da: "Viborg, gruppe 1", en: "Viborg, group 1" } },
    { args: [624, 46, 0, 1000], gives: [[13420, 13714]], note: { da: "46 pr. 1.000", en: "46 per 1,000" } },
    { args: [1959, 0.159], gives: [[12283, 12359]] },
    { args: [3, 0], gives: [[6001, "#N/A"]] },
    { args: [3, 0.159, 0], refuses: "#VALUE!", says: "flere decimaler end decimaler, 0" },
    { args: [624, 4.8], refuses: "#VALUE!", says: "Skriv 4,8 % eller 0,048" },
    { args: [1, 0.9], refuses: "#N/A", says: "Ingen befolkning giver 90 % af 1" },
    { args: [624, 46, 0, 500], refuses: "#VALUE!", says: "pr er 500" },
  ],
  sources: ["Viborg Kommune, temamøde: 624 fuldtidspersoner vist som 4,8 % og som 46 pr. 1.000"],
  compute: populationFrom,
});
