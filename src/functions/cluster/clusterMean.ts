import { card } from "../card";
import { finiteSum } from "../finiteSum";
import { division, missing } from "../refusal";
import type { Lines } from "../shares/pooledShare";
import { countWithin } from "../shares/withinPopulation";
import { aboveItsPopulation, chosen, otherLengths } from "../plain";

/**
 * The cluster's mean share, in either of the two conventions in use.
 *
 *     weighted: sum of counts ÷ sum of populations; plain: mean of the municipalities' shares
 *
 * Shapes   two lists that belong together, a number out; a line with a hole is left out whole.
 * Units    persons or full-time persons against persons; the result is a fraction.
 * Refuses  no whole line; a sum of populations of 0, or for the plain mean any population of 0; a count above its own
 *          population.
 * Source   pooled share and mean of shares; both are called "klyngens gennemsnit", and they differ when sizes do.
 */
export function clusterMean(counts: Lines, populations: Lines, weighted: boolean): number {
  const lines = counts.flatMap((counted, line) => {
    const population = populations[line] ?? null;
    if (counted === null || population === null) return [];
    const count = countWithin(counted, population, `antal, nr. ${line + 1},`);
    return [{ line, count, population }];
  });
  if (lines.length === 0) throw missing("antal og befolkning i samme linje");
  const all = finiteSum(lines.map(({ population }) => population));
  if (all === 0) throw division("Summen af befolkning er 0, så der er intet snit.");
  if (weighted) return finiteSum(lines.map(({ count }) => count)) / all;
  const empty = lines.find(({ population }) => population === 0);
  if (empty) {
    throw division(`befolkning, nr. ${empty.line + 1}, er 0. Udelad kommunen, eller brug det vægtede snit.`);
  }
  return finiteSum(lines.map(({ count, population }) => count / population)) / lines.length;
}

export default card({
  id: "KLYNGESNIT",
  title: { da: "Klyngens gennemsnit", en: "The peer group's mean" },
  asked: ["gennemsnit", "sammenligningskommuner"],
  family: "cluster",
  summary: { da: "Klyngens gennemsnitlige andel.", en: "The cluster's mean share." },
  formula: {
    da: "vægtet: sum af antal ÷ sum af befolkning · uvægtet: gennemsnit af andelene",
    en: "weighted: sum of counts ÷ sum of populations · plain: mean of the shares",
  },
  notes: [
    {
      da: "Begge snit er i brug. Det vægtede er klyngens samlede andel; det uvægtede lader hver kommune tælle lige meget. Skriv, hvilket der er brugt.",
      en: "Both means are in use. The weighted is the cluster's share as a whole; the plain lets each municipality count the same. Say which was used.",
    },
    {
      da: "En linje, hvor antal eller befolkning er tom, udelades.",
      en: "A line with an empty count or population is left out.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "count",
      together: true,
      name: "antal",
      english: "counts",
      help: { da: "Antal i hver kommune.", en: "Count in each municipality." },
    },
    {
      kind: "list",
      of: "population",
      together: true,
      name: "befolkning",
      english: "populations",
      help: { da: "Befolkningen i hver kommune, i samme rækkefølge.", en: "Population of each, in the same order." },
    },
    {
      kind: "choice",
      of: "switch",
      name: "vægtet",
      english: "weighted",
      default: true,
      help: {
        da: "SAND: vægtet med befolkningen. FALSK: hver kommune tæller lige meget. Standard er SAND.",
        en: "TRUE: weighted by population. FALSE: each municipality counts the same. The default is TRUE.",
      },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "andel", english: "share", unit: "share" }] },
  examples: [
    {
      args: [
        [10, 60],
        [100, 300],
      ],
      gives: 0.175,
    },
    { args: [[10, 60], [100, 300], false], gives: 0.15 },
    {
      args: [
        [10, 60, 7],
        [100, 300, null],
      ],
      gives: 0.175,
    },
    { args: [[10, 0], [100, 0], false], refuses: "#DIV/0!", says: "befolkning, nr. 2, er 0" },
    {
      args: [
        [0, 0],
        [0, 0],
      ],
      refuses: "#DIV/0!",
      says: "Summen af befolkning er 0",
    },
    {
      args: [
        [10, null, 60],
        [100, 300, 50],
      ],
      refuses: "#VALUE!",
      says: "antal, nr. 3, er 60 og større end befolkning, 50",
    },
    { args: [[10, 60], [100]], refuses: "#VALUE!", says: "antal har 2 tal og befolkning har 1" },
    {
      args: [
        [null, 60],
        [100, null],
      ],
      refuses: "#N/A",
      says: "Mangler: antal og befolkning",
    },
  ],
  sources: ["Samlet andel og simpelt gennemsnit af andele; begge kaldes klyngens gennemsnit"],
  plain: {
    // A line counts only where both of its cells hold a number.
    formula(_, counts, populations, weighted) {
      const isWeighted = chosen(weighted, true);
      if (isWeighted === undefined) return undefined;
      const ofWhole = (each: string): string => `IF((${counts}="")+(${populations}=""),"",${each})`;
      if (!isWeighted) return `AVERAGE(${ofWhole(`${counts}/${populations}`)})`;
      return counts.isRange && populations.isRange
        ? `SUMIFS(${counts},${populations},">=0")/SUMIFS(${populations},${counts},">=0")`
        : `SUM(${ofWhole(String(counts))})/SUM(${ofWhole(String(populations))})`;
    },
    loses: [aboveItsPopulation, otherLengths],
  },
  compute: clusterMean,
  next: ["KLYNGERANG", "POTENTIALE"],
});
