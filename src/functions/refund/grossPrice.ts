import { card } from "../card";
import { decimalDifference } from "../math/decimalDifference";
import { division } from "../refusal";

/**
 * The price before refund that a net price stands for.
 *
 *     net price ÷ (1 − refund)
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    kr.; refund a fraction.
 * Refuses  a refund of 100 %, where every gross price has the same net price.
 * Source   the inverse of netPrice.ts; 67,772 kr. at 20 % refund is 84,715 kr.
 */
export function grossPrice(netPrice: number, refund: number): number {
  const kept = decimalDifference(1, refund);
  if (kept === 0) throw division("refusion er 100 %, så nettoprisen siger intet om bruttoprisen.");
  return netPrice / kept;
}

export default card({
  id: "BRUTTOPRIS",
  title: { da: "Bruttopris", en: "Gross price" },
  asked: ["før refusion", "hvilken refusion er antaget"],
  family: "refund",
  summary: { da: "Prisen før statens refusion.", en: "The price before state refund." },
  formula: { da: "nettopris ÷ (1 − refusion)", en: "net price ÷ (1 − refund)" },
  parameters: [
    {
      kind: "number",
      of: "price",
      name: "nettopris",
      english: "net price",
      help: { da: "Prisen efter refusion, i kr.", en: "The price net of refund, in kr." },
    },
    {
      kind: "number",
      of: "share",
      name: "refusion",
      english: "refund",
      help: { da: "Refusionen som andel, fx 20 %.", en: "The refund as a share, e.g. 20%." },
    },
  ],
  result: { shape: "figure", columns: [{ heading: "bruttopris", english: "gross price", unit: "kr" }] },
  examples: [
    { args: [67772, 0.2], gives: 84715 },
    {
      args: [
        [[20000], [60000]],
        [[0.8], [0.4]],
      ],
      gives: [[100000], [100000]],
    },
    { args: [67772, 1], refuses: "#DIV/0!", says: "refusion er 100 %" },
    { args: [67772, 20], refuses: "#VALUE!", says: "refusion er 20. Skriv 20 % eller 0,2" },
    { args: ["", 0.2], refuses: "#N/A", says: "Mangler: nettopris" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: enhedsprisen 67.772 kr. er efter refusion"],
  plain: { formula: (_, net, refund) => `${net}/(1-${refund})` },
  compute: grossPrice,
  steps: (t, net, refund) => [`${t.kr(net)} ÷ (100 % − ${t.share(refund)}) = ${t.kr(grossPrice(net, refund))}`],
});
