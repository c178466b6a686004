import { card } from "../card";
import {
  plainRate,
  refundLaw,
  staircaseOf,
  staircaseParameter,
  staircaseUnread,
  type StaircaseTable,
} from "./staircase";
import { weekParameter } from "./weekParameter";

/**
 * The state's refund rate in a week of a course of benefit.
 *
 *     the rate of the last step whose first week is not after the week
 *
 * Shapes   weeks in, a rate for each; one staircase for the whole call.
 * Units    week: whole, 1 to 2,080, counted across benefits. Result: a fraction.
 * Refuses  a staircase that does not start in week 1, does not rise, or has rates outside 0–1.
 * Not for  what the law keeps outside the staircase: fleksjob begun before 2013, skånejob, early cases of ledighedsydelse.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3; week 26 is 40 %, week 27 is 30 %.
 */
export function refundRate(week: number, staircase?: StaircaseTable): number {
  let reached = 0;
  for (const { from, rate } of staircaseOf(staircase)) if (from <= week) reached = rate;
  return reached;
}

export default card({
  id: "REFUSIONSSATS",
  title: { da: "Refusion i en uge", en: "Refund of a week" },
  asked: ["hvilken refusion", "refusionstrappe", "sats"],
  family: "refund",
  summary: { da: "Statens refusionssats i en uge.", en: "The state's refund rate in a week." },
  formula: { da: "satsen på det trin, ugen ligger på", en: "the rate of the step the week is on" },
  notes: [
    {
      da: "Uge 1-4: 80 %, 5-26: 40 %, 27-52: 30 %, fra 53: 20 %. Ugerne tælles på tværs af ydelser.",
      en: "Weeks 1–4: 80%, 5–26: 40%, 27–52: 30%, from 53: 20%. Weeks are counted across benefits.",
    },
  ],
  parameters: [weekParameter, staircaseParameter],
  result: { shape: "figure", columns: [{ heading: "refusionssats", english: "refund rate", unit: "share" }] },
  examples: [
    { args: [[[4], [5], [26], [27], [52], [53]]], gives: [[0.8], [0.4], [0.4], [0.3], [0.3], [0.2]] },
    {
      args: [
        9,
        [
          [1, 0.5],
          [9, 0.3],
        ],
      ],
      gives: 0.3,
    },
    { args: [0], refuses: "#VALUE!", says: "uge er 0. Skriv et helt tal fra 1 til 2.080" },
    { args: [202501], refuses: "#VALUE!", says: "uge er 202.501, som ligner et årstal med en uge" },
    { args: [""], refuses: "#N/A", says: "Mangler: uge" },
    { args: [9, [[2, 0.5]]], refuses: "#VALUE!", says: "trappe, række 1, kolonne 1, er 2. Trappen begynder i uge 1" },
    { args: [9, [[1, 50]]], refuses: "#VALUE!", says: "trappe, række 1, kolonne 2, er 50. Skriv 50 % eller 0,5" },
  ],
  sources: [refundLaw],
  plain: { formula: (_, week, staircase) => plainRate(week, staircase), loses: [staircaseUnread] },
  compute: refundRate,
  next: ["NETTOPRIS"],
});
