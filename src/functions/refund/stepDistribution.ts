import { card } from "../card";
import { danishNumber } from "../danish";
import { missing, wrongValue } from "../refusal";
import { refundLaw, staircaseInForce, staircaseOf, staircaseParameter, type StaircaseTable } from "./staircase";

const mostSteps = 8;

/**
 * How many persons stand on each step of the staircase, from each one's weeks of seniority.
 *
 *     persons on the step = those whose weeks are from the step's first week to the next step's
 *
 * Shapes   a list, one person a cell; one line with a figure for each step.
 * Units    weeks: whole, 0 to 2,080. 0, who is on no step, and empty cells are left out.
 * Refuses  a list without a figure; a staircase of more than eight steps, or that staircase.ts refuses.
 * Not for  full-time persons: it counts heads, as many as there are cells.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5, stk. 2-3.
 */
export function stepDistribution(weeks: readonly (number | null)[], staircase?: StaircaseTable): number[] {
  if (weeks.every((week) => week === null)) throw missing("anciennitet");
  const steps = staircaseOf(staircase);
  if (steps.length > mostSteps) {
    throw wrongValue(`trappe har ${danishNumber(steps.length)} trin. Skriv højst ${mostSteps}.`);
  }
  const persons = steps.map(() => 0);
  for (const week of weeks) {
    const step = week === null ? 0 : steps.filter(({ from }) => from <= week).length;
    if (step > 0) persons[step - 1] = (persons[step - 1] ?? 0) + 1;
  }
  return persons;
}

/** How many steps a call's staircase has, whatever stands in it. */
function stepsOf(staircase: unknown): number {
  try {
    return staircaseOf(staircase as StaircaseTable | undefined).length;
  } catch {
    return staircaseInForce.length;
  }
}

export default card({
  id: "TRINFORDELING",
  title: { da: "Personer på refusionstrinnene", en: "Persons on the refund steps" },
  asked: ["refusionstrappe", "fordeling på trin", "anciennitet"],
  family: "refund",
  summary: {
    da: "Hvor mange personer der er på hvert refusionstrin.",
    en: "How many persons there are on each refund step.",
  },
  formula: {
    da: "antal personer, hvis anciennitet ligger fra trinnets første uge til det næstes",
    en: "the number of persons whose seniority is from the step's first week to the next step's",
  },
  notes: [
    {
      da: "Leddet fra ANCIENNITET til REFUSIONSANDEL og NETTOUDGIFT: tag hver persons seneste anciennitet, og giv resultatet som fordeling.",
      en: "The link from ANCIENNITET to REFUSIONSANDEL and NETTOUDGIFT: take each person's latest seniority, and give the result as the distribution.",
    },
    {
      da: "Anciennitet 0 er ikke på noget trin; 0 og tomme celler tæller ikke med. Der tælles hoveder, ikke fuldtidspersoner.",
      en: "Seniority 0 is on no step; 0 and empty cells do not count. It counts heads, not full-time persons.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "seniority",
      name: "anciennitet",
      english: "seniority",
      help: { da: "Uger, en celle for hver person, fx fra ANCIENNITET.", en: "Weeks, a cell for each person." },
    },
    staircaseParameter,
  ],
  result: {
    shape: "line",
    columns: Array.from({ length: mostSteps }, (_, step) => ({
      heading: `trin ${step + 1}`,
      english: `step ${step + 1}`,
      unit: "count",
    })),
    given: ([, staircase]) => Math.min(stepsOf(staircase), mostSteps),
  },
  examples: [
    { args: [[1, 4, 5, 26, 27, 52, 53, 400, 0, null]], gives: [[2, 2, 2, 2]] },
    { args: [[8, 9, 9], [[1, 0.5], [9, 0.3]]], gives: [[1, 2]] }, // prettier-ignore
    { args: [[3, 2.5]], refuses: "#VALUE!", says: "anciennitet, nr. 2, er 2,5. Skriv et helt tal fra 0 til 2.080" },
    { args: [[202501]], refuses: "#VALUE!", says: "som ligner et årstal med en uge" },
    { args: [[null]], refuses: "#N/A", says: "Mangler: anciennitet" },
  ],
  sources: [refundLaw],
  plain: {
    formula({ column }, weeks, staircase) {
      const [step, next] = [staircaseInForce[column], staircaseInForce[column + 1]];
      if (staircase !== undefined || step === undefined) return undefined;
      const below = next === undefined ? "" : `,${weeks},"<${next.from}"`;
      return `COUNTIFS(${weeks},">=${step.from}"${below})`;
    },
  },
  compute: stepDistribution,
  next: ["REFUSIONSANDEL"],
});
