import type { BlockExample } from "../../block";
import type { assumedRefundFields } from "./fields";

/** Sheets and what comes out of them. */
export const assumedRefundExamples: readonly BlockExample<keyof typeof assumedRefundFields>[] = [
  {
    cells: [
      ["Reel forskel", 230],
      ["Enhedspris", 67772],
      ["Besparelse", 15587560],
    ],
    fields: { saving: "B3", persons: "B1", net: "B2" },
    gives: { product: 15587560, deviation: 0, grossStep3: 84715, grossStep2: 67772 / 0.7, grossStep0: 338860 },
  },
  {
    cells: [[null]],
    fields: { persons: 230, net: 67772, gross: 96817 },
    gives: {
      implied: 1 - 67772 / 96817,
      netStep3: 77453.6,
      savingStep0: 230 * 96817 * 0.2,
      possible: "ja: alle på 30 %",
    },
  },
  {
    cells: [[null]],
    fields: { net: 67772, gross: 90000 },
    gives: { implied: 1 - 67772 / 90000, possible: "ja, som en blanding af trin", mix01: "kan ikke" },
  },
  {
    cells: [[null]],
    fields: { net: 67772, gross: 70000 },
    gives: { possible: "nej: den ligger uden for ordningens satser", mix03: "kan ikke" },
  },
];
