import { card } from "../card";
import { danishNumber } from "../danish";
import { isAbove } from "../math/decimalValue";
import { wrongValue } from "../refusal";

/**
 * KL's short-term gain of fewer on benefits.
 *
 *     fewer × net price, and those in a job × yearly wage × tax rate
 *
 * Shapes   numbers in, three figures out; a column gives a line for each.
 * Units    persons for a whole year; kr. per person per year; the tax is the municipality's own, a fraction.
 * Refuses  prices of 0 and below; more in a job than there are fewer; a tax outside 0–1. Fewer may be negative: then it
 *          is a loss, and nobody is in a job.
 * Not for  the long run: no effect on health, crime or later benefits, none on grants, equalisation or budgetgaranti.
 * Source   KL's reckoning of the potential for young people in the cross-cutting effort.
 */
export function shortTermGain(
  fewer: number,
  netPrice: number,
  inJob: number,
  yearlyWage: number,
  tax: number,
): [benefits: number, taxes: number, total: number] {
  if (isAbove(inJob, Math.max(0, fewer))) {
    throw wrongValue(
      `i_job er ${danishNumber(inJob)} og flere end færre, ${danishNumber(fewer)}. Skriv kun dem i i_job, der forlod ydelsen.`,
    );
  }
  const benefits = fewer * netPrice;
  const taxes = inJob * yearlyWage * tax;
  return [benefits, taxes, benefits + taxes];
}

export default card({
  id: "GEVINST",
  title: { da: "Gevinst ved job", en: "Gain from jobs" },
  asked: ["skat", "selvforsørgelse"],
  family: "budget",
  summary: {
    da: "Den kortsigtede gevinst, når færre er på ydelse og flere i job.",
    en: "The short-term gain when fewer are on benefits and more in a job.",
  },
  formula: {
    da: "færre × nettopris; i_job × årsløn × skat; tilsammen i alt",
    en: "fewer × net price; in a job × yearly wage × tax; together the total",
  },
  notes: [
    {
      da: "Før udligning, tilskud og budgetgaranti. Skriv kun dem i i_job, der faktisk kom i job; resten kan være flyttet eller på SU.",
      en: "Before equalisation, grants and budgetgaranti. Count only those who took a job; others may have moved or be studying.",
    },
    {
      da: "Er færre negativ, er der kommet flere på ydelse, og gevinsten bliver et tab.",
      en: "If fewer is negative, more are on benefits and the gain is a loss.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "number",
      name: "færre",
      english: "fewer",
      help: {
        da: "Færre fuldtidspersoner på ydelse, hele året.",
        en: "Fewer full-time persons on benefits, all year.",
      },
    },
    {
      kind: "number",
      of: "price",
      name: "nettopris",
      english: "net_price",
      help: { da: "kr. pr. fuldtidsperson pr. år efter refusion.", en: "kr. per person per year, net of refund." },
    },
    {
      kind: "number",
      of: "count",
      name: "i_job",
      english: "in_job",
      help: { da: "Hvor mange af dem der er i job.", en: "How many of them are in a job." },
    },
    {
      kind: "number",
      of: "price",
      name: "årsløn",
      english: "yearly_wage",
      help: { da: "Årsløn i kr., som kommuneskatten betales af.", en: "Yearly wage in kr. that is taxed." },
    },
    {
      kind: "number",
      of: "share",
      name: "skat",
      english: "tax",
      help: { da: "Kommuneskatteprocenten, fx 25,5 %.", en: "The municipal tax rate, e.g. 25.5%." },
    },
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "forsørgelse", english: "benefits", unit: "kr" },
      { heading: "skat", english: "tax", unit: "kr" },
      { heading: "i alt", english: "total", unit: "kr" },
    ],
  },
  examples: [
    { args: [230, 67772, 100, 250000, 0.25], gives: [[15587560, 6250000, 21837560]] },
    {
      args: [230, 67772, 0, 250000, 0.25],
      gives: [[15587560, 0, 15587560]],
      note: { da: "Viborg 2017", en: "Viborg 2017" },
    },
    { args: [-10, 67772, 0, 250000, 0.25], gives: [[-677720, 0, -677720]] },
    { args: [230, 67772, 100, 250000, 25.5], refuses: "#VALUE!", says: "Skriv 25,5 % eller 0,255" },
    { args: [10, 67772, 11, 250000, 0.25], refuses: "#VALUE!", says: "i_job er 11 og flere end færre, 10" },
    { args: [230, 67772, 100, 0, 0.25], refuses: "#VALUE!", says: "årsløn er 0. Er cellen tom?" },
    { args: [230, -1, 0, 250000, 0.25], refuses: "#VALUE!", says: "nettopris er −1" },
  ],
  sources: ["KL's opgørelse af kortsigtet gevinst", "Viborg Kommune, TULU-opsummering: 230 × 67.772 kr."],
  plain: {
    formula: ({ column }, fewer, price, inJob, wage, tax) =>
      [`${fewer}*${price}`, `${inJob}*${wage}*${tax}`, `${fewer}*${price}+${inJob}*${wage}*${tax}`][column],
    loses: [
      {
        says: "flere end færre",
        da: "Flere i job, end der er færre på ydelsen, afvises ikke.",
        en: "More in a job than there are fewer on the benefit is not refused.",
      },
    ],
  },
  compute: shortTermGain,
});
