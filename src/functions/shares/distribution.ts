import { card, type Outcome } from "../card";
import { percentageDecimals } from "../decimals";
import { roundedShare } from "../math/decimalRounding";
import { finiteSum } from "../finiteSum";
import { largestRemainder } from "../math/largestRemainder";
import { division, missing } from "../refusal";
import { chosen, roundedPlain } from "../plain";

type Table<T> = readonly (readonly T[])[];

/**
 * Each cell's share of the sum, in the table's own shape.
 *
 *     cell ÷ sum of the cells
 *
 * Shapes   a block in, the same block out; an empty cell is left out of the sum and is missing itself.
 * Units    counts in, fractions out. With decimals and method 1 the percentages sum to exactly 100: largest remainder,
 *          ties to the larger count, then the earlier. Method 0 rounds each alone, so the sum may be 99 or 101.
 * Refuses  a sum of 0; no figures at all.
 * Source   Hare's (Hamilton's) method; the committee slides' 43, 19 and 38 per cent.
 */
export function distribution(
  counts: Table<number | null>,
  decimals: number | undefined,
  method: number,
): Table<Outcome> {
  const given = counts.flat().filter((count) => count !== null);
  if (given.length === 0) throw missing("antal");
  const sum = finiteSum(given);
  if (sum === 0) throw division("Summen af antal er 0, så der er ingen fordeling.");
  const shares =
    decimals !== undefined && method === 1 ? wholeShares(given, decimals) : given.map((count) => count / sum);
  let next = 0;
  return counts.map((row) =>
    row.map((count) => {
      if (count === null) return missing("antal");
      const fraction = shares[next++] as number;
      return decimals === undefined ? fraction : roundedShare(fraction, decimals);
    }),
  );
}

/** Shares whose percentages at that many decimals sum to exactly 100. */
const wholeShares = (counts: readonly number[], decimals: number): number[] =>
  largestRemainder(counts, 10 ** (decimals + 2)).map((units) => Number(`${units}e-${decimals + 2}`));

export default card({
  id: "FORDELING",
  title: { da: "Fordeling", en: "Distribution" },
  asked: ["sammensætning i procent", "kagediagram", "hvor mange procent"],
  family: "shares",
  summary: {
    da: "Hver celles andel af summen, så de afrundede procenter giver 100.",
    en: "Each cell's share of the sum, so that the rounded percentages make 100.",
  },
  formula: { da: "antal ÷ summen af antal", en: "count ÷ the sum of the counts" },
  notes: [
    {
      da: "Tomme celler er ikke med i summen.",
      en: "Empty cells are left out of the sum.",
    },
  ],
  parameters: [
    {
      kind: "table",
      of: "count",
      name: "antal",
      english: "counts",
      help: {
        da: "Grupperne, der tilsammen er 100 %, uden totalen.",
        en: "The groups that make 100%, without their total.",
      },
    },
    percentageDecimals,
    {
      kind: "choice",
      of: "mark",
      name: "metode",
      english: "method",
      default: 1,
      options: [
        { value: 1, da: "største rest, summen er 100 %", en: "largest remainder, the sum is 100%" },
        { value: 0, da: "hver for sig", en: "each alone" },
      ],
      help: { da: "Hvordan andelene afrundes.", en: "How the shares are rounded." },
    },
  ],
  result: { shape: "table", columns: [{ heading: "andel", english: "share", unit: "share" }], whole: true },
  examples: [
    {
      args: [[[624], [278], [565]], 0],
      gives: [[0.43], [0.19], [0.38]],
      note: { da: "Viborg, gruppe 1-3", en: "Viborg, groups 1–3" },
    },
    {
      args: [[[624], [278], [565]], 0, 0],
      gives: [[0.43], [0.19], [0.39]],
      note: { da: "Hver for sig: summen er 101 %.", en: "Each alone: the sum is 101%." },
    },
    { args: [[[1, 3]]], gives: [[0.25, 0.75]] },
    { args: [[[17], [null], [23]], 1], gives: [[0.425], ["#N/A"], [0.575]] },
    { args: [[[0], [0]]], refuses: "#DIV/0!", says: "Summen af antal er 0" },
    { args: [[[5], [-1]]], refuses: "#VALUE!", says: "antal, række 2, kolonne 1, er −1" },
    { args: [[[5], [1]], 0, 2], refuses: "#VALUE!", says: "metode er 2. Skriv 1 eller 0" },
    { args: [[[""], [""]]], refuses: "#N/A", says: "Mangler: antal" },
  ],
  sources: [
    "Hare-kvotient og største rest (Hamiltons metode)",
    "Viborg Kommune, temamøde: 624, 278 og 565 vist som 43, 19 og 38 %",
  ],
  plain: {
    formula({ row, column }, counts, decimals, method) {
      const rule = decimals === undefined ? 0 : chosen(method, 1);
      // The largest remainder looks at all figures at once.
      if (rule !== 0 || column > 0) return undefined;
      return roundedPlain(`${counts.entry(row)}/SUM(${counts})`, decimals, "share");
    },
  },
  compute: distribution,
});
