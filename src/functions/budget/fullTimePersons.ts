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
  title: { da: "Fuldtidspersoner", en: "Full-time persons" },
  asked: ["helårspersoner", "dage til personer"],
  family: "budget",
  summary: {
    da: "Dage med ydelse som fuldtidspersoner, over et helt år, medmindre periodedage gives.",
    en: "Days of benefit as full-time persons, over a whole year unless the days of the period are given.",
  },
  formula: { da: "dage × grad ÷ periodedage", en: "days × degree ÷ days in the period" },
  notes: [
    {
      da: "Uden periodedage deles med 365: en måneds dage giver da kun en tolvtedel af månedens fuldtidspersoner. Skriv 28-31 for en måned, 90-92 for et kvartal, 366 i et skudår.",
      en: "Without the days of the period 365 is the divisor: a month's days then give a twelfth of that month's full-time persons. Write 28–31 for a month, 90–92 for a quarter, 366 in a leap year.",
    },
    {
      da: "Dagene er lagt sammen over personerne, i samme periode som periodedage.",
      en: "The days are summed over persons, in the same period as the days of the period.",
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
      help: {
        da: "Dage i den periode, som dage er talt i: 30 for en måned, 365 for et år. Standard er 365.",
        en: "Days of the period that the days are counted in: 30 for a month, 365 for a year. The default is 365.",
      },
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
  plain: { formula: (_, days, degree, period) => `${days}*${degree ?? 1}/${period ?? 365}` },
  compute: fullTimePersons,
});
