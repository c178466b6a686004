import { card, type Outcome } from "../card";
import { decimalDifference } from "../math/decimalDifference";
import { decimalValue } from "../math/decimalValue";
import { division } from "../refusal";
import { refundRate } from "./refundRate";
import { plainRate, refundLaw, staircaseParameter, staircaseUnread, type StaircaseTable } from "./staircase";
import { weekParameter } from "./weekParameter";

/**
 * A booked refund against the one the staircase gives.
 *
 *     expected = amount × rate of the week; deviation = booked − expected; booked rate = booked ÷ amount
 *
 * Shapes   numbers in, three figures out, a line for each booking; one staircase for the whole call.
 * Units    kr.; negative where a booking corrects an earlier one. week: whole, 1 to 2,080.
 * Refuses  an amount of 0 in the booked rate only.
 * Not for  rows with a flexjob contribution, or what the law keeps outside the staircase.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5; the columns of Ydelsesrefusion's file.
 */
export function refundCheck(amount: number, booked: number, week: number, staircase?: StaircaseTable): Outcome[] {
  const expected = decimalValue(amount * refundRate(week, staircase));
  const bookedRate = amount === 0 ? division("beløb er 0, så der er ingen bogført sats.") : booked / amount;
  return [expected, decimalDifference(booked, expected), bookedRate];
}

export default card({
  id: "REFUSIONSTJEK",
  title: { da: "Tjek bogført refusion", en: "Check booked refund" },
  asked: ["ydelsesrefusion", "afvigelse i refusion"],
  family: "refund",
  summary: {
    da: "Den bogførte refusion mod den, trappen giver.",
    en: "The booked refund against the one the staircase gives.",
  },
  formula: {
    da: "beløb × sats; bogført − beløb × sats; bogført ÷ beløb",
    en: "amount × rate; booked − amount × rate; booked ÷ amount",
  },
  notes: [
    {
      da: "Positiv afvigelse: der er bogført for meget refusion. Ører kan være afrunding.",
      en: "A positive deviation: too much refund is booked. A few øre may be rounding.",
    },
    {
      da: "Ugen er personens anciennitet, så brug tal pr. uge og ydelse, aldrig CPR-numre. Til ancienniteten: ANCIENNITET.",
      en: "The week is the person's seniority: use figures by week and benefit, never CPR numbers. For the seniority: ANCIENNITET.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "number",
      name: "beløb",
      english: "amount",
      help: { da: "Det udbetalte beløb i kr.", en: "The amount paid in kr." },
    },
    {
      kind: "number",
      of: "number",
      name: "bogført",
      english: "booked",
      help: { da: "Den bogførte refusion i kr.", en: "The refund booked in kr." },
    },
    weekParameter,
    staircaseParameter,
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "forventet refusion", english: "expected refund", unit: "kr" },
      { heading: "afvigelse (bogført − forventet)", english: "deviation (booked − expected)", unit: "kr" },
      { heading: "bogført sats", english: "booked rate", unit: "share" },
    ],
  },
  examples: [
    { args: [10000, 4000, 26], gives: [[4000, 0, 0.4]] },
    {
      args: [10000, 4000, 27],
      gives: [[3000, 1000, 0.4]],
      note: { da: "Uge 27 er 30 %, ikke 40 %", en: "Week 27 is 30%, not 40%" },
    },
    {
      args: [[[-500], [0]], [[-100], [20]], 60],
      gives: [
        [-100, 0, 0.2],
        [0, 20, "#DIV/0!"],
      ],
    },
    { args: [1234.5, 370.35, 27], gives: [[370.35, 0, 0.3]] },
    { args: [10000, 3500, 9, [[1, 0.35]]], gives: [[3500, 0, 0.35]] },
    { args: [8000, 6400, 45355], refuses: "#VALUE!", says: "uge er 45.355, som ligner en dato" },
    { args: [10000, 4000, 0], refuses: "#VALUE!", says: "uge er 0" },
    { args: [10000, "", 26], refuses: "#N/A", says: "Mangler: bogført" },
    { args: [10000, 4000, 26, [[1, 40]]], refuses: "#VALUE!", says: "Skriv 40 % eller 0,4" },
  ],
  sources: [refundLaw],
  plain: {
    formula: ({ column }, amount, booked, week, staircase) =>
      [
        `${amount}*${plainRate(week, staircase)}`,
        `${booked}-${amount}*${plainRate(week, staircase)}`,
        `${booked}/${amount}`,
      ][column],
    loses: [staircaseUnread],
  },
  compute: refundCheck,
});
