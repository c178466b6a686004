import { card, type Outcome } from "../card";
import { type ExactDecimal, exactSum, nearestNumber, tenTo } from "../math/exactDecimal";
import { missing } from "../refusal";

/**
 * Whether shown parts make the shown total, and whether rounding can explain it if not.
 *
 *     difference = total − sum of the parts
 *     agrees: 0 · rounding: at most (parts + 1) × half a unit · deviates: more
 *
 * Shapes   a list and a total; one line. An empty part is left out.
 * Units    any one unit; decimals are those the figures are shown with.
 * Not for  categories that overlap (job, education, job or education): they need not sum.
 * Source   each shown figure is at most half a unit from the true one; the bound is reached with halves to even.
 */
export function sumVerdict(parts: readonly (number | null)[], total: number, decimals: number): Outcome[] {
  const given = parts.filter((part) => part !== null);
  if (given.length === 0) throw missing("dele");
  const difference = exactSum([total, ...given.map((part) => -part)]);
  return [nearestNumber(exactSum(given)), nearestNumber(difference), verdict(difference, given.length, decimals)];
}

function verdict({ digits, power }: ExactDecimal, parts: number, decimals: number): string {
  if (digits === 0n) return "stemmer";
  const size = digits < 0n ? -digits : digits;
  const shift = power + decimals;
  const halves = 2n * size * tenTo(Math.max(shift, 0));
  return halves <= BigInt(parts + 1) * tenTo(Math.max(-shift, 0)) ? "afrunding" : "afviger";
}

export default card({
  id: "AFSTEM.SUM",
  name: "AFSTEM.SUM",
  title: { da: "Stemmer totalen?", en: "Does the total add up?" },
  asked: ["afrunding", "sum", "kontrol"],
  family: "reconcile",
  summary: {
    da: "Om viste dele giver den viste total, og om afrunding kan forklare forskellen.",
    en: "Whether shown parts make the shown total, and whether rounding can explain the difference.",
  },
  formula: {
    da: "forskel = total − sum; afrunding kan gøre højst (antal dele + 1) × en halv enhed",
    en: "difference = total − sum; rounding can do at most (number of parts + 1) × half a unit",
  },
  notes: [
    {
      da: "Andele: decimaler tæller her tallets decimaler. Til procenter med én decimal (4,8 % = 0,048) skrives 3.",
      en: "Shares: decimals here count the number's own. For percentages with one decimal (4.8% = 0.048) write 3.",
    },
    {
      da: "Brug den ikke på grupper, der overlapper hinanden. Tomme celler er ikke med.",
      en: "Do not use it on groups that overlap. Empty cells are left out.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "number",
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
      { heading: "forskel", english: "difference", unit: "number" },
      { heading: "dom", english: "verdict", unit: "text" },
    ],
  },
  examples: [
    { args: [[65, 30, 70, 65, 20], 255], gives: [[250, 5, "afviger"]], note: { da: "KL's timer", en: "KL's hours" } },
    { args: [[46, 20, 43], 110], gives: [[109, 1, "afrunding"]], note: { da: "Pr. 1.000", en: "Per 1,000" } },
    { args: [[0.447, 0.287, 0.197, 0.07], 1, 3], gives: [[1.001, -0.001, "afrunding"]] },
    { args: [[624, 278, 565], 1467], gives: [[1467, 0, "stemmer"]] },
    { args: [["65 t", 30], 95], refuses: "#VALUE!", says: 'er teksten "65 t"' },
    { args: [[""], 95], refuses: "#N/A", says: "Mangler: dele" },
  ],
  sources: [
    "KL, tilbud til Viborg Kommune: fem poster i timer, i alt 255",
    "Viborg Kommune, temamøde: pr. 1.000 indbyggere",
  ],
  compute: sumVerdict,
});
