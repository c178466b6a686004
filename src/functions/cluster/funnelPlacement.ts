import { card, type Outcome } from "../card";
import { confidence } from "../confidence";
import { isAbove } from "../math/decimalValue";
import { normalDeviate } from "../math/normalDeviate";
import { overdispersion } from "../math/overdispersion";
import { shareSpread } from "../math/shareSpread";
import { countedLines } from "../shares/countedLines";
import { hasShare, pooledShare, soundLines, type CountedLine, type Lines } from "../shares/pooledShare";

/**
 * The funnel of a cluster: how far from the common share a unit of this size can be by chance, and where it is.
 *
 *     limits = common share ± z × √(overdispersion × common share × (1 − common share) ÷ population), cut at 0 and 1
 *
 * Shapes   two lists that belong together, a line of four for each; a line with a hole is left out whole.
 * Units    persons or full-time persons; share and limits are fractions. Placement is judged on the uncut limits, at 15
 *          digits. Overdispersion is 1 unless asked for: see math/overdispersion.ts.
 * Refuses  in their own lines, and leaves out of the common share: population 0, a count above its population.
 * Not for  large units of different kinds without overdispersion: nearly all are then outside, because they do differ.
 * Source   D. J. Spiegelhalter, 2005, Statistics in Medicine 24, 1185–1202.
 */
export function funnelPlacement(counts: Lines, populations: Lines, confidence: number, widened: boolean): Outcome[][] {
  const lines = soundLines(counts, populations);
  const common = pooledShare(lines);
  const z = normalDeviate(confidence) * (widened ? Math.sqrt(overdispersionOf(lines.filter(hasShare), common)) : 1);
  return lines.map((line) => {
    if (!hasShare(line)) return new Array<Outcome>(4).fill(line);
    const share = line.count / line.population;
    const spread = shareSpread(common, line.population, z);
    const [lower, upper] = [common - spread, common + spread];
    const placement = isAbove(lower, share) ? "under" : isAbove(share, upper) ? "over" : "inden for";
    return [share, Math.max(0, lower), Math.min(1, upper), placement];
  });
}

/** 1 where nobody or everybody is counted: then nothing varies. */
function overdispersionOf(lines: readonly CountedLine[], common: number): number {
  if (lines.length === 0 || shareSpread(common, 1, 1) === 0) return 1;
  return overdispersion(
    lines.map(({ count, population }) => (count / population - common) / shareSpread(common, population, 1)),
  );
}

export default card({
  id: "TRAGT",
  title: { da: "Afviger kommunen mere end tilfældigt?", en: "Is a municipality an outlier?" },
  asked: ["tragtdiagram", "funnel", "outlier"],
  family: "cluster",
  summary: {
    da: "Om en kommune ligger længere fra klyngens samlede andel, end dens størrelse kan forklare (tragtdiagram).",
    en: "Whether a municipality is further from the cluster's common share than its size explains (funnel plot).",
  },
  formula: {
    da: "samlet andel ± z × √(overspredning × samlet andel × (1 − samlet andel) ÷ befolkning); overspredning er 1, medmindre den vælges til",
    en: "common share ± z × √(overdispersion × common share × (1 − common share) ÷ population); overdispersion is 1 unless it is chosen",
  },
  notes: [
    {
      da: "Tragten erstatter ranglisten: små enheder svinger mest og ligger derfor oftest yderst. Kun dem uden for grænserne er værd at forklare.",
      en: "The funnel takes the place of the league table: small units vary most and so are often at the ends. Only those outside the limits are worth explaining.",
    },
    {
      da: "Blandt mange enheder ligger ved 95 % hver tyvende udenfor ved et tilfælde; brug 99,8 %, når du leder. Ved store befolkninger er næsten alle uden for, fordi kommuner faktisk er forskellige: vælg da overspredning, så grænserne bliver så brede, som kommunernes almindelige forskelle kræver, og kun de særlige ligger udenfor.",
      en: "Among many units one in twenty is outside 95 % by chance; use 99.8 % when searching. With large populations nearly all are outside because municipalities do differ: choose overdispersion then, so that the limits are as wide as the municipalities' ordinary differences and only the special ones lie outside.",
    },
    {
      da: "En linje med et hul, med befolkning 0 eller med flere end befolkningen regnes ikke med i den samlede andel. Brøktal er tilladt.",
      en: "A line with a hole, population 0 or more than the population is not part of the common share. Fractions are allowed.",
    },
  ],
  parameters: [
    ...countedLines,
    confidence,
    {
      kind: "choice",
      of: "switch",
      name: "overspredning",
      english: "overdispersion",
      default: false,
      help: {
        da: "SAND: grænserne udvides med enhedernes egen spredning. Standard er FALSK.",
        en: "TRUE: the limits are widened by the units' own spread. The default is FALSE.",
      },
    },
  ],
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
      args: [[1467, 1345, 1279], [13100, 13450, 11880], 0.95, true],
      gives: [
        [0.111984732824427, 0.0966747373477663, 0.11623184605062, "inden for"],
        [0.1, 0.096802806262822, 0.116103777135565, "inden for"],
        [0.107659932659933, 0.0961849081676435, 0.116721675230743, "inden for"],
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
      says: "antal, nr. 2, er 90 og større end befolkning, 80",
    },
  ],
  sources: ["D.J. Spiegelhalter, 2005, Statistics in Medicine 24, s. 1185-1202"],
  compute: funnelPlacement,
});
