import { card, type Outcome } from "../card";
import { missing, notDefined } from "../refusal";
import { demand, isBelow, isEmpty, lineText, shownLine } from "./shownLine";
import { shownDecimals, shownPer } from "./shownParameters";
import { shownAs } from "./shownUnits";

/**
 * The whole populations that fit all counts and rounded shares of a page at once.
 *
 *     the greatest of the lines' least to the smallest of their most
 *
 * Shapes   two lists; one line of two figures. A line with a hole is left out.
 * Units    as populationFrom: fractions per 100, rates per 1,000.
 * Refuses  no common population: names the two lines that exclude each other. Intervals on a line that meet two by two
 *          meet all at once (Helly), so there are always such two.
 * Source   the committee slides: Viborg's five shares allow 13,041–13,136; the same counts per 1,000 allow none.
 */
export function commonPopulation(
  counts: readonly (number | null)[],
  shown: readonly (number | null)[],
  decimals: number | undefined,
  per: number,
): Outcome[] {
  const as = shownAs(decimals, per);
  const lines = counts.flatMap((count, place) => {
    const value = shown[place] ?? null;
    return count === null || value === null ? [] : [shownLine(count, value, as, `vist, nr. ${place + 1},`)];
  });
  if (lines.length === 0) throw missing("antal");
  const impossible = lines.find(isEmpty);
  if (impossible) throw notDefined(`Ingen befolkning giver ${lineText(impossible, as)}.`);
  const least = lines.reduce((high, line) => (line.least > high.least ? line : high));
  const most = lines.reduce((low, line) => (isBelow(line, low) ? line : low));
  if (most.most === undefined)
    return [Number(least.least), notDefined("Alt er vist som 0: ingen befolkning er for stor.")];
  if (most.most < least.least) {
    throw notDefined(`Ingen befolkning passer til alle linjer: ${demand(least, as)}, men ${demand(most, as)}.`);
  }
  return [Number(least.least), Number(most.most)];
}

export default card({
  id: "AFSTEM.ANDELE",
  title: { da: "Passer andelene sammen?", en: "Do the shares agree?" },
  asked: ["samme befolkning", "afstemning", "modstrid"],
  family: "reconcile",
  summary: {
    da: "De befolkninger, som alle en sides antal og andele passer til på én gang.",
    en: "The populations that fit all counts and shares of a page at once.",
  },
  formula: {
    da: "fællesmængden af linjernes intervaller fra BEFOLKNINGFRA",
    en: "what the lines' intervals from BEFOLKNINGFRA have in common",
  },
  notes: [
    {
      da: "Alle linjer skal have samme nævner: samme kommune, alder og tidspunkt.",
      en: "All lines must have one denominator: the same municipality, ages and time.",
    },
    {
      da: "Passer ingen, siger fejlen, hvilke to linjer der udelukker hinanden. En linje med en tom celle er ikke med.",
      en: "If none fits, the message names the two lines that exclude each other. A line with an empty cell is left out.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "count",
      together: true,
      name: "antal",
      english: "counts",
      help: { da: "De viste antal.", en: "The counts shown." },
    },
    {
      kind: "list",
      of: "count",
      together: true,
      name: "vist",
      english: "shown",
      help: {
        da: "De viste andele (4,8 %) eller rater (46), linje for linje.",
        en: "The shares (4.8%) or rates (46) shown, line by line.",
      },
    },
    shownDecimals,
    shownPer,
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "mindst", english: "least", unit: "count" },
      { heading: "højst", english: "most", unit: "count" },
    ],
  },
  examples: [
    {
      args: [
        [624, 278, 565, 376, 1467],
        [0.048, 0.021, 0.043, 0.029, 0.112],
      ],
      gives: [[13041, 13136]],
      note: { da: "Viborgs fem andele", en: "Viborg's five shares" },
    },
    { args: [[624, 1467], [48, 112], 0, 1000], gives: [[13041, 13136]] },
    {
      args: [[624, 278, 565], [46, 20, 43], 0, 1000],
      refuses: "#N/A",
      says: "278 vist som 20 pr. 1.000 kræver 13.561–14.256, men 565 vist som 43 pr. 1.000 kræver 12.989–13.294",
    },
    {
      args: [
        [1, 600],
        [0.9, 0.05],
      ],
      refuses: "#N/A",
      says: "Ingen befolkning giver 1 vist som 90 %",
    },
    {
      args: [
        [624, 278],
        [0.048, 2.1],
      ],
      refuses: "#VALUE!",
      says: "vist, nr. 2, er 2,1. Skriv 2,1 % eller 0,021",
    },
  ],
  sources: ["Viborg Kommune, temamøde: antal og andele for fem grupper; samme antal pr. 1.000 indbyggere"],
  compute: commonPopulation,
});
