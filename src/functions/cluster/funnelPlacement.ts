import { card, type Outcome } from "../card";
import { confidence } from "../confidence";
import { normalDeviate } from "../math/normalQuantile";
import { shareSpread } from "../math/shareSpread";
import { countedLines } from "../shares/countedLines";
import { pooledShare, unsoundLine } from "../shares/pooledShare";

/**
 * The funnel of a cluster: how far from the common share a unit of this size can be by chance, and where it is.
 *
 *     limits = common share ± z × √(common share × (1 − common share) ÷ population), cut at 0 and 1
 *
 * Shapes   two lists that belong together, a line of four for each; a line with a hole is left out whole.
 * Units    persons or full-time persons; share and limits are fractions. Placement is judged on the uncut limits.
 * Refuses  in their own lines, and leaves out of the common share: population 0, a count above its population.
 * Not for  large units of different kinds: nearly all are then outside, because they do differ; see the note.
 * Source   D. J. Spiegelhalter, 2005, Statistics in Medicine 24, 1185–1202.
 */
export function funnelPlacement(
  counts: readonly number[],
  populations: readonly number[],
  confidence: number,
): Outcome[][] {
  const common = pooledShare(counts, populations);
  const z = normalDeviate(confidence);
  return counts.map((count, line) => {
    const population = populations[line] as number;
    const refusal = unsoundLine(count, population);
    if (refusal) return new Array<Outcome>(4).fill(refusal);
    const share = count / population;
    const spread = shareSpread(common, population, z);
    const lower = common - spread;
    const upper = common + spread;
    const placement = share < lower ? "under" : share > upper ? "over" : "inden for";
    return [share, Math.max(0, lower), Math.min(1, upper), placement];
  });
}

export default card({
  id: "TRAGT",
  name: "TRAGT",
  title: { da: "Afviger kommunen mere end tilfældigt?", en: "Is a municipality an outlier?" },
  asked: ["tragtdiagram", "funnel", "outlier"],
  family: "cluster",
  summary: {
    da: "Om en kommune ligger længere fra klyngens samlede andel, end dens størrelse kan forklare (tragtdiagram).",
    en: "Whether a municipality is further from the cluster's common share than its size explains (funnel plot).",
  },
  formula: {
    da: "samlet andel ± z × √(samlet andel × (1 − samlet andel) ÷ befolkning)",
    en: "common share ± z × √(common share × (1 − common share) ÷ population)",
  },
  notes: [
    {
      da: "Tragten erstatter ranglisten: små enheder svinger mest og ligger derfor oftest yderst. Kun dem uden for grænserne er værd at forklare.",
      en: "The funnel takes the place of the league table: small units vary most and so are often at the ends. Only those outside the limits are worth explaining.",
    },
    {
      da: "Blandt mange enheder ligger ved 95 % hver tyvende udenfor ved et tilfælde; brug 99,8 %, når du leder. Ved store befolkninger er næsten alle uden for, fordi kommuner faktisk er forskellige; læs da afstanden, ikke dommen.",
      en: "Among many units one in twenty is outside 95 % by chance; use 99.8 % when searching. With large populations nearly all are outside because municipalities do differ; read the distance then, not the verdict.",
    },
    {
      da: "En linje med et hul, med befolkning 0 eller med flere end befolkningen regnes ikke med i den samlede andel. Brøktal er tilladt.",
      en: "A line with a hole, population 0 or more than the population is not part of the common share. Fractions are allowed.",
    },
  ],
  parameters: [...countedLines, confidence],
  result: {
    shape: "lines",
    columns: [
      { heading: "andel", english: "share", unit: "share" },
      { heading: "nedre", english: "lower", unit: "share" },
      { heading: "øvre", english: "upper", unit: "share" },
      { heading: "placering", english: "placement", unit: "text" },
    ],
  },
  examples: [
    {
      args: [
        [1467, 1345, 1279],
        [13100, 13450, 11880],
      ],
      gives: [
        [0.111984732824427, 0.101171872737457, 0.11173471066093, "over"],
        [0.1, 0.101241043043422, 0.111665540354965, "under"],
        [0.107659932659933, 0.10090731490744, 0.111999268490946, "inden for"],
      ],
      note: {
        da: "Midlertidige ydelser i Viborg, Herning og Silkeborg, februar 2019",
        en: "Temporary benefits in Viborg, Herning and Silkeborg, February 2019",
      },
    },
    {
      args: [[5, 7, null], [100, 0, 80], 0.998],
      gives: [
        [0.05, 0, 0.117350051673251, "inden for"],
        ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!"],
        ["#N/A", "#N/A", "#N/A", "#N/A"],
      ],
    },
    {
      args: [
        [5, "x"],
        [100, 80],
      ],
      refuses: "#VALUE!",
      says: 'antal, nr. 2, er teksten "x"',
    },
    { args: [[5, 7], [100]], refuses: "#VALUE!", says: "antal har 2 tal og befolkning har 1" },
    {
      args: [
        [5, 90],
        [100, 80],
      ],
      refuses: "#VALUE!",
      says: "antal er 90 og større end befolkning, 80",
    },
  ],
  sources: ["D.J. Spiegelhalter, 2005, Statistics in Medicine 24, s. 1185-1202"],
  compute: funnelPlacement,
});
