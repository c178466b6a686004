import { card } from "../card";
import { decimalDifference } from "../math/decimalDifference";

/**
 * What the municipality pays of a price when the state has refunded its part.
 *
 *     gross price × (1 − refund)
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    kr.; refund a fraction.
 * Refuses  nothing beyond its arguments' domains.
 * Source   net is gross less state refund, as in Viborg's 67,772 kr. per full-time person.
 */
export function netPrice(grossPrice: number, refund: number): number {
  return grossPrice * decimalDifference(1, refund);
}

export default card({
  id: "NETTOPRIS",
  title: { da: "Nettopris", en: "Net price" },
  asked: ["efter refusion", "pris pr. person"],
  family: "refund",
  summary: { da: "Prisen efter statens refusion.", en: "The price net of state refund." },
  formula: { da: "bruttopris × (1 − refusion)", en: "gross price × (1 − refund)" },
  parameters: [
    {
      kind: "number",
      of: "price",
      name: "bruttopris",
      english: "gross price",
      help: { da: "Prisen før refusion, i kr.", en: "The price before refund, in kr." },
    },
    {
      kind: "number",
      of: "share",
      name: "refusion",
      english: "refund",
      help: { da: "Refusionen som andel, fx 20 %.", en: "The refund as a share, e.g. 20%." },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "nettopris", english: "net price", unit: "kr" }] },
  examples: [
    { args: [84715, 0.2], gives: 67772 },
    { args: [100000, [[0.8], [0.4], [0.3], [0.2]]], gives: [[20000], [60000], [70000], [80000]] },
    { args: [84715, 20], refuses: "#VALUE!", says: "refusion er 20. Skriv 20 % eller 0,2" },
    { args: [84715, ""], refuses: "#N/A", says: "Mangler: refusion" },
    { args: [0, 0.2], refuses: "#VALUE!", says: "bruttopris er 0. Er cellen tom?" },
    { args: [-1, 0.2], refuses: "#VALUE!", says: "bruttopris er −1" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: enhedsprisen 67.772 kr. er efter refusion"],
  plain: { formula: (_, gross, refund) => `${gross}*(1-${refund})` },
  compute: netPrice,
  next: ["NETTOUDGIFT"],
  steps: (t, gross, refund) => [`${t.kr(gross)} × (100 % − ${t.share(refund)}) = ${t.kr(netPrice(gross, refund))}`],
});
