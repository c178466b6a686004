import { card } from "../card";
import { finiteSum } from "../finiteSum";
import { netPrice } from "./netPrice";
import { otherSteps, refundLaw, staircaseInForce, staircaseParameter, type StaircaseTable } from "./staircase";
import { personsByStep } from "./stepPersons";

/**
 * A year's expenditure, net of refund, for persons spread over the steps.
 *
 *     sum of persons on the step × gross price × (1 − rate)
 *
 * Shapes   one list with a figure for each step, a number out.
 * Units    full-time persons over the year; gross price in kr. per person per year; result kr. per year.
 * Refuses  an empty step, since the others make another sum; another number of figures than steps; a staircase that staircase.ts refuses.
 * Not for  benefits whose gross price differs from step to step.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3.
 */
export function netExpenditure(persons: readonly number[], grossPrice: number, staircase?: StaircaseTable): number {
  const steps = personsByStep(persons, staircase);
  return finiteSum(steps.map((on) => on.persons * netPrice(grossPrice, on.step.rate)));
}

export default card({
  id: "NETTOUDGIFT",
  title: { da: "Nettoudgift", en: "Net expenditure" },
  asked: ["udgift efter refusion", "forsørgelsesudgift"],
  family: "refund",
  summary: {
    da: "Årets udgift efter refusion for personer fordelt på trappens trin, i kr.",
    en: "A year's expenditure net of refund for persons spread over the steps, in kr.",
  },
  formula: {
    da: "sum af (personer på trinnet × bruttopris × (1 − sats))",
    en: "sum of (persons on the step × gross price × (1 − rate))",
  },
  notes: [
    {
      da: "Alle trin skal være udfyldt; skriv 0, når ingen er på trinnet.",
      en: "Every step must be filled in; write 0 where nobody is on the step.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "count",
      whole: true,
      name: "fordeling",
      english: "distribution",
      help: {
        da: "Fuldtidspersoner på hvert trin, fra første til sidste: fire tal med lovens trappe.",
        en: "Full-time persons on each step, first to last: four figures with the law's staircase.",
      },
    },
    {
      kind: "choice",
      of: "price",
      name: "bruttopris",
      english: "gross price",
      help: { da: "Kr. pr. person pr. år før refusion.", en: "Kr. per person per year before refund." },
    },
    staircaseParameter,
  ],
  result: { shape: "figure", columns: [{ heading: "nettoudgift", english: "net expenditure", unit: "kr" }] },
  examples: [
    { args: [[10, 20, 30, 40], 100000], gives: 6700000 },
    {
      args: [
        [50, 150],
        1000,
        [
          [1, 0.5],
          [9, 0.3],
        ],
      ],
      gives: 130000,
    },
    { args: [[10, 20, 30], 100000], refuses: "#VALUE!", says: "fordeling har 3 tal, og trappen har 4 trin" },
    { args: [[10, 20, null, 40], 100000], refuses: "#N/A", says: "Mangler: fordeling, nr. 3" },
    { args: [[10, 20, 30, 40], ""], refuses: "#N/A", says: "Mangler: bruttopris" },
    { args: [[10, 20, 30, 40], -5], refuses: "#VALUE!", says: "bruttopris er −5. Skriv prisen i kroner" },
  ],
  sources: [refundLaw],
  plain: {
    formula: (_, persons, price, staircase) =>
      staircase === undefined
        ? `(${staircaseInForce.map(({ rate }, step) => `${persons.entry(step)}*(1-${rate})`).join("+")})*${price}`
        : undefined,
    loses: [otherSteps],
  },
  compute: netExpenditure,
});
