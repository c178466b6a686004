import { card } from "../card";

/**
 * The number that a Danish text shows.
 *
 * Shapes   texts or numbers in, a number for each; a number passes through.
 * Units    per cent and points become fractions, per mille too; t.kr., mio. and mia. become kroner; a rate per 1,000 stays
 *          what it is. Words around the number are passed over, a minus is a sign where it stands at the number.
 * Refuses  no number, two numbers, English marks, a point that parts no thousands, a number within a word.
 * Not for  dates, periods and ages, which are no amounts.
 * Source   Danish orthography; the summary's "48.0000", which is no number. The reading itself: danish.ts.
 */
export const numberFromText = (shown: number): number => shown;

export default card({
  id: "TALFRATEKST",
  title: { da: "Tekst til tal", en: "Text to number" },
  asked: ["tal gemt som tekst", "kopieret tal", "konverter"],
  family: "reconcile",
  summary: { da: "Tallet, som en dansk tekst viser.", en: "The number that a Danish text shows." },
  formula: { da: "tekstens tal, ganget med dens enhed", en: "the text's number, times its unit" },
  notes: [
    {
      da: "15,9 pct. bliver 0,159, og 10 mio. kr. bliver 10.000.000. Ord omkring tallet springes over: ca., knap, fuldtidspersoner; et fald på 90 er 90, og kun et minus giver fortegn.",
      en: "15,9 pct. becomes 0.159 and 10 mio. kr. 10,000,000. Words around the number are passed over: a fall of 90 is 90, and only a minus makes a sign.",
    },
    {
      da: "Der gættes ikke: to tal i én celle, 48.0000, 1,234.5 og tal inde i et ord (2017K3, 18-29-årige) afvises med en grund. Det gør hver 4. også: skriv andelen.",
      en: "Nothing is guessed: two numbers in one cell, 48.0000, 1,234.5 and numbers within a word are refused with the reason, and so is hver 4. (one in four): write the share.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "number",
      fromText: true,
      name: "tekst",
      english: "text",
      help: { da: "Teksten eller tallet.", en: "The text or the number." },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "tal", english: "number", unit: "number" }] },
  examples: [
    { args: ["15,9 pct."], gives: 0.159 },
    { args: ["ca. 10 mio. kr."], gives: 10000000, note: { da: "KL's potentiale", en: "KL's potential" } },
    {
      args: [[["1.959"], ["\u22121,7 pct.point"], ["knap 4.400 elever"], [""], [634], ["46 pr. 1.000"]]],
      gives: [[1959], [-0.017], [4400], ["#N/A"], [634], [46]],
    },
    {
      args: ["48.0000"],
      refuses: "#VALUE!",
      says: "med et punktum, der ikke skiller tusinder. Skriv tallet som 48.000",
    },
    { args: ["1,234.5"], refuses: "#VALUE!", says: "med engelske skilletegn. Skriv 1.234,5" },
    { args: ["43/19/38"], refuses: "#VALUE!", says: "med flere tal. Skriv ét tal i cellen" },
    { args: ["ukendt"], refuses: "#VALUE!", says: 'tekst er teksten "ukendt" uden et tal' },
  ],
  sources: ["Dansk retskrivning: punktum ved tusinder, komma ved decimaler"],
  compute: numberFromText,
});
