import type { ListParameter } from "../card";

const group = { kind: "list", together: true, whole: true } as const;

/** Counts and populations of the same groups at two times. */
export const groupsBeforeAndAfter = [
  {
    ...group,
    of: "count",
    name: "antal_før",
    english: "count_before",
    help: { da: "Antallet i hver gruppe før.", en: "The count in each group before." },
  },
  {
    ...group,
    of: "population",
    name: "befolkning_før",
    english: "population_before",
    help: { da: "Befolkningen i hver gruppe før.", en: "The population of each group before." },
  },
  {
    ...group,
    of: "count",
    name: "antal_efter",
    english: "count_after",
    help: { da: "Antallet i de samme grupper efter.", en: "The count in the same groups after." },
  },
  {
    ...group,
    of: "population",
    name: "befolkning_efter",
    english: "population_after",
    help: { da: "Befolkningen i de samme grupper efter.", en: "The population of the same groups after." },
  },
] as const satisfies readonly ListParameter[];
