import { card, type Outcome } from "../card";
import { danishNumber } from "../danish";
import { domains } from "../domain";
import { decimalsOf, exactSum, nearestNumber, wholeUnits } from "../math/exactDecimal";
import { chosen } from "../plain";
import { wrongValue } from "../refusal";

/**
 * Whether shown parts make the shown total, and whether rounding can explain it if not.
 *
 *     difference = total − sum of the parts
 *     agrees: 0 · rounding: below (parts + 1) × half a unit, and more parts than one · deviates: more
 *
 * Shapes   a list and a total; one line.
 * Units    any one unit; decimals are those the figures are shown with.
 * Refuses  an empty part, since the sum would lack it; a figure shown with more decimals than `decimals`.
 * Not for  categories that overlap (job, education, job or education): they need not sum.
 * Source   each shown figure is at most half a unit from the true one, and of a half at most one side (AFRUND).
 */
export function sumVerdict(parts: readonly number[], total: number, decimals: number): Outcome[] {
  const units = parts.map((part, place) => unitsShown(part, decimals, `dele, nr. ${place + 1},`));
  const difference = unitsShown(total, decimals, "total") - units.reduce((sum, unit) => sum + unit, 0n);
  return [
    nearestNumber(exactSum(parts)),
    nearestNumber({ digits: difference, power: -decimals }),
    verdict(difference < 0n ? -difference : difference, parts.length),
  ];
}

function verdict(units: bigint, parts: number): string {
  if (units === 0n) return "stemmer";
  return parts > 1 && 2n * units < BigInt(parts + 1) ? "afrunding" : "afviger";
}

/** The figure in units of its last decimal. */
function unitsShown(value: number, decimals: number, name: string): bigint {
  const units = wholeUnits(value, decimals);
  if (units !== undefined) return units;
  const more = decimalsOf(value);
  const instead = more > domains.decimals.high ? "Skriv tallet, som det er vist." : `Skriv decimaler ${more}.`;
  throw wrongValue(`${name} er ${danishNumber(value)} og har flere decimaler end decimaler, ${decimals}. ${instead}`);
}

export default card({
  id: "AFSTEM.SUM",
  title: { da: "Stemmer totalen?", en: "Does the total add up?" },
  asked: ["afrunding", "sum", "kontrol"],
  family: "reconcile",
  summary: {
    da: "Om viste dele giver den viste total, og om afrunding kan forklare forskellen.",
    en: "Whether shown parts make the shown total, and whether rounding can explain the difference.",
  },
  formula: {
    da: "forskel = total − sum; afrunding kan gøre mindre end (antal dele + 1) × en halv enhed",
    en: "difference = total − sum; rounding can do less than (number of parts + 1) × half a unit",
  },
  notes: [
    {
      da: "Andele: decimaler tæller her tallets decimaler. Til procenter med én decimal (4,8 % = 0,048) skrives 3.",
      en: "Shares: decimals here count the number's own. For percentages with one decimal (4.8% = 0.048) write 3.",
    },
    {
      da: "Brug den ikke på grupper, der overlapper hinanden. Alle dele skal være udfyldt; skriv 0, hvor der ingen er. Én del er aldrig afrunding: den er totalen, eller den afviger.",
      en: "Do not use it on groups that overlap. Every part must be filled in; write 0 where there are none. One part is never rounding: it is the total, or it differs.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "number",
      whole: true,
      name: "dele",
      english: "parts",
      help: { da: "De viste dele, uden totalen.", en: "The parts shown, without the total." },
    },
    {
      kind: "choice",
      of: "number",
      name: "total",
      english: "total",
      help: { da: "Den viste total.", en: "The total shown." },
    },
    {
      kind: "choice",
      of: "decimals",
      name: "decimaler",
      english: "decimals",
      default: 0,
      help: { da: "De viste decimaler, 0–10. Standard er 0.", en: "The decimals shown, 0–10. The default is 0." },
    },
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "sum", english: "sum", unit: "number" },
      { heading: "forskel (total − sum)", english: "difference (total − sum)", unit: "number" },
      { heading: "dom", english: "verdict", unit: "text" },
    ],
  },
  examples: [
    { args: [[65, 30, 70, 65, 20], 255], gives: [[250, 5, "afviger"]], note: { da: "KL's timer", en: "KL's hours" } },
    { args: [[46, 20, 43], 110], gives: [[109, 1, "afrunding"]], note: { da: "Pr. 1.000", en: "Per 1,000" } },
    { args: [[0.447, 0.287, 0.197, 0.07], 1, 3], gives: [[1.001, -0.001, "afrunding"]] },
    { args: [[624, 278, 565], 1467], gives: [[1467, 0, "stemmer"]] },
    { args: [[9], 10], gives: [[9, 1, "afviger"]] },
    { args: [[0.447, 0.287], 1, 1], refuses: "#VALUE!", says: "dele, nr. 1, er 0,447 og har flere decimaler" },
    { args: [[65, null], 95], refuses: "#N/A", says: "Mangler: dele, nr. 2" },
    { args: [["65 t", 30], 95], refuses: "#VALUE!", says: 'er teksten "65 t"' },
    { args: [[""], 95], refuses: "#N/A", says: "Mangler: dele" },
  ],
  sources: [
    "KL, tilbud til Viborg Kommune: fem poster i timer, i alt 255",
    "Viborg Kommune, temamøde: pr. 1.000 indbyggere",
  ],
  plain: {
    formula({ column }, parts, total, decimals) {
      const places = chosen(decimals, 0);
      if (places === undefined) return undefined;
      if (column === 0) return `SUM(${parts})`;
      const difference = `ROUND(${total}-SUM(${parts}),${places})`;
      if (column === 1) return difference;
      const units = `ROUND(ABS(${total}-SUM(${parts}))*10^${places},0)`;
      const isRounding = `AND(COUNT(${parts})>1,2*${units}<COUNT(${parts})+1)`;
      return `IF(${difference}=0,"stemmer",IF(${isRounding},"afrunding","afviger"))`;
    },
    loses: [
      {
        says: "flere decimaler end decimaler",
        da: "Et tal med flere decimaler, end der er vist, afvises ikke.",
        en: "A figure with more decimals than are shown is not refused.",
      },
    ],
  },
  compute: sumVerdict,
});
