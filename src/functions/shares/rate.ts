import { roundedStep } from "../steps";
import { card } from "../card";
import { decimals as decimalsParameter } from "../decimals";
import { roundedHalfAway } from "../math/decimalRounding";
import { rateBase } from "../rateBase";
import { division } from "../refusal";
import { roundedPlain } from "../plain";

/**
 * A crude rate: events for every `per` persons.
 *
 *     count ÷ population × per
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    count: persons or events, may exceed the population. Result: events per `per` persons.
 * Refuses  population 0; a base that is none, such as decimals in its place.
 * Not for  comparing areas with different ages.
 * Source   the committee slides' "pr. 1.000 18-29-årige".
 */
export function rate(count: number, population: number, per: number, decimals?: number): number {
  if (population === 0) throw division("befolkning er 0, så der er ingen rate.");
  const events = (count / population) * per;
  return decimals === undefined ? events : roundedHalfAway(events, decimals);
}

export default card({
  id: "PRTUSINDE",
  title: { da: "Pr. 1.000", en: "Per 1,000" },
  asked: ["promille", "rate", "pr. indbygger", "hyppighed"],
  family: "shares",
  summary: {
    da: "Antal pr. 1.000 personer eller et andet grundtal.",
    en: "Count per 1,000 persons or another base.",
  },
  formula: { da: "antal ÷ befolkning × pr", en: "count ÷ population × per" },
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "antal",
      english: "count",
      help: {
        da: "Personer eller hændelser. Må være større end befolkningen.",
        en: "Persons or events. May exceed the population.",
      },
    },
    {
      kind: "number",
      of: "population",
      name: "befolkning",
      english: "population",
      help: {
        da: "Alle i samme aldersgruppe, kommune og periode.",
        en: "Everyone of the same age group, municipality and period.",
      },
    },
    rateBase("decimaler"),
    decimalsParameter,
  ],
  result: { shape: "figure", columns: [{ heading: "rate", english: "rate", unit: "rate" }] },
  examples: [
    {
      args: [624, 13100, 1000, 0],
      gives: 48,
      note: {
        da: "Viborg, gruppe 1, på en befolkning i slide 38's interval",
        en: "Viborg, group 1, a population within slide 38's interval",
      },
    },
    { args: [[[30], [45]], 12000], gives: [[2.5], [3.75]] },
    { args: [36, 12000, 100000], gives: 300 },
    {
      args: [12, 8],
      gives: 1500,
      note: { da: "Hændelser kan ramme samme person flere gange.", en: "Events can hit one person more than once." },
    },
    { args: [0, 0], refuses: "#DIV/0!", says: "befolkning er 0" },
    { args: [-1, 12000], refuses: "#VALUE!", says: "antal er −1" },
    { args: ["", 12000], refuses: "#N/A", says: "Mangler: antal" },
    { args: [624, 13100, 1], refuses: "#VALUE!", says: "pr er 1. Mente du decimaler? Skriv 100, 1.000" },
    { args: [30, 12000, 0], refuses: "#VALUE!", says: "pr er 0. Mente du decimaler?" },
  ],
  sources: ["Viborg Kommune, temamøde: antal pr. 1.000 18-29-årige"],
  plain: {
    formula: (_, count, population, per, decimals) =>
      roundedPlain(`${count}/${population}*${per ?? 1000}`, decimals, "number"),
  },
  compute: rate,
  next: ["RATEINTERVAL", "KLYNGERANG"],
  printedDecimals: 0,
  steps: (t, count, population, per, decimals) => [
    `${t.number(count)} ÷ ${t.number(population)} × ${t.number(per)} ${roundedStep(rate(count, population, per), decimals, "number", t)}`,
  ],
});
