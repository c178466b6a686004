import { card } from "../card";
import { decimalDifference } from "../math/decimalDifference";
import { countWithin } from "../shares/withinPopulation";
import { aboveItsPopulation } from "../plain";

/**
 * What the municipality would save at another municipality's or the cluster's share.
 *
 *     max(0; count − comparison share × population) × unit price
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    unit price: kr. per person per year, net of state refund; result kr. per year, never negative.
 * Refuses  a comparison share or a price of 0, which an empty cell is in Excel on Windows; more persons than there are in the population.
 * Not for  adding up: the potential to the best contains the potential to the mean.
 * Source   KL's reading of "potentiale": after state refund, before budgetgaranti and beskæftigelsestilskud.
 */
export function potential(count: number, population: number, comparisonShare: number, price: number): number {
  const counted = countWithin(count, population);
  return Math.max(0, decimalDifference(counted, comparisonShare * population)) * price;
}

export default card({
  id: "POTENTIALE",
  title: { da: "Potentiale", en: "Potential" },
  asked: ["hvis vi var som", "bedste kommune", "gevinst"],
  family: "cluster",
  summary: {
    da: "Besparelsen ved at komme ned på klyngens eller den bedstes andel, i kr.",
    en: "The saving from reaching the cluster's or the best one's share, in kr.",
  },
  formula: {
    da: "maks(0; antal − sammenligningsandel × befolkning) × enhedspris",
    en: "max(0; count − comparison share × population) × unit price",
  },
  notes: [
    {
      da: "Efter statens refusion og før budgetgaranti og beskæftigelsestilskud, når enhedsprisen er netto.",
      en: "Net of state refund and before budgetgaranti and beskæftigelsestilskud, when the unit price is net.",
    },
    {
      da: "Potentialet til den bedste rummer potentialet til gennemsnittet; læg dem ikke sammen.",
      en: "The potential to the best contains the potential to the mean; do not add them.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "antal",
      english: "count",
      help: { da: "Kommunens antal.", en: "The municipality's count." },
    },
    {
      kind: "number",
      of: "population",
      name: "befolkning",
      english: "population",
      help: { da: "Kommunens befolkning i samme aldersgruppe.", en: "The municipality's population of the same ages." },
    },
    {
      kind: "number",
      of: "baseShare",
      name: "sammenligningsandel",
      english: "comparison share",
      help: { da: "Klyngens snit eller den bedstes andel.", en: "The cluster's mean or the best one's share." },
    },
    {
      kind: "number",
      of: "price",
      name: "enhedspris",
      english: "unit price",
      help: { da: "Kr. pr. person pr. år efter refusion.", en: "Kr. per person per year net of refund." },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "potentiale", english: "potential", unit: "kr" }] },
  examples: [
    { args: [1000, 10000, 0.09, 67772], gives: 6777200 },
    { args: [[[1000], [800]], 10000, 0.09, 67772], gives: [[6777200], [0]] },
    { args: [1000, 10000, 9, 67772], refuses: "#VALUE!", says: "sammenligningsandel er 9. Skriv 9 % eller 0,09" },
    { args: [1000, 10000, 0, 67772], refuses: "#VALUE!", says: "sammenligningsandel er 0. Er cellen tom?" },
    { args: [1000, "", 0.09, 67772], refuses: "#N/A", says: "Mangler: befolkning" },
    { args: [1000, 900, 0.09, 67772], refuses: "#VALUE!", says: "antal er 1.000 og større end befolkning, 900" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: KL's potentialer fra 2015, til klyngens gennemsnit og til den bedste"],
  plain: {
    formula: (_, count, population, share, price) => `MAX(0,${count}-${share}*${population})*${price}`,
    loses: [aboveItsPopulation],
  },
  compute: potential,
  steps(t, count, population, comparisonShare, price) {
    const then = comparisonShare * population;
    const fewer = decimalDifference(count, then);
    const worth = potential(count, population, comparisonShare, price);
    const words = t.say("Antal ved den andel", "Count at that share");
    return [
      `${words}: ${t.share(comparisonShare)} × ${t.number(population)} = ${t.number(then)}`,
      `${t.say("Færre", "Fewer")}: ${t.number(count)} − ${t.term(then)} = ${t.number(fewer)}`,
      fewer > 0
        ? `${t.say("Potentiale", "Potential")}: ${t.number(fewer)} × ${t.kr(price)} = ${t.kr(worth)}`
        : t.say("Antallet er ikke højere end det: potentialet er 0.", "The count is no higher: the potential is 0."),
    ];
  },
});
