import { card, type Outcome } from "../card";
import { decimals as decimalsParameter } from "../decimals";
import { decimalDifference } from "../math/decimalDifference";
import { roundedHalfAway, roundedShare } from "../math/decimalRounding";
import { division } from "../refusal";
import { roundedPlain } from "../plain";

const noBudget = division("budget er 0, så der er ingen forbrugsprocent.");

/**
 * What has been spent against the budget.
 *
 *     deviation = actual − budget; spent = actual ÷ budget
 *
 * Shapes   numbers in, a line of two out; a column gives a line for each.
 * Units    any one unit, mostly kr.; both may be negative (income). Spent is a fraction. Decimals count those of the
 *          deviation as written and those of the percentage.
 * Refuses  a budget of 0 in the percentage only.
 * Not for  a part of the year against a whole year's budget, unless that is what the percentage shall show.
 * Source   the columns of a Danish budget follow-up: korrigeret budget, forbrug, forbrugsprocent, afvigelse.
 */
export function budgetDeviation(budget: number, actual: number, decimals?: number): Outcome[] {
  const deviation = decimalDifference(actual, budget);
  const spent = budget === 0 ? noBudget : actual / budget;
  if (decimals === undefined) return [deviation, spent];
  return [roundedHalfAway(deviation, decimals), typeof spent === "number" ? roundedShare(spent, decimals) : spent];
}

export default card({
  id: "AFVIGELSE",
  title: { da: "Afvigelse og forbrugsprocent", en: "Deviation and part spent" },
  asked: ["merforbrug", "mindreforbrug", "forbrugsprocent", "budgetopfølgning"],
  family: "budget",
  summary: {
    da: "Afvigelsen fra budgettet og forbrugsprocenten.",
    en: "The deviation from the budget and the part spent.",
  },
  formula: { da: "faktisk − budget; faktisk ÷ budget", en: "actual − budget; actual ÷ budget" },
  notes: [
    {
      da: "Positiv: merforbrug, eller mindre indtægt når tallene er negative. Skriv, hvad faktisk er: forbrug til dato eller forventet regnskab.",
      en: "Positive: more spent, or less income where the figures are negative. Say what actual is: spent to date or the expected accounts.",
    },
    {
      da: "Forbrug til dato mod årets budget skal holdes op mod årets gang: efter ni måneder er 75 % det jævne.",
      en: "Spent to date against the year's budget must be read by the calendar: after nine months 75% is even.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "number",
      name: "budget",
      english: "budget",
      help: { da: "Korrigeret budget.", en: "The budget as corrected." },
    },
    {
      kind: "number",
      of: "number",
      name: "faktisk",
      english: "actual",
      help: {
        da: "Forbrug til dato eller forventet regnskab, i samme enhed.",
        en: "Spent to date or expected accounts, in the same unit.",
      },
    },
    {
      ...decimalsParameter,
      help: {
        da: "Decimaler i afvigelsen og i procenten, 0–10. Uden: ingen afrunding.",
        en: "Decimals of the deviation and of the percentage, 0–10. Left out: not rounded.",
      },
    },
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "afvigelse (faktisk − budget)", english: "deviation (actual − budget)", unit: "number" },
      { heading: "forbrugsprocent", english: "part spent", unit: "share" },
    ],
  },
  examples: [
    { args: [42.6, 44.1, 1], gives: [[1.5, 1.035]], note: { da: "Mio. kr.", en: "Million kr." } },
    {
      args: [
        [[1000], [-200], [0]],
        [[970], [-150], [5]],
      ],
      gives: [
        [-30, 0.97],
        [50, 0.75],
        [5, "#DIV/0!"],
      ],
    },
    { args: [1000, ""], refuses: "#N/A", says: "Mangler: faktisk" },
    { args: ["42,6 mio.", 44.1], refuses: "#VALUE!", says: 'budget er teksten "42,6 mio."' },
  ],
  sources: ["KL, Den gode budgetopfølgning: korrigeret budget, forbrug, forbrugsprocent og afvigelse"],
  plain: {
    formula: ({ column }, budget, actual, decimals) =>
      column === 0
        ? roundedPlain(`${actual}-${budget}`, decimals, "number")
        : roundedPlain(`${actual}/${budget}`, decimals, "share"),
  },
  compute: budgetDeviation,
  next: ["PRISMAENGDE"],
});
