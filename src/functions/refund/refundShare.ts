import { card } from "../card";
import { finiteSum } from "../finiteSum";
import { division } from "../refusal";
import { otherSteps, refundLaw, staircaseInForce, staircaseParameter, type StaircaseTable } from "./staircase";
import { personsByStep } from "./stepPersons";

/**
 * The mean refund rate of persons spread over the steps.
 *
 *     sum of (persons on the step × rate) ÷ sum of persons
 *
 * Shapes   one list with a figure for each step, a number out.
 * Units    persons, full-time persons or shares; the result is a fraction.
 * Refuses  an empty step, since the others make another sum; another number of figures than steps; a sum of 0; a staircase that staircase.ts refuses.
 * Not for  one person's course over time: see meanRefundRate.ts.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3.
 */
export function refundShare(persons: readonly number[], staircase?: StaircaseTable): number {
  const steps = personsByStep(persons, staircase);
  const all = finiteSum(steps.map((on) => on.persons));
  if (all === 0) throw division("Summen af fordeling er 0, så der er intet snit.");
  return finiteSum(steps.map((on) => on.persons * on.step.rate)) / all;
}

export default card({
  id: "REFUSIONSANDEL",
  title: { da: "Refusion af en fordeling", en: "Refund of a distribution" },
  asked: ["hvilken refusion", "trin", "vægtet refusion"],
  family: "refund",
  summary: {
    da: "Den gennemsnitlige refusion for personer fordelt på trappens trin.",
    en: "The mean refund of persons spread over the steps.",
  },
  formula: {
    da: "sum af (personer på trinnet × sats) ÷ sum af personer",
    en: "sum of (persons on the step × rate) ÷ sum of persons",
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
        da: "Personer på hvert trin, fra første til sidste: fire tal med lovens trappe.",
        en: "Persons on each step, first to last: four figures with the law's staircase.",
      },
    },
    staircaseParameter,
  ],
  result: { shape: "figure", columns: [{ heading: "refusion", english: "refund", unit: "share" }] },
  examples: [
    { args: [[10, 20, 30, 40]], gives: 0.33 },
    {
      args: [
        [50, 150],
        [
          [1, 0.5],
          [9, 0.3],
        ],
      ],
      gives: 0.35,
    },
    { args: [[0, 0, 0, 0]], refuses: "#DIV/0!", says: "Summen af fordeling er 0" },
    { args: [[10, 20, 30]], refuses: "#VALUE!", says: "fordeling har 3 tal, og trappen har 4 trin" },
    { args: [[10, 20, null, 40]], refuses: "#N/A", says: "Mangler: fordeling, nr. 3" },
    { args: [[null, null, null, null]], refuses: "#N/A", says: "Mangler: fordeling" },
    { args: [[10, -20, 30, 40]], refuses: "#VALUE!", says: "fordeling, nr. 2, er −20" },
  ],
  sources: [refundLaw],
  plain: {
    formula: (_, persons, staircase) =>
      staircase === undefined
        ? `(${staircaseInForce.map(({ rate }, step) => `${persons.entry(step)}*${rate}`).join("+")})/SUM(${persons})`
        : undefined,
    loses: [otherSteps],
  },
  compute: refundShare,
});
