import { card } from "../card";
import { decimalDifference } from "../math/decimalDifference";
import { refundedPlain, weeksTurned } from "./refundedPlain";
import { refundedWeeks } from "./refundedWeeks";
import { refundLaw, staircaseParameter, type StaircaseTable } from "./staircase";
import { weekParameter } from "./weekParameter";

/**
 * What a stretch of a course of benefit costs the municipality, net of refund.
 *
 *     sum over the weeks of week price × (1 − rate of the week), both ends counted
 *
 * Shapes   numbers in, a number out; one staircase for the whole call.
 * Units    weeks: whole, 1 to 2,080, counted across benefits; week price: kr. a week before refund; result kr.
 * Refuses  a first week after the last; a price of 0; a staircase that staircase.ts refuses.
 * Not for  a price that changes on the way: one line for each price, and add them.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3.
 */
export function courseCost(firstWeek: number, lastWeek: number, weekPrice: number, staircase?: StaircaseTable): number {
  const refunded = refundedWeeks(firstWeek, lastWeek, staircase);
  return weekPrice * decimalDifference(lastWeek - firstWeek + 1, refunded);
}

export default card({
  id: "FORLOEBSUDGIFT",
  name: "FORLØBSUDGIFT",
  title: { da: "Hvad et forløb koster", en: "What a course costs" },
  asked: ["forløb", "nettoudgift", "kortere forløb", "varighed"],
  family: "refund",
  summary: {
    da: "Kommunens udgift efter refusion for nogle uger af et forløb, i kr.",
    en: "The municipality's cost net of refund for some weeks of a course of benefit, in kr.",
  },
  formula: {
    da: "summen af ugepris × (1 − ugens sats), begge ender medregnet",
    en: "the sum of week price × (1 − the week's rate), both ends counted",
  },
  notes: [
    {
      da: "Ugepris er før refusion: årsprisen ÷ 52, eller månedens ydelse × 12 ÷ 52. Forudsætter samme udgift hver uge; skifter den, så regn en linje for hver pris og læg sammen.",
      en: "The week price is before refund: the yearly price ÷ 52, or the monthly benefit × 12 ÷ 52. Assumes the same cost every week; where it changes, take a line for each price and add.",
    },
    {
      da: "Den siger, hvad et kortere forløb er værd: forskellen på uge 1-104 og 1-52 er den dyre ende, hvor kommunen betaler 80 %.",
      en: "It tells what a shorter course is worth: the difference between weeks 1–104 and 1–52 is the dear end, where the municipality pays 80%.",
    },
  ],
  parameters: [
    {
      ...weekParameter,
      name: "fra_uge",
      english: "first_week",
      help: { da: "Den første uge, der tæller med.", en: "The first week counted." },
    },
    {
      ...weekParameter,
      name: "til_uge",
      english: "last_week",
      help: { da: "Den sidste uge, der tæller med.", en: "The last week counted." },
    },
    {
      kind: "number",
      of: "price",
      name: "ugepris",
      english: "week_price",
      help: { da: "Kr. pr. uge før refusion.", en: "Kr. a week before refund." },
    },
    staircaseParameter,
  ],
  result: { shape: "figure", columns: [{ heading: "forløbsudgift", english: "cost of the course", unit: "kr" }] },
  examples: [
    {
      args: [[[53], [1]], 104, 1000],
      gives: [[41600], [73800]],
      note: {
        da: "Andet år alene, og to år fra begyndelsen",
        en: "The second year alone, and two years from the start",
      },
    },
    { args: [1, [[4], [26], [52]], 1000], gives: [[800], [14000], [32200]] },
    { args: [1, 10, 100, [[1, 0.5], [6, 0.3]]], gives: 600 }, // prettier-ignore
    { args: [27, 26, 1000], refuses: "#VALUE!", says: "fra_uge er 27 og efter til_uge, 26" },
    { args: [1, 104, 0], refuses: "#VALUE!", says: "ugepris er 0. Er cellen tom?" },
    { args: [1, "", 1000], refuses: "#N/A", says: "Mangler: til_uge" },
    { args: [1, 45355, 1000], refuses: "#VALUE!", says: "til_uge er 45.355, som ligner en dato" },
  ],
  sources: [refundLaw],
  plain: {
    formula: (_, first, last, price, staircase) =>
      staircase === undefined
        ? `${price}*(${last}-${first}+1-(${refundedPlain(last)}-(${refundedPlain(`(${first}-1)`)})))`
        : undefined,
    loses: [weeksTurned],
  },
  compute: courseCost,
  next: ["REFUSIONSNIT"],
});
