import { card } from "../card";
import { refundedPlain, weeksTurned } from "./refundedPlain";
import { refundedWeeks } from "./refundedWeeks";
import { refundLaw, staircaseParameter, type StaircaseTable } from "./staircase";

/**
 * The mean refund rate over a stretch of weeks with the same cost every week.
 *
 *     sum over the steps of (weeks on the step × rate) ÷ weeks, both ends counted
 *
 * Shapes   numbers in, a number out; one staircase for the whole call.
 * Units    weeks: whole, 1 to 2,080. Result: a fraction.
 * Refuses  a first week after the last; a staircase that staircase.ts refuses.
 * Not for  persons spread over the steps at one moment: see refundShare.ts.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3.
 */
export function meanRefundRate(lastWeek: number, firstWeek: number, staircase?: StaircaseTable): number {
  return refundedWeeks(firstWeek, lastWeek, staircase) / (lastWeek - firstWeek + 1);
}

export default card({
  id: "REFUSIONSNIT",
  title: { da: "Gennemsnitlig refusion", en: "Mean refund" },
  asked: ["hvilken refusion", "forløb", "snit over uger"],
  family: "refund",
  summary: {
    da: "Den gennemsnitlige refusionssats over et forløb af uger.",
    en: "The mean refund rate over a course of weeks.",
  },
  formula: {
    da: "summen af ugernes satser ÷ antal uger, begge ender medregnet",
    en: "the sum of the weeks' rates ÷ the number of weeks, both ends counted",
  },
  notes: [
    {
      da: "Forudsætter samme udgift hver uge.",
      en: "Assumes the same cost every week.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "week",
      name: "til_uge",
      english: "last week",
      help: { da: "Den sidste uge, der tæller med.", en: "The last week counted." },
    },
    {
      kind: "number",
      of: "week",
      name: "fra_uge",
      english: "first week",
      default: 1,
      help: { da: "Den første uge, der tæller med. Standard er 1.", en: "The first week counted. The default is 1." },
    },
    staircaseParameter,
  ],
  result: { shape: "figure", columns: [{ heading: "refusion", english: "refund", unit: "share" }] },
  examples: [
    { args: [[[4], [26], [52], [104]]], gives: [[0.8], [12 / 26], [19.8 / 52], [30.2 / 104]] },
    { args: [52, 27], gives: 0.3 },
    {
      args: [
        10,
        1,
        [
          [1, 0.5],
          [6, 0.3],
        ],
      ],
      gives: 0.4,
    },
    { args: [26, 27], refuses: "#VALUE!", says: "fra_uge er 27 og efter til_uge, 26" },
    { args: [26.5], refuses: "#VALUE!", says: "til_uge er 26,5. Skriv et helt tal" },
    { args: [[[""]]], refuses: "#N/A", says: "Mangler: til_uge" },
    { args: [26, 1, [[1, 0.5, 0]]], refuses: "#VALUE!", says: "trappe har 3 kolonner. Vælg to" },
  ],
  sources: [refundLaw],
  plain: {
    formula(_, last, first, staircase) {
      if (staircase !== undefined) return undefined;
      return first === undefined
        ? `(${refundedPlain(last)})/${last}`
        : `(${refundedPlain(last)}-(${refundedPlain(`(${first}-1)`)}))/(${last}-${first}+1)`;
    },
    loses: [weeksTurned],
  },
  compute: meanRefundRate,
});
