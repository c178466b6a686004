import { card } from "../card";
import { division } from "../refusal";

/**
 * Full-time persons from days of benefit.
 *
 *     days × degree ÷ days in the period
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    days with benefit, summed over persons; degree: a fraction of full time.
 * Refuses  a period of 0 days; a degree above 1.
 * Not for  hours: Statistics Denmark weighs them on 37 a week, with flexjobs as full time.
 * Source   the definition in jobindsats' measures: benefit days × degree over the days of the period.
 */
export function fullTimePersons(days: number, degree: number, periodDays: number): number {
  if (periodDays === 0) throw division("periodedage er 0.");
  return (days * degree) / periodDays;
}

export default card({
  id: "FULDTIDSPERSONER",
  name: "FULDTIDSPERSONER",
  title: { da: "Fuldtidspersoner", en: "Full-time persons" },
  asked: ["helårspersoner", "dage til personer"],
  family: "budget",
  summary: { da: "Dage med ydelse som fuldtidspersoner.", en: "Days of benefit as full-time persons." },
  formula: { da: "dage × grad ÷ periodedage", en: "days × degree ÷ days in the period" },
  notes: [
    {
      da: "Dagene er lagt sammen over personerne. Brug samme periode i dage og periodedage: 365 for et år, 30 for en måned.",
      en: "The days are summed over persons. Use one period for both: 365 for a year, 30 for a month.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "dage",
      english: "days",
      help: { da: "Dage med ydelse i perioden, alle personer.", en: "Days of benefit in the period, all persons." },
    },
    {
      kind: "number",
      of: "share",
      name: "grad",
      english: "degree",
      default: 1,
      help: {
        da: "Andel af fuld tid, fx 50 %. Standard er 100 %.",
        en: "Share of full time, e.g. 50%. The default is 100%.",
      },
    },
    {
      kind: "number",
      of: "count",
      name: "periodedage",
      english: "period_days",
      default: 365,
      help: { da: "Periodens dage. Standard er 365.", en: "Days in the period. The default is 365." },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "fuldtidspersoner", english: "full-time persons", unit: "count" }] },
  examples: [
    { args: [231410], gives: 634, note: { da: "634 helår", en: "634 whole years" } },
    { args: [[[365], [730]], 0.5], gives: [[0.5], [1]] },
    { args: [18720, 1, 30], gives: 624 },
    { args: [100, 50], refuses: "#VALUE!", says: "Skriv 50 % eller 0,5" },
    { args: [100, 1, 0], refuses: "#DIV/0!", says: "periodedage er 0" },
    { args: [-5], refuses: "#VALUE!", says: "dage er −5" },
  ],
  sources: ["jobindsats.dk: fuldtidspersoner"],
  compute: fullTimePersons,
});
