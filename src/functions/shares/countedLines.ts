import type { ListParameter } from "../card";

/** A count and its population, line by line: age groups, municipalities or periods. */
export const countedLines = [
  {
    kind: "list",
    together: true,
    of: "count",
    name: "antal",
    english: "count",
    help: {
      da: "Antallet i hver gruppe, enhed eller periode.",
      en: "The count in each group, unit or period.",
    },
  },
  {
    kind: "list",
    together: true,
    of: "population",
    name: "befolkning",
    english: "population",
    help: { da: "Befolkningen i de samme linjer.", en: "The population of the same lines." },
  },
] as const satisfies readonly ListParameter[];
