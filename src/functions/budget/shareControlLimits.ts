import { card, type Outcome } from "../card";
import { shareSpread } from "../math/shareSpread";
import { countedPeriods } from "../shares/countedLines";
import { hasShare, pooledShare, soundLines, type Lines } from "../shares/pooledShare";

/**
 * How far a period's share can be from the common share by chance: the p chart.
 *
 *     common share ± sigma × √(common share × (1 − common share) ÷ the period's population), cut at 0 and 1
 *
 * Shapes   two series that belong together, a line of four for each period; a line with a hole is left out whole.
 * Units    persons against persons of the same period; all results are fractions.
 * Refuses  in their own lines, and leaves out of the common share: population 0, a count above its population.
 * Not for  the same persons month after month, or populations of many thousands: see controlLimits.ts.
 * Source   W. A. Shewhart, Economic Control of Quality of Manufactured Product, 1931.
 */
export function shareControlLimits(counts: Lines, populations: Lines, sigma: number): Outcome[][] {
  const lines = soundLines(counts, populations);
  const common = pooledShare(lines);
  return lines.map((line) => {
    if (!hasShare(line)) return new Array<Outcome>(4).fill(line);
    const spread = shareSpread(common, line.population, sigma);
    return [line.count / line.population, common, Math.max(0, common - spread), Math.min(1, common + spread)];
  });
}

export default card({
  id: "KONTROLGRAENSER.ANDEL",
  name: "KONTROLGRÆNSER.ANDEL",
  title: { da: "Er andelens udvikling usædvanlig?", en: "Is the share out of control?" },
  asked: ["kontrolkort", "p-kort", "udsving"],
  family: "budget",
  summary: {
    da: "Grænserne for, hvor meget en andel svinger fra periode til periode ved et tilfælde (p-diagram).",
    en: "How far a share varies from period to period by chance (p chart).",
  },
  formula: {
    da: "samlet andel ± sigma × √(samlet andel × (1 − samlet andel) ÷ periodens befolkning)",
    en: "common share ± sigma × √(common share × (1 − common share) ÷ the period's population)",
  },
  notes: [
    {
      da: "Brug det, når hver periode har sine egne personer, fx andelen af afsluttede forløb, der førte til job. En periode uden for grænserne har en årsag, der er værd at finde.",
      en: "Use it where each period has its own persons, such as the share of ended courses that led to a job. A period outside the limits has a cause worth finding.",
    },
    {
      da: "Er det de samme personer måned efter måned, eller er befolkningen mange tusinde, passer grænserne ikke; brug da KONTROLGRÆNSER på andelene.",
      en: "If the persons are the same month after month, or the population is many thousands, the limits do not fit; use KONTROLGRÆNSER on the shares.",
    },
    {
      da: "En linje med et hul, med befolkning 0 eller med flere end befolkningen regnes ikke med i den samlede andel. Brøktal er tilladt.",
      en: "A line with a hole, population 0 or more than the population is not part of the common share. Fractions are allowed.",
    },
  ],
  parameters: [
    ...countedPeriods,
    {
      kind: "choice",
      of: "positive",
      name: "sigma",
      english: "sigma",
      default: 3,
      help: {
        da: "Grænsernes afstand i standardafvigelser. Standard er 3.",
        en: "The limits' distance in standard deviations. The default is 3.",
      },
    },
  ],
  result: {
    shape: "lines",
    columns: [
      { heading: "andel", english: "share", unit: "share" },
      { heading: "middel", english: "mean", unit: "share" },
      { heading: "nedre", english: "lower", unit: "share" },
      { heading: "øvre", english: "upper", unit: "share" },
    ],
  },
  examples: [
    {
      args: [
        [37, 41, 71],
        [153, 160, 148],
      ],
      gives: [
        [0.241830065359477, 0.323210412147505, 0.209775942433789, 0.436644881861222],
        [0.25625, 0.323210412147505, 0.212285071978923, 0.434135752316088],
        [0.47972972972973, 0.323210412147505, 0.207875735373764, 0.438545088921247],
      ],
      note: {
        da: "Eksempeltal: forløb i tre kvartaler, der førte til job, af alle afsluttede",
        en: "Example figures: courses in three quarters that led to a job, of all that ended",
      },
    },
    {
      args: [[2, 9, null], [20, 25, 30], 2],
      gives: [
        [0.1, 0.244444444444444, 0.0522511261294253, 0.436637762759464],
        [0.36, 0.244444444444444, 0.0725415146149892, 0.4163473742739],
        ["#N/A", "#N/A", "#N/A", "#N/A"],
      ],
    },
    {
      args: [
        [2, 9],
        [20, 0],
      ],
      refuses: "#DIV/0!",
      says: "befolkning, nr. 2, er 0",
    },
    { args: [[2, 9], [20]], refuses: "#VALUE!", says: "antal har 2 tal og befolkning har 1" },
    { args: [[2, 9], [20, 25], 0], refuses: "#VALUE!", says: "sigma er 0. Skriv et tal over 0" },
  ],
  sources: ["W.A. Shewhart, 1931, Economic Control of Quality of Manufactured Product"],
  compute: shareControlLimits,
});
