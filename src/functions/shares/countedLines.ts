import type { ListParameter } from "../card";

const count = {
  kind: "list",
  together: true,
  of: "count",
  name: "antal",
  english: "count",
  help: {
    da: "Antallet i hver gruppe, enhed eller periode.",
    en: "The count in each group, unit or period.",
  },
} as const satisfies ListParameter;

const population = {
  kind: "list",
  together: true,
  of: "population",
  name: "befolkning",
  english: "population",
  help: { da: "Befolkningen i de samme linjer.", en: "The population of the same lines." },
} as const satisfies ListParameter;

/** A count and its population, line by line; a line with a hole is left out whole. */
export const countedLines = [count, population] as const;

/** Groups that make a whole: none may be missing. */
export const countedGroups = [
  { ...count, whole: true },
  { ...population, whole: true },
] as const;

/** Periods in time. */
export const countedPeriods = [
  { ...count, series: true },
  { ...population, series: true },
] as const;
