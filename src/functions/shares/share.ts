import { roundedStep } from "../steps";
import { card } from "../card";
import { danishNumber } from "../danish";
import { roundedShare } from "../math/decimalRounding";
import { isAbove } from "../math/decimalValue";
import { division, wrongValue } from "../refusal";
import { aboveItsPopulation, roundedPlain } from "../plain";

/**
 * The share of a population.
 *
 *     count ÷ population
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    persons or full-time persons of one and the same group and period; the result is a fraction.
 * Refuses  a count above the population, judged at 15 digits; population 0.
 * Not for  events that can hit a person twice: see rate.ts.
 * Source   the committee slides' "andel af 18-29-årige"; Excel's own division apart from the refusals.
 */
export function share(count: number, population: number, decimals?: number): number {
  if (population === 0) throw division("befolkning er 0, så der er ingen andel.");
  if (count > population && isAbove(count, population)) {
    throw wrongValue(
      `antal er ${danishNumber(count)} og større end befolkning, ${danishNumber(population)}. Byt dem om, eller brug PRTUSINDE.`,
    );
  }
  const fraction = count < population ? count / population : 1;
  return decimals === undefined ? fraction : roundedShare(fraction, decimals);
}

export default card({
  id: "ANDEL",
  title: { da: "Andel", en: "Share" },
  asked: ["procent", "pct", "andel af befolkningen", "hvor stor en del"],
  family: "shares",
  summary: { da: "Andelen af en befolkning.", en: "The share of a population." },
  formula: { da: "antal ÷ befolkning", en: "count ÷ population" },
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "antal",
      english: "count",
      help: {
        da: "Personer eller fuldtidspersoner i gruppen.",
        en: "Persons or full-time persons in the group.",
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
    {
      kind: "choice",
      of: "decimals",
      name: "decimaler",
      english: "decimals",
      optional: true,
      help: {
        da: "Procentens decimaler. Uden: ingen afrunding.",
        en: "Decimals of the percentage. Left out: not rounded.",
      },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "andel", english: "share", unit: "share" }] },
  examples: [
    { args: [1869, 13201, 1], gives: 0.142, note: { da: "Viborg, september 2017", en: "Viborg, September 2017" } },
    { args: [353, 1174, 1], gives: 0.301 },
    { args: [[[624], [278], [565]], 13100, 1], gives: [[0.048], [0.021], [0.043]] },
    { args: [5, 0], refuses: "#DIV/0!", says: "befolkning er 0" },
    { args: [5, 4], refuses: "#VALUE!", says: "større end befolkning" },
    { args: [5, ""], refuses: "#N/A", says: "Mangler: befolkning" },
    { args: ["1.959", 12320], refuses: "#VALUE!", says: "ligner et tal gemt som tekst" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: 1.869 fuldtidspersoner er 14,2 %"],
  plain: {
    formula: (_, count, population, decimals) => roundedPlain(`${count}/${population}`, decimals, "share"),
    loses: [aboveItsPopulation],
  },
  compute: share,
  next: ["PRTUSINDE", "ANDELSINTERVAL"],
  printedDecimals: 1,
  steps: (t, count, population, decimals) => [
    `${t.number(count)} ÷ ${t.number(population)} ${roundedStep(share(count, population), decimals, "share", t)}`,
  ],
});
