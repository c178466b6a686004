import { card } from "../card";
import { division } from "../refusal";

/**
 * An amount in the prices of another year.
 *
 *     amount × index of the year wanted ÷ index of the amount's own year
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    kr. or any other price; two figures of one and the same index.
 * Refuses  an index of 0.
 * Not for  joining two indices, or a price and a wage index.
 * Source   price and wage projection as municipalities use it: KL's estimate of the year's prices and wages (PL).
 */
export function priceLevel(amount: number, fromIndex: number, toIndex: number): number {
  if (fromIndex === 0) throw division("fra_indeks er 0, så beløbet kan ikke regnes om.");
  if (toIndex === 0) throw division("til_indeks er 0, så beløbet kan ikke regnes om.");
  return (amount * toIndex) / fromIndex;
}

export default card({
  id: "PRISNIVEAU",
  title: { da: "Andet års priser", en: "Another year's prices" },
  asked: ["faste priser", "fremskrivning", "pl", "inflation"],
  family: "budget",
  summary: { da: "Et beløb i et andet års priser.", en: "An amount in the prices of another year." },
  formula: { da: "beløb × til_indeks ÷ fra_indeks", en: "amount × to index ÷ from index" },
  notes: [
    {
      da: "Brug samme indeks til begge år, fx KL's skøn over pris- og lønudviklingen. Er skønnet en procent, så er indekset 100 og 100 + procenten: 3,1 % er 100 til 103,1.",
      en: "Use one index for both years, such as KL's estimate of prices and wages. Where that is a percentage the index is 100 and 100 + the percentage: 3.1% is 100 to 103.1.",
    },
    {
      da: "Skriv årets prisniveau ved tallet, fx 2026-priser.",
      en: "Say the year of the prices beside the figure.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "number",
      name: "beløb",
      english: "amount",
      help: { da: "Beløbet i sit eget års priser.", en: "The amount in its own year's prices." },
    },
    {
      kind: "number",
      of: "count",
      name: "fra_indeks",
      english: "from_index",
      help: { da: "Indekset i beløbets år.", en: "The index in the amount's year." },
    },
    {
      kind: "number",
      of: "count",
      name: "til_indeks",
      english: "to_index",
      help: { da: "Indekset i det år, der regnes til.", en: "The index in the year wanted." },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "i andet års priser", english: "in other prices", unit: "kr" }] },
  examples: [
    { args: [1000, 100, 103.1], gives: 1031 },
    { args: [[[67772], [-500]], 125, 150], gives: [[81326.4], [-600]] },
    { args: [1000, 0, 103.1], refuses: "#DIV/0!", says: "fra_indeks er 0" },
    { args: [1000, 100, 0], refuses: "#DIV/0!", says: "til_indeks er 0" },
    { args: [1000, 100, -3], refuses: "#VALUE!", says: "til_indeks er −3" },
    { args: ["", 100, 103.1], refuses: "#N/A", says: "Mangler: beløb" },
  ],
  sources: ["KL's skøn over pris- og lønudviklingen (PL-skøn)"],
  plain: {
    formula: (_, amount, from, to) => `${amount}*${to}/${from}`,
    loses: [
      {
        says: "til_indeks er 0",
        da: "Et til_indeks på 0 giver 0 kr.",
        en: "A to index of 0 gives 0 kr.",
      },
    ],
  },
  compute: priceLevel,
});
