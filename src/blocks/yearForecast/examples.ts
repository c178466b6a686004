import type { BlockExample } from "../block";
import type { forecastFields } from "./fields";

const months = ["apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const grown = 375 / 330;

/** Two years beside each other, and the same below each other in one column. */
export const forecastExamples: readonly BlockExample<keyof typeof forecastFields>[] = [
  {
    cells: [
      ["Måned", "2024", "2025"],
      ["jan", 100, 110],
      ["feb", 110, 121],
      ["mar", 120, 144],
      ...months.map((month) => [month, 100, null]),
    ],
    fields: { lastYear: "B2:B13", thisYear: "C2:C13" },
    gives: {
      ...{ forecast0: 110, forecast2: 144, forecast3: 100 * grown, change3: 100 * grown - 100 },
      ...{ lastYearTotal: 1230 / 12, forecastTotal: (375 + 900 * grown) / 12 },
    },
  },
  {
    cells: [
      ["jan 2024", 100],
      ["feb 2024", 110],
      ["mar 2024", 120],
      ...months.map((month) => [`${month} 2024`, 100]),
      ["jan 2025", 110],
      ["feb 2025", 121],
      ["mar 2025", 144],
    ],
    fields: { lastYear: "B1:B15", unit: "flow" },
    gives: {
      ...{ forecast0: 110, forecast3: 100 * grown, lastYearTotal: 1230, forecastTotal: 375 + 900 * grown },
      coverage: "Alle 12 rækker er med.",
    },
  },
];
