import { card, type Outcome } from "../card";
import { danishNumber } from "../danish";
import { rollingSums } from "../math/rollingSums";
import { missingAt, notDefined } from "../refusal";
import { chosen } from "../plain";

/**
 * The mean or the sum of the last figures of a series, for each of them: a rolling year.
 *
 *     mean or sum of the figure and the window − 1 before it
 *
 * Shapes   one row or one column in time order, the same out.
 * Units    those of the series. Mean for stocks such as full-time persons, sum for flows such as kr.
 * Refuses  in their own places: a figure with fewer than `window` up to it, and one with a hole among them.
 * Source   the rolling year of jobindsats ("rullende år"), which takes the season out.
 */
export function rollingFigures(series: readonly (number | null)[], window: number, measure: string): Outcome[] {
  const sums = rollingSums(
    series.map((value) => value ?? 0),
    window,
  );
  let lastHole = -1;
  return sums.map((sum, place) => {
    if (series[place] === null) lastHole = place;
    if (sum === undefined) {
      return notDefined(`serie har ${danishNumber(place + 1)} tal hertil, og vindue er ${danishNumber(window)}.`);
    }
    if (lastHole > place - window) return missingAt("serie", lastHole);
    return measure === "sum" ? sum : sum / window;
  });
}

export default card({
  id: "RULLENDE",
  title: { da: "Rullende år", en: "Rolling year" },
  asked: ["glidende gennemsnit", "12 måneder", "rullende gennemsnit"],
  family: "budget",
  summary: {
    da: "Gennemsnit eller sum af de seneste tal i en serie, fx et rullende år.",
    en: "The mean or the sum of the last figures of a series, such as a rolling year.",
  },
  formula: {
    da: "snit eller sum af tallet og de vindue − 1 før det",
    en: "the mean or the sum of the figure and the window − 1 before it",
  },
  notes: [
    {
      da: "Et vindue på 12 måneder tager sæsonen ud. Brug snit til bestande, fx fuldtidspersoner, og sum til det, der løber op, fx kr.",
      en: "A window of 12 months takes the season out. Use the mean for stocks, such as full-time persons, and the sum for what adds up, such as kr.",
    },
    {
      da: "Før der er tal nok, og hvor et af dem mangler, er der intet resultat. Et skift slår først helt igennem efter et helt vindue.",
      en: "Before there are enough figures, and where one is missing, there is no result. A change shows in full only after a whole window.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "number",
      series: true,
      name: "serie",
      english: "series",
      help: { da: "Tallene i rækkefølge, ældste først.", en: "The figures in order, oldest first." },
    },
    {
      kind: "choice",
      of: "ordinal",
      name: "vindue",
      english: "window",
      default: 12,
      help: {
        da: "Hvor mange tal der tages sammen. Standard er 12.",
        en: "How many figures are taken together. The default is 12.",
      },
    },
    {
      kind: "choice",
      of: "word",
      name: "mål",
      english: "measure",
      default: "snit",
      options: [
        { value: "snit", da: "gennemsnit, til bestande som fuldtidspersoner", en: "mean, for stocks such as persons" },
        { value: "sum", da: "sum, til det, der løber op, som kr.", en: "sum, for what adds up such as kr." },
      ],
      help: { da: "Hvad der regnes af vinduets tal.", en: "What is taken of the window's figures." },
    },
  ],
  result: { shape: "like", columns: [{ heading: "rullende", english: "rolling", unit: "number" }] },
  examples: [
    { args: [[[10, 12, 14, 16]], 3], gives: [["#N/A", "#N/A", 12, 14]] },
    { args: [[10, 12, 14, 16], 3, "sum"], gives: [["#N/A"], ["#N/A"], [36], [42]] },
    { args: [[10, null, 14, 16, 18], 2], gives: [["#N/A"], ["#N/A"], ["#N/A"], [15], [17]] },
    { args: [[10, 12], 12], refuses: "#N/A", says: "serie har 1 tal hertil, og vindue er 12" },
    { args: [[10, 12], 2, "median"], refuses: "#VALUE!", says: 'mål er "median". Skriv "snit" eller "sum"' },
    { args: [[[1, 2], [3, 4]], 2], refuses: "#VALUE!", says: "serie er 2 rækker × 2 kolonner" }, // prettier-ignore
  ],
  sources: ["jobindsats.dk: rullende år"],
  plain: {
    formula({ row }, series, window, measure) {
      const months = chosen(window, 12);
      const asked = chosen(measure, "snit");
      if (months === undefined || asked === undefined) return undefined;
      if (row + 1 < months) return "NA()";
      const run = series.run(row + 1 - months, row);
      return `IF(COUNT(${run})<${months},NA(),${asked === "sum" ? "SUM" : "AVERAGE"}(${run}))`;
    },
  },
  compute: rollingFigures,
});
