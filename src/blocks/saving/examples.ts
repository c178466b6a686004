import type { BlockExample } from "../block";
import type { savingFields } from "./fields";

/** The chain of the documents, and a follow-up of three periods with a hole. */
export const savingExamples: readonly BlockExample<keyof typeof savingFields>[] = [
  {
    cells: [
      ["Antal 2015", "Befolkning 2015", "Antal 2017", "Befolkning 2017"],
      [1959, 12320, 1869, 13201],
    ],
    fields: {
      countBefore: "A2",
      populationBefore: "B2",
      countAfter: "C2",
      populationAfter: "D2",
      price: 67772,
      rounding: "asPrinted",
    },
    gives: {
      shareBefore: 0.159,
      expected: 2099,
      saving: 15587560,
      savingUnrounded: ((1959 / 12320) * 13201 - 1869) * 67772,
    },
  },
  {
    cells: [
      ["Måned", "Antal", "Befolkning", "Kommune", "Antal", "Befolkning"],
      ["jan 2015", 1959, 12320, "Herning", 1345, 13450],
      ["jan 2016", 1900, 12800, "Silkeborg", 1279, 11880],
      ["jan 2017", null, 13000, "Skive", null, 9000],
      ["sep 2017", 1869, 13201],
    ],
    fields: {
      countBefore: "B2",
      populationBefore: "C2",
      countAfter: "B3:B5",
      populationAfter: "C3:C5",
      price: 67772,
      clusterCount: "E2:E4",
      clusterPopulation: "F2:F4",
    },
    gives: {
      ...{ shareBefore: 1959 / 12320, expected1: "", saving1: "", meanShare: 2624 / 25330, bestShare: 0.1 },
      scenarioCoverage: "2 af 3 kommuner er med; resten mangler antal eller befolkning.",
      ...{ actualMean: (1900 + 1869) / 2, populationMean: (12800 + 13201) / 2 },
      coverage: "2 af 3 rækker; Række 2 mangler antal efter",
    },
  },
  {
    cells: [
      ["Måned", "Antal", "Befolkning", "Andel i basisåret"],
      ["aug 2017", null, 13190, 0.159],
      ["sep 2017", 1869, 13201],
    ],
    fields: { baseShare: "D2", countAfter: "B2:B3", populationAfter: "C2:C3", price: 67772, rounding: "asPrinted" },
    gives: {
      ...{ saving1: 15587560, savingUnrounded1: (0.159 * 13201 - 1869) * 67772 },
      coverage: "1 af 2 rækker; Række 1 mangler antal efter",
    },
  },
];
