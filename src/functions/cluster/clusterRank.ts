import { card } from "../card";
import { decimalValue } from "../math/decimalValue";
import { missing } from "../refusal";
import { chosen } from "../plain";

type Cluster = readonly (number | null)[];

/**
 * A value's place in the cluster.
 *
 *     1 + the number of better values in the cluster; equal values share the best place
 *
 * Shapes   value: numbers; cluster: one list for the whole call, its empty cells left out. The value itself may stand
 *          in the list or not. A number out for each value.
 * Units    any, the same on both sides. Compared at 15 significant digits, so 0.1 + 0.2 ties with 0.3.
 * Refuses  a cluster without numbers.
 * Source   standard competition ranking, as Excel's PLADS.LIGE; jobindsats.dk breaks ties by alphabet instead.
 */
export function clusterRank(value: number, cluster: Cluster, highestFirst: boolean): number {
  const sorted = ascending(cluster);
  if (sorted.length === 0) throw missing("klynge");
  const own = decimalValue(value);
  return 1 + (highestFirst ? sorted.length - countUpTo(sorted, own, true) : countUpTo(sorted, own, false));
}

/** How many are below the value, or at it too. */
function countUpTo(sorted: Float64Array, value: number, including: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle] as number;
    if (entry < value || (including && entry === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A call ranks a whole column against one list: sorted once, kept as long as the list lives. */
const sortedClusters = new WeakMap<Cluster, Float64Array>();

function ascending(cluster: Cluster): Float64Array {
  const known = sortedClusters.get(cluster);
  if (known) return known;
  const sorted = Float64Array.from(cluster.filter((value) => value !== null).map(decimalValue)).sort();
  sortedClusters.set(cluster, sorted);
  return sorted;
}

export default card({
  id: "KLYNGERANG",
  title: { da: "Placering blandt kommuner", en: "Rank among municipalities" },
  asked: ["rangliste", "nummer", "benchmark"],
  family: "cluster",
  summary: { da: "Placeringen i klyngen.", en: "The place in the cluster." },
  formula: { da: "1 + antal bedre værdier i klyngen", en: "1 + the number of better values in the cluster" },
  notes: [
    {
      da: "Lavest er bedst, medmindre højestførst er SAND. Ens værdier deler den bedste plads.",
      en: "Lowest is best unless highest first is TRUE. Equal values share the best place.",
    },
    {
      da: "Tag kommunens egen værdi med i klyngen, hvis pladsen skal læses som nr. x af y.",
      en: "Put the municipality's own value in the cluster if the place is to be read as no. x of y.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "number",
      name: "værdi",
      english: "value",
      help: { da: "Værdien eller værdierne, der skal placeres.", en: "The value or values to be placed." },
    },
    {
      kind: "list",
      of: "number",
      name: "klynge",
      english: "cluster",
      help: { da: "Klyngens værdier.", en: "The cluster's values." },
    },
    {
      kind: "choice",
      of: "switch",
      name: "højestførst",
      english: "highest first",
      default: false,
      help: {
        da: "SAND: højest er bedst. Standard er FALSK: lavest er bedst.",
        en: "TRUE: highest is best. The default is FALSE: lowest is best.",
      },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "placering", english: "place", unit: "rank" }] },
  examples: [
    {
      args: [
        [[0.142], [0.118], [0.128]],
        [0.142, 0.118, 0.128],
      ],
      gives: [[3], [1], [2]],
    },
    { args: [0.142, [0.142, 0.118, 0.128], true], gives: 1 },
    {
      args: [
        [[2], [2], [null], [3]],
        [2, 2, null, 3],
      ],
      gives: [[1], [1], ["#N/A"], [3]],
    },
    { args: [0.142, [null, null]], refuses: "#N/A", says: "Mangler: klynge" },
    { args: [0.142, [0.118, "12,8"]], refuses: "#VALUE!", says: "klynge, nr. 2, er teksten" },
    { args: ["14,2 %", [0.118]], refuses: "#VALUE!", says: "ligner et tal gemt som tekst" },
  ],
  sources: ["Standard konkurrencerangering (1, 2, 2, 4), som Excels PLADS.LIGE"],
  plain: {
    formula(_, value, cluster, highestFirst) {
      const isHighest = chosen(highestFirst, false);
      if (isHighest === undefined) return undefined;
      return `SUMPRODUCT((${cluster}<>"")*(${cluster}${isHighest ? ">" : "<"}${value}))+1`;
    },
  },
  compute: clusterRank,
  next: ["KLYNGESNIT"],
});
