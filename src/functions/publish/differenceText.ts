import { card } from "../card";
import { decimals as decimalsParameter } from "../decimals";
import { roundedShare } from "../math/decimalRounding";
import { decimalDifference } from "../math/decimalDifference";
import { numberText } from "./numberText";
import { textUnit } from "./textUnit";
import { unitOptions } from "./unitOptions";

/**
 * A change as a Danish noun phrase.
 *
 *     "et fald på" or "en stigning på" + the size with its unit + (per cent of before)
 *
 * Shapes   numbers in, a text for each; one unit for the whole call.
 * Units    as numberText. Shares (pct, %, pct.point) are fractions; their change is in percentage points, no parenthesis.
 *          The parenthesis has one decimal, "under 0,1 pct." where that would be 0,0; from 0 or from a negative figure
 *          there is none.
 * Refuses  what numberText refuses.
 * Shows    the change of the unrounded figures, exact on the decimals as written; one that its decimals would show as 0
 *          is "uændret".
 * Source   the summary's fall of 90 full-time persons, and of 1.7 points.
 */
export function differenceText(before: number, after: number, word: string, decimals?: number): string {
  const isShare = textUnit(word, "tallet").scale === 100;
  const unit = isShare ? "pct.point" : word;
  const change = decimalDifference(after, before);
  const size = numberText(Math.abs(change), unit, decimals);
  if (size.startsWith("0") && size === numberText(0, unit, decimals)) return "uændret";
  const phrase = `${change < 0 ? "et fald på" : "en stigning på"} ${size}`;
  const part = Math.abs(change) / before;
  if (isShare || before <= 0 || !Number.isFinite(part * 100)) return phrase;
  return `${phrase} (${roundedShare(part, 1) === 0 ? "under 0,1\u00a0pct." : numberText(part, "pct", 1)})`;
}

export default card({
  id: "FORSKELSTEKST",
  title: { da: "Udvikling som tekst", en: "Change as text" },
  asked: ["stigning", "fald", "tekst til sag"],
  family: "publish",
  summary: {
    da: "Ændringen fra før til efter som dansk tekst.",
    en: "The change from before to after as Danish text.",
  },
  formula: {
    da: "et fald på / en stigning på + størrelsen med enhed + (pct. af før)",
    en: "a fall of / a rise of + the size with its unit + (per cent of before)",
  },
  notes: [
    {
      da: "Andele (pct, % og pct.point) ændrer sig i pct.point og får ingen parentes. En ændring, der ikke kan ses med decimalerne, er uændret.",
      en: 'Shares (pct, % and pct.point) change in percentage points, without a parenthesis. A change the decimals cannot show is "uændret".',
    },
    {
      da: "Ændringen er den mellem de uafrundede tal. Vises de to tal afrundet ved siden af, kan deres forskel se anderledes ud.",
      en: "The change is that between the unrounded figures. Where the two are shown rounded beside it, their difference can look another.",
    },
    {
      da: "Teksten siger ikke, om ændringen er god, tilfældig eller en følge af befolkningen: se ANDELSFORSKEL og OPDELING.",
      en: "The text does not say whether the change is good, chance or due to the population: see ANDELSFORSKEL and OPDELING.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "number",
      name: "før",
      english: "before",
      help: { da: "Tallet før.", en: "The figure before." },
    },
    {
      kind: "number",
      of: "number",
      name: "efter",
      english: "after",
      help: { da: "Tallet efter, i samme enhed.", en: "The figure after, in the same unit." },
    },
    {
      kind: "choice",
      of: "word",
      options: unitOptions,
      open: true,
      name: "enhed",
      english: "unit",
      default: "",
      help: {
        da: '"pct", "%", "pct.point", "kr", "tkr", "mio", "mia", "pr1000" eller et ord. Uden: kun tallet.',
        en: '"pct", "%", "pct.point", "kr", "tkr", "mio", "mia", "pr1000" or a word. Left out: the number alone.',
      },
    },
    {
      ...decimalsParameter,
      help: {
        da: "Ændringens decimaler, 0–10. Uden: 1 for pct, %, pct.point, mio og mia, ellers 0.",
        en: "The change's decimals, 0–10. Left out: 1 for pct, %, pct.point, mio and mia, otherwise 0.",
      },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "tekst", english: "text", unit: "text" }] },
  examples: [
    {
      args: [1959, 1869, "fuldtidspersoner"],
      gives: "et fald på 90\u00a0fuldtidspersoner (4,6\u00a0pct.)",
      note: { da: "Viborg, januar 2015 til september 2017", en: "Viborg, January 2015 to September 2017" },
    },
    { args: [0.159, 0.142, "pct"], gives: "et fald på 1,7\u00a0pct.point" },
    { args: [0.38, 0.42, "%", 0], gives: "en stigning på 4\u00a0pct.point" },
    { args: [15000000, 15587560, "mio"], gives: "en stigning på 0,6\u00a0mio.\u00a0kr. (3,9\u00a0pct.)" },
    {
      args: [
        [[20], [0]],
        [[20.4], [5]],
      ],
      gives: [["uændret"], ["en stigning på 5"]],
    },
    { args: [1.2, 1.25, "pct"], gives: "en stigning på 5,0\u00a0pct.point" },
    { args: [12, 11, "fuldtidspersoner"], gives: "et fald på 1\u00a0fuldtidsperson (8,3\u00a0pct.)" },
    { args: [1000000, 1000001, "kr"], gives: "en stigning på 1\u00a0kr. (under 0,1\u00a0pct.)" },
    { args: [15.9, 14.2, "pct."], refuses: "#VALUE!", says: 'Skriv "pct", når tallet er en andel' },
    { args: [1959, "", "kr"], refuses: "#N/A", says: "Mangler: efter" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: 1.959 til 1.869 fuldtidspersoner, 15,9 % til 14,2 %"],
  compute: differenceText,
});
