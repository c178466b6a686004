import { card } from "../card";
import { decimals as decimalsParameter } from "../decimals";
import { plainExpected } from "./expectedCount";
import { differenceSteps, realDifference } from "./realDifference";
import { actualParameter, populationParameter, pricedShareParameter } from "./actualAgainstBase";
import { aboveItsPopulation } from "../plain";

/**
 * What it saves that there are fewer than expected at an unchanged share.
 *
 *     (base share × population − actual) × unit price, the expected count rounded first where decimals are given
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    unit price: kr. per person per year, net of state refund; result kr. per year, positive means saved.
 * Refuses  a base share or a price of 0, which an empty cell is in Excel on Windows; more actual persons than there are in the population.
 * Not for  persons early in a course of benefit, whose net price is far below the average: see refundRate.ts.
 * Source   Viborg Kommune's TULU summary: 230 × 67,772 kr. is 15.6 million kr.
 */
export function saving(
  actual: number,
  baseShare: number,
  population: number,
  price: number,
  decimals?: number,
): number {
  return realDifference(actual, baseShare, population, decimals) * price;
}

export default card({
  id: "BESPARELSE",
  title: { da: "Besparelse", en: "Saving" },
  asked: ["hvad er faldet værd", "gevinst", "sparet", "mio. kr."],
  family: "expected",
  summary: {
    da: "Besparelsen ved færre end forventet ved uændret andel, i kr.",
    en: "The saving from fewer than expected at an unchanged share, in kr.",
  },
  formula: {
    da: "(basisandel × befolkning − faktisk) × enhedspris",
    en: "(base share × population − actual) × unit price",
  },
  notes: [
    {
      da: "Positiv: sparet. Negativ: merudgift. Med decimaler afrundes det forventede antal først.",
      en: "Positive: saved. Negative: extra cost. With decimals the expected count is rounded first.",
    },
    {
      da: "Brug prisen efter statens refusion, når kommunens besparelse skal vises.",
      en: "Use the price net of state refund to show the municipality's saving.",
    },
  ],
  parameters: [
    actualParameter,
    pricedShareParameter,
    populationParameter,
    {
      kind: "number",
      of: "price",
      name: "enhedspris",
      english: "unit price",
      help: {
        da: "Kr. pr. person pr. år efter refusion.",
        en: "Kr. per person per year net of refund.",
      },
    },
    decimalsParameter,
  ],
  result: { shape: "figure", columns: [{ heading: "besparelse", english: "saving", unit: "kr" }] },
  examples: [
    {
      args: [1869, 0.159, 13201, 67772, 0],
      gives: 15587560,
      note: { da: "Viborg, september 2017", en: "Viborg, September 2017" },
    },
    { args: [[[30], [20]], 0.25, 100, 1000], gives: [[-5000], [5000]] },
    { args: [1869, 15.9, 13201, 67772], refuses: "#VALUE!", says: "Skriv 15,9 % eller 0,159" },
    { args: [1869, 0.159, 13201, ""], refuses: "#N/A", says: "Mangler: enhedspris" },
    { args: [1869, 0.159, 13201, 0], refuses: "#VALUE!", says: "enhedspris er 0. Er cellen tom?" },
    { args: [1869, 0, 13201, 67772], refuses: "#VALUE!", says: "basisandel er 0. Er cellen tom?" },
    { args: [1869, 0.159, 13201, -1], refuses: "#VALUE!", says: "enhedspris er −1. Skriv prisen i kroner" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: 230 × 67.772 kr. er 15,6 mio. kr."],
  plain: {
    formula: (_, actual, share, population, price, decimals) =>
      `(${plainExpected(share, population, decimals)}-${actual})*${price}`,
    loses: [aboveItsPopulation],
  },
  compute: saving,
  next: ["TALTEKST"],
  printedDecimals: 0,
  steps(t, actual, baseShare, population, price, decimals) {
    const difference = t.number(realDifference(actual, baseShare, population, decimals));
    const saved = t.kr(saving(actual, baseShare, population, price, decimals));
    return [
      ...differenceSteps(t, actual, baseShare, population, decimals),
      `${t.say("Besparelse pr. år", "Saving per year")}: ${difference} × ${t.kr(price)} = ${saved}`,
    ];
  },
});
