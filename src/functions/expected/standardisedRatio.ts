import { card } from "../card";
import { confidence } from "../confidence";
import { finiteSum } from "../finiteSum";
import { poissonLower, poissonUpper } from "../math/poissonLimits";
import { otherLengths } from "../plain";
import { division } from "../refusal";
import { countedGroups } from "../shares/countedLines";

/**
 * Indirect standardisation: the count beside what a reference's rates would give in the same age groups.
 *
 *     expected = Σ reference count ÷ reference population × population; ratio = actual ÷ expected
 *     limits of the ratio: those of the actual count (exact Poisson below 10, Byar from 10) ÷ expected
 *
 * Shapes   four lists that belong together, one line of five out.
 * Units    persons, full-time persons or events; a ratio of 1.12 is 12 per cent more than expected.
 * Refuses  a hole anywhere, since a group left out makes another sum; an empty reference group; an expected count of 0.
 * Not for  comparing two municipalities' ratios with each other: each has its own weights. See standardisedRate.ts.
 * Source   Breslow and Day, 1987, chapter 2; the limits take the expected count as known.
 */
export function standardisedRatio(
  counts: readonly number[],
  populations: readonly number[],
  referenceCounts: readonly number[],
  referencePopulations: readonly number[],
  confidence: number,
): [actual: number, expected: number, ratio: number, lower: number, upper: number] {
  const empty = referencePopulations.indexOf(0);
  if (empty !== -1) {
    throw division(`ref_befolkning, nr. ${empty + 1}, er 0. Læg gruppen sammen med nabogruppen i alle fire lister.`);
  }
  const actual = finiteSum(counts);
  const expected = finiteSum(
    populations.map(
      (population, group) =>
        ((referenceCounts[group] as number) / (referencePopulations[group] as number)) * population,
    ),
  );
  if (expected === 0) throw division("Det forventede antal er 0, så der er intet indeks.");
  return [
    actual,
    expected,
    actual / expected,
    poissonLower(actual, confidence) / expected,
    poissonUpper(actual, confidence) / expected,
  ];
}

const group = { kind: "list", together: true, whole: true } as const;

export default card({
  id: "STANDARD.INDIREKTE",
  title: { da: "Korrigeret for alder", en: "Adjusted for age" },
  asked: ["standardisering", "aldersforskelle", "indeks mod landet"],
  family: "expected",
  summary: {
    da: "Faktisk antal mod det forventede, når der tages højde for alder (indirekte standardisering).",
    en: "The actual count against the expected with age allowed for (indirect standardisation).",
  },
  formula: {
    da: "forventet = summen af ref_antal ÷ ref_befolkning × befolkning; indeks = faktisk ÷ forventet",
    en: "expected = the sum of reference count ÷ reference population × population; ratio = actual ÷ expected",
  },
  notes: [
    {
      da: "Indeks 1,12 betyder 12 pct. flere end i referencen med samme aldersfordeling. Dækker intervallet 1, kan forskellen være tilfældig.",
      en: "A ratio of 1.12 is 12 per cent more than in the reference with the same ages. If the interval covers 1, the difference may be chance.",
    },
    {
      da: "Sammenlign hver kommune med referencen, ikke to kommuners indeks med hinanden: de har hver sine vægte. Dertil er STANDARD.DIREKTE.",
      en: "Compare each municipality with the reference, not two ratios with each other: their weights differ. STANDARD.DIREKTE is for that.",
    },
    {
      da: "Alle grupper skal være udfyldt. Brøktal er tilladt. Referencen regnes som sikker; tag hele landet, ikke en lille klynge.",
      en: "Every group must be filled in. Fractions are allowed. The reference is taken as certain; use the whole country, not a small cluster.",
    },
  ],
  parameters: [
    ...countedGroups,
    {
      ...group,
      of: "count",
      name: "ref_antal",
      english: "reference_count",
      help: { da: "Referencens antal, fx hele landets.", en: "The reference's count, for instance the country's." },
    },
    {
      ...group,
      of: "population",
      name: "ref_befolkning",
      english: "reference_population",
      help: { da: "Referencens befolkning i de samme grupper.", en: "The reference's population in the same groups." },
    },
    confidence,
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "faktisk", english: "actual", unit: "count" },
      { heading: "forventet", english: "expected", unit: "count" },
      { heading: "indeks", english: "ratio", unit: "ratio" },
      { heading: "nedre", english: "lower", unit: "ratio" },
      { heading: "øvre", english: "upper", unit: "ratio" },
    ],
  },
  examples: [
    {
      args: [[1467], [13100], [1345], [13450]],
      gives: [[1467, 1310, 1.11984732824427, 1.06326850125774, 1.17865496860861]],
      note: {
        da: "Viborg med Herning som reference, 18-29-årige under ét",
        en: "Viborg with Herning as reference, ages 18-29 as one group",
      },
    },
    {
      args: [[310, 520, 637], [4200, 4500, 4400], [4600, 8100, 9900], [62000, 71000, 74000], 0.99],
      gives: [[1467, 1413.6418335646, 1.03774518068757, 0.969282728395092, 1.10959599676202]],
      note: { da: "Eksempeltal for 18-21, 22-25 og 26-29 år", en: "Example figures for ages 18-21, 22-25 and 26-29" },
    },
    { args: [[5], [100], [0], [1000]], refuses: "#DIV/0!", says: "Det forventede antal er 0" },
    { args: [[5], [100], [3], [0]], refuses: "#DIV/0!", says: "ref_befolkning, nr. 1, er 0" },
    {
      args: [
        [310, null],
        [4200, 4500],
        [4600, 8100],
        [62000, 71000],
      ],
      refuses: "#N/A",
      says: "Mangler: antal, nr. 2",
    },
    { args: [[5, 6], [100], [3], [1000]], refuses: "#VALUE!", says: "antal har 2 tal og befolkning har 1" },
  ],
  sources: ["N.E. Breslow og N.E. Day, 1987, Statistical Methods in Cancer Research II, kap. 2"],
  plain: {
    // The limits are no formula that a person reads.
    formula({ column }, counts, populations, referenceCounts, referencePopulations) {
      const expected = `SUMPRODUCT(${referenceCounts}/${referencePopulations}*${populations})`;
      return [`SUM(${counts})`, expected, `SUM(${counts})/${expected}`][column];
    },
    loses: [
      otherLengths,
      {
        says: "ref_befolkning, nr.",
        da: "En tom gruppe i referencen giver #DIVISION/0! uden at nævne hvilken, og det faktiske antal står alligevel.",
        en: "An empty reference group gives #DIV/0! without naming it, and the actual count stands all the same.",
      },
      {
        says: "Det forventede antal er 0",
        da: "Et forventet antal på 0 nævnes ikke.",
        en: "An expected count of 0 is not named.",
      },
    ],
  },
  compute: standardisedRatio,
});
