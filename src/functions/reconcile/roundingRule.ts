import { card } from "../card";
import { exactSum, tenTo } from "../math/exactDecimal";
import { ceilingOf, exactFraction, floorOf, nearestOf } from "../math/exactFraction";
import { largestRemainder } from "../math/largestRemainder";
import { division } from "../refusal";
import { wholePercentages } from "./shownParameters";
import { shownUnits } from "./shownUnits";

type Rule = "nærmest" | "største rest" | "ned" | "op" | "ingen";

/**
 * The first rounding rule that turns counts into the shares shown: each to the nearest (half up), largest remainder,
 * each down, each up; "ingen" where none does.
 *
 *     share = count ÷ sum of the counts
 *
 * Shapes   two lists; one word.
 * Units    counts of groups that make the whole; shown: fractions with the decimals of their percentage.
 * Refuses  a hole anywhere, since the shares are of the sum; a sum of 0; more decimals than are said to be shown.
 * Source   judged in whole numbers. 624, 278, 565 shown as 43, 19, 38 %: only largest remainder gives that.
 */
export function roundingRule(counts: readonly number[], shown: readonly number[], decimals: number): Rule {
  const units = shown.map((value, line) => shownUnits(value, { decimals, per: 100 }, `vist, nr. ${line + 1},`));
  const sum = exactSum(counts);
  if (sum.digits === 0n) throw division("Summen af antal er 0, så der er ingen andele.");
  const whole = tenTo(decimals + 2 - sum.power);
  const exact = counts.map((count) => exactFraction(count, whole, sum.digits));
  const gives = (rounded: readonly bigint[]) => rounded.every((share, place) => share === units[place]);
  if (gives(exact.map(nearestOf))) return "nærmest";
  if (gives(largestRemainder(counts, 10 ** (decimals + 2)).map(BigInt))) return "største rest";
  if (gives(exact.map(floorOf))) return "ned";
  return gives(exact.map(ceilingOf)) ? "op" : "ingen";
}

export default card({
  id: "AFRUNDINGSREGEL",
  title: { da: "Hvordan er der afrundet?", en: "How was it rounded?" },
  asked: ["største rest", "afrunding"],
  family: "reconcile",
  summary: {
    da: "Den afrunding, der gør antallene til de viste andele.",
    en: "The rounding rule that turns the counts into the shares shown.",
  },
  formula: {
    da: "den første af nærmest, største rest, ned og op, der giver alle de viste andele",
    en: "the first of nearest, largest remainder, down and up that gives all the shares shown",
  },
  notes: [
    {
      da: "Svaret er et dansk ord: nærmest, største rest, ned, op eller ingen. Alle grupper skal være udfyldt.",
      en: "The answer is a Danish word: nearest, largest remainder, down, up or none. Every group must be filled in.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "count",
      together: true,
      whole: true,
      name: "antal",
      english: "counts",
      help: { da: "Alle gruppers antal, uden totalen.", en: "The counts of all groups, without the total." },
    },
    {
      kind: "list",
      of: "share",
      together: true,
      whole: true,
      name: "vist",
      english: "shown",
      help: { da: "De viste andele, linje for linje.", en: "The shares shown, line by line." },
    },
    wholePercentages,
  ],
  result: { shape: "figure", columns: [{ heading: "afrunding", english: "rounding", unit: "text" }] },
  examples: [
    {
      args: [
        [624, 278, 565],
        [0.43, 0.19, 0.38],
      ],
      gives: "største rest",
      note: { da: "Viborg, gruppe 1-3", en: "Viborg, groups 1–3" },
    },
    {
      args: [
        [17, 23, 90, 145, 349],
        [0.03, 0.04, 0.14, 0.23, 0.56],
      ],
      gives: "nærmest",
    },
    {
      args: [[353, 821], [0.3, 0.699], 1],
      gives: "ned",
    },
    {
      args: [
        [624, 278, 565],
        [0.5, 0.2, 0.3],
      ],
      gives: "ingen",
    },
    {
      args: [
        [624, 278, 565],
        [43, 19, 38],
      ],
      refuses: "#VALUE!",
      says: "Skriv 43 % eller 0,43",
    },
    {
      args: [
        [624, null, 565],
        [0.43, 0.19, 0.38],
      ],
      refuses: "#N/A",
      says: "Mangler: antal, nr. 2",
    },
    {
      args: [
        [0, 0],
        [0, 0],
      ],
      refuses: "#DIV/0!",
      says: "Summen af antal er 0",
    },
  ],
  sources: ["Viborg Kommune, temamøde: 624, 278 og 565 vist som 43, 19 og 38 %"],
  compute: roundingRule,
});
