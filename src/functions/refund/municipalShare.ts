import { card } from "../card";
import { decimalDifference } from "../math/decimalDifference";
import { refundRate } from "./refundRate";
import { plainRate, refundLaw, staircaseParameter, staircaseUnread, type StaircaseTable } from "./staircase";
import { weekParameter } from "./weekParameter";

/**
 * The share of a week's benefit that the municipality pays itself.
 *
 *     1 − refund rate
 *
 * Shapes   weeks in, a share for each; one staircase for the whole call.
 * Units    week: whole, 1 to 2,080. Result: a fraction, 20, 60, 70 and 80 % on the law's steps.
 * Refuses  a staircase that staircase.ts refuses.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3.
 */
export function municipalShare(week: number, staircase?: StaircaseTable): number {
  return decimalDifference(1, refundRate(week, staircase));
}

export default card({
  id: "MEDFINANSIERING",
  title: { da: "Kommunens andel", en: "Municipal share" },
  asked: ["medfinansiering", "egenbetaling"],
  family: "refund",
  summary: { da: "Kommunens egen andel af udgiften i en uge.", en: "The municipality's own share of a week's cost." },
  formula: { da: "1 − refusionssats", en: "1 − refund rate" },
  notes: [
    {
      da: "Uge 1-4: 20 %, 5-26: 60 %, 27-52: 70 %, fra 53: 80 %.",
      en: "Weeks 1–4: 20%, 5–26: 60%, 27–52: 70%, from 53: 80%.",
    },
  ],
  parameters: [weekParameter, staircaseParameter],
  result: { shape: "figure", columns: [{ heading: "medfinansiering", english: "municipal share", unit: "share" }] },
  examples: [
    { args: [[[1], [5], [27], [53]]], gives: [[0.2], [0.6], [0.7], [0.8]] },
    {
      args: [
        9,
        [
          [1, 0.5],
          [9, 0.3],
        ],
      ],
      gives: 0.7,
    },
    { args: [-1], refuses: "#VALUE!", says: "uge er −1. Skriv et helt tal fra 1 til 2.080" },
    { args: [""], refuses: "#N/A", says: "Mangler: uge" },
    {
      args: [
        9,
        [
          [1, 0.5],
          [1, 0.3],
        ],
      ],
      refuses: "#VALUE!",
      says: "trappe, række 2, kolonne 1, er 1 efter 1. Skriv ugerne i stigende orden",
    },
  ],
  sources: [refundLaw],
  plain: { formula: (_, week, staircase) => `1-${plainRate(week, staircase)}`, loses: [staircaseUnread] },
  compute: municipalShare,
});
