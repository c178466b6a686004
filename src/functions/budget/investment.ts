import { card, type Outcome } from "../card";
import { annuityFactor } from "../math/annuityFactor";
import { decimalDifference } from "../math/decimalDifference";
import { notDefined } from "../refusal";

/**
 * What an effort is worth today, and when it has paid for itself.
 *
 *     net present value = −cost + yearly gain × annuity factor; payback = cost ÷ yearly gain
 *
 * Shapes   numbers in, two figures out; a column gives a line for each.
 * Units    kr.; whole years; interest a fraction a year. Gains fall at the end of each year. The payback is in years,
 *          undiscounted and not limited by the number of years.
 * Refuses  a negative cost; interest outside 0–1. Without a gain there is no payback: #N/A in that figure alone.
 * Not for  gains that fade: give each year its own line.
 * Source   the net present value as NUTIDSVÆRDI has it, the outlay at time 0.
 */
export function investment(cost: number, yearlyGain: number, years: number, interest: number): Outcome[] {
  const worth = decimalDifference(yearlyGain * annuityFactor(years, interest), cost);
  const payback =
    yearlyGain > 0 ? cost / yearlyGain : notDefined("Uden en årlig gevinst bliver udgiften ikke betalt tilbage.");
  return [worth, payback];
}

export default card({
  id: "INVESTERING",
  title: { da: "Kan det betale sig?", en: "Does it pay?" },
  asked: ["investering", "tilbagebetaling", "business case", "nutidsværdi"],
  family: "budget",
  summary: {
    da: "Nettonutidsværdi og tilbagebetalingstid for en indsats.",
    en: "Net present value and payback time of an effort.",
  },
  formula: {
    da: "−udgift + årlig gevinst tilbagediskonteret over årene; udgift ÷ årlig gevinst",
    en: "−cost + the yearly gain discounted over the years; cost ÷ yearly gain",
  },
  notes: [
    {
      da: "Gevinsten falder sidst på hvert år og er den samme alle år. Tilbagebetalingstiden er uden rente og kan være længere end år.",
      en: "The gain falls at the end of each year and is the same every year. The payback is without interest and may exceed the years.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "amount",
      name: "udgift",
      english: "cost",
      help: { da: "Udgiften i kr., nu.", en: "The cost in kr., now." },
    },
    {
      kind: "number",
      of: "number",
      name: "årlig_gevinst",
      english: "yearly_gain",
      help: { da: "kr. pr. år, fx fra GEVINST.", en: "kr. a year, e.g. from GEVINST." },
    },
    {
      kind: "choice",
      of: "ordinal",
      name: "år",
      english: "years",
      default: 4,
      help: { da: "Antal år med gevinst. Standard er 4.", en: "Number of years with the gain. The default is 4." },
    },
    {
      kind: "choice",
      of: "share",
      name: "rente",
      english: "interest",
      default: 0,
      help: { da: "Rente pr. år, fx 3,5 %. Standard er 0 %.", en: "Interest a year, e.g. 3.5%. The default is 0%." },
    },
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "nettonutidsværdi", english: "net present value", unit: "kr" },
      { heading: "tilbagebetalingstid", english: "payback time", unit: "years" },
    ],
  },
  examples: [
    { args: [2000000, 800000], gives: [[1200000, 2.5]] },
    { args: [2100000, 1210000, 2, 0.1], gives: [[0, 2100000 / 1210000]] },
    { args: [2000000, 0], gives: [[-2000000, "#N/A"]] },
    { args: [2000000, 800000, 4, 3.5], refuses: "#VALUE!", says: "Skriv 3,5 % eller 0,035" },
    { args: [2000000, 800000, 2.5], refuses: "#VALUE!", says: "år er 2,5" },
    { args: [-1, 800000], refuses: "#VALUE!", says: "udgift er −1" },
  ],
  sources: ["Nutidsværdi som i Excels NUTIDSVÆRDI, udgiften på tidspunkt 0"],
  plain: {
    formula: ({ column }, cost, gain, years, interest) =>
      column === 0 ? `-PV(${interest ?? 0},${years ?? 4},${gain})-${cost}` : `IF(${gain}>0,${cost}/${gain},NA())`,
  },
  compute: investment,
});
