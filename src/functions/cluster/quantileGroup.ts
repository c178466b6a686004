import { card, type Outcome } from "../card";
import { danishNumber } from "../danish";
import { decimalValue } from "../math/decimalValue";
import { missingAt, notDefined } from "../refusal";

/**
 * Which of so many groups of equal size each value belongs to, from its rank; values equal at 15 digits share a group.
 *
 *     group = groups + 1 − ⌈(number of values + 1 − rank) × groups ÷ number of values⌉
 *
 * Shapes   a list in, a list of the same shape out; an empty cell has no group and takes no place.
 * Units    any; group 1 holds the lowest values, or the highest when asked for.
 * Refuses  fewer values than groups.
 * Not for  a list of a few municipalities, where a small difference moves one to another group: see clusterRank.ts.
 * Source   the rule of England's public health statistics (phe_quantile); rank is the lowest of equal values'.
 */
export function quantileGroup(values: readonly (number | null)[], groups: number, highestFirst: boolean): Outcome[] {
  const taken = values.map((value) => (value === null ? null : decimalValue(value)));
  const sorted = taken.filter((value) => value !== null).sort((a, b) => (highestFirst ? b - a : a - b));
  const size = sorted.length;
  const tooFew = notDefined(
    `Der er ${danishNumber(size)} tal og ${danishNumber(groups)} grupper. Vælg færre grupper, eller tag flere tal med.`,
  );
  const groupOf = new Map<number, number>();
  sorted.forEach((value, place) => {
    // place + 1 is the rank; the product is exact, so a quotient that should be whole is.
    if (!groupOf.has(value)) groupOf.set(value, groups + 1 - Math.ceil(((size - place) * groups) / size));
  });
  return taken.map((value, place) => {
    if (value === null) return missingAt("værdier", place);
    return size < groups ? tooFew : (groupOf.get(value) as number);
  });
}

export default card({
  id: "FRAKTILGRUPPE",
  title: { da: "Kvartiler", en: "Quantile groups" },
  asked: ["fraktil", "bedste fjerdedel", "grupper"],
  family: "cluster",
  summary: {
    da: "Hvilken fjerdedel, femtedel eller anden gruppe hvert tal hører til.",
    en: "Which quarter, fifth or other group each value belongs to.",
  },
  formula: {
    da: "grupper + 1 − (antal tal + 1 − rang) × grupper ÷ antal tal, rundet op; rang er den laveste for ens tal",
    en: "groups + 1 − (number of values + 1 − rank) × groups ÷ number of values, rounded up; equal values take the lowest rank",
  },
  notes: [
    {
      da: "Gruppe 1 er de laveste tal, eller de højeste med højestførst. Ens tal kommer i samme gruppe, så grupperne kan blive ulige store.",
      en: "Group 1 holds the lowest values, or the highest with highest first. Equal values share a group, so sizes can differ.",
    },
    {
      da: "Brug den til mange enheder, fx alle kommuner på et kort. I en klynge på ti kan en forskel på 0,1 pct.point flytte en kommune en gruppe; vis da KLYNGERANG eller TRAGT.",
      en: "Use it for many units, such as all municipalities on a map. In a cluster of ten, 0.1 percentage points can move one a group; show KLYNGERANG or TRAGT then.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "number",
      name: "værdier",
      english: "values",
      help: {
        da: "Tallene, der skal grupperes. Tomme celler tæller ikke med.",
        en: "The values. Empty cells do not count.",
      },
    },
    {
      kind: "choice",
      of: "ordinal",
      name: "grupper",
      english: "groups",
      default: 4,
      help: { da: "Hvor mange grupper. Standard er 4.", en: "How many groups. The default is 4." },
    },
    {
      kind: "choice",
      of: "switch",
      name: "højestførst",
      english: "highest_first",
      default: false,
      help: { da: "SAND: gruppe 1 er de højeste tal.", en: "TRUE: group 1 holds the highest values." },
    },
  ],
  result: { shape: "like", columns: [{ heading: "gruppe", english: "group", unit: "rank" }] },
  examples: [
    {
      args: [[0.112, 0.1, 0.108], 3],
      gives: [[3], [1], [2]],
      note: {
        da: "Midlertidige ydelser i Viborg, Herning og Silkeborg",
        en: "Temporary benefits in Viborg, Herning and Silkeborg",
      },
    },
    { args: [[-435, -171, null, -189, -384, 4246], 2, true], gives: [[2], [1], ["#N/A"], [1], [2], [1]] },
    { args: [[0.112, 0.1, 0.108], 4], refuses: "#N/A", says: "Der er 3 tal og 4 grupper" },
    { args: [[0.112, 0.1], 2.5], refuses: "#VALUE!", says: "grupper er 2,5. Skriv et helt tal" },
  ],
  sources: ["PHEindicatormethods, phe_quantile (reglen; Public Health England)"],
  compute: quantileGroup,
});
