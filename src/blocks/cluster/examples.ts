import type { BlockExample } from "../block";
import type { clusterFields } from "./fields";

/** Municipalities with a hole, without a price, and per 1,000. */
export const clusterExamples: readonly BlockExample<keyof typeof clusterFields>[] = [
  {
    cells: [
      ["Kommune", "Antal", "Befolkning"],
      ["Viborg", 1000, 10000],
      ["Herning", 1200, 15000],
      ["Skive", null, 4000],
      ["Silkeborg", 800, 10000],
    ],
    fields: { names: "A2:A5", counts: "B2:B5", populations: "C2:C5", price: 67772, own: "Viborg" },
    gives: {
      ...{ measure0: 0.1, rank0: 3, best: 0.08, toBest0: 0.02 * 10000 * 67772, measure2: "" },
      coverage: "3 af 4 rækker; Skive mangler antal",
    },
  },
  {
    cells: [
      ["Kommune", "Antal", "Befolkning"],
      ["Viborg", 1000, 10000],
      ["Herning", 1200, 15000],
      ["Skive", 410, null],
      ["Silkeborg", 800, 10000],
    ],
    fields: { names: "A2:A5", counts: "B2:B5", populations: "C2:C5" },
    gives: {
      ...{ rank0: 3, rank1: 1, best: 0.08, weighted: 3000 / 35000, plain: 0.26 / 3, toBest0: 200, toBest3: 0 },
      coverage: "3 af 4 rækker; Skive mangler befolkning",
    },
  },
  {
    cells: [
      ["Kommune", "Antal", "Befolkning"],
      ["Viborg", 1000, 10000],
      ["Herning", 1200, 15000],
    ],
    fields: { names: "A2:A3", counts: "B2:B3", populations: "C2:C3", price: 67772, measure: "rate", mean: "plain" },
    gives: { measure0: 100, plain: 90, best: 80 },
  },
];
