import { card } from "../card";
import { fixedDanish } from "../danish";
import { decimals as decimalsParameter } from "../decimals";
import { roundedHalfAway } from "../math/decimalRounding";
import { wrongValue } from "../refusal";
import { textUnit } from "./textUnit";
import { unitOptions } from "./unitOptions";

/**
 * A number as it is written in a Danish text.
 *
 * Shapes   numbers in, a text for each; one unit for the whole call.
 * Units    pct, % and pct.point take a fraction; tkr, mio and mia take kr.; pr1000 takes a rate that is already per 1,000;
 *          any other word follows the number, in the singular where 1 is shown. One decimal for percentages, mio and mia
 *          unless told, else none.
 *          A true minus sign, dots at thousands, no-break spaces; what rounds to 0 is written without a sign.
 * Refuses  a word that looks like a unit but may be another scale; a number that its unit makes too large.
 * Source   Danish orthography; "pct." in running text, "%" in tables.
 */
export function numberText(value: number, word: string, decimals?: number): string {
  const unit = textUnit(word);
  const shown = value * unit.scale;
  if (!Number.isFinite(shown))
    throw wrongValue(`værdi er for stor til at vises med enheden "${word}". Vælg en anden enhed.`);
  const places = decimals ?? unit.decimals;
  const rounded = roundedHalfAway(shown, places);
  return fixedDanish(rounded, places) + (Math.abs(rounded) === 1 ? unit.singular : unit.suffix);
}

export default card({
  id: "TALTEKST",
  title: { da: "Tal som tekst", en: "Number as text" },
  asked: ["skriv tal", "mio. kr.", "tekst til sag"],
  family: "publish",
  summary: { da: "Tallet som dansk tekst med enhed.", en: "The number as Danish text with its unit." },
  formula: { da: "afrundet tal + enhed", en: "rounded number + unit" },
  notes: [
    {
      da: 'Enheder: pct, %, pct.point (af en andel), kr, tkr, mio og mia (af et beløb i kr.), pr1000 (af en rate pr. 1.000). Kun de ord skalerer; ord, der ligner, afvises, for 15,6 "mio. kr." kan være millioner i forvejen.',
      en: 'Units: pct, %, pct.point (of a share), kr, tkr, mio and mia (of an amount in kr.), pr1000 (of a rate per 1,000). Only those scale; words like them are refused, since 15.6 "mio. kr." may be millions already.',
    },
    {
      da: 'Et andet ord sættes efter tallet, i ental ved 1: 1 fuldtidsperson, 2 fuldtidspersoner. Kendes ordet ikke, så skriv begge: "indsats|indsatser".',
      en: 'Another word follows the number, in the singular at 1: 1 fuldtidsperson, 2 fuldtidspersoner. Where the word is not known write both: "ental|flertal".',
    },
    {
      da: "Resultatet er en tekst, der ikke kan regnes videre på.",
      en: "The result is a text and cannot be calculated with.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "number",
      name: "værdi",
      english: "value",
      help: { da: "Tallet, der skal skrives.", en: "The number to be written." },
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
        da: "Antal decimaler, 0–10. Uden: 1 for pct, %, pct.point, mio og mia, ellers 0.",
        en: "Number of decimals, 0–10. Left out: 1 for pct, %, pct.point, mio and mia, otherwise 0.",
      },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "tekst", english: "text", unit: "text" }] },
  examples: [
    { args: [0.142, "pct"], gives: "14,2\u00a0pct." },
    { args: [0.142, "%"], gives: "14,2\u00a0%" },
    { args: [-0.017, "pct.point"], gives: "\u22121,7\u00a0pct.point" },
    { args: [67772, "kr"], gives: "67.772\u00a0kr." },
    { args: [15587560, "tkr"], gives: "15.588\u00a0t.kr." },
    { args: [15587560, "mio"], gives: "15,6\u00a0mio.\u00a0kr." },
    { args: [1250000000, "mia"], gives: "1,3\u00a0mia.\u00a0kr." },
    { args: [46, "pr1000"], gives: "46\u00a0pr.\u00a01.000" },
    {
      args: [[[1869], [-90]], "fuldtidspersoner"],
      gives: [["1.869\u00a0fuldtidspersoner"], ["\u221290\u00a0fuldtidspersoner"]],
    },
    { args: [10.55, "uger", 1], gives: "10,6\u00a0uger" },
    { args: [[[1], [2]], "fuldtidspersoner"], gives: [["1\u00a0fuldtidsperson"], ["2\u00a0fuldtidspersoner"]] },
    { args: [1, "indsats|indsatser"], gives: "1\u00a0indsats" },
    { args: [-0.4], gives: "0" },
    { args: ["", "kr"], refuses: "#N/A", says: "Mangler: værdi" },
    { args: [15.6, "mio. kr."], refuses: "#VALUE!", says: 'Skriv "mio", når værdi er i kroner' },
    { args: [1869, 7], refuses: "#VALUE!", says: "enhed er 7. Skriv en tekst i anførselstegn" },
    { args: [1869, "kr", 11], refuses: "#VALUE!", says: "decimaler er 11. Skriv et helt tal fra 0 til 10" },
  ],
  sources: ["Retskrivningens regler for tal; pct. i løbende tekst, % i tabeller"],
  compute: numberText,
});
