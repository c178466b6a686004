import type { NumberParameter } from "../card";

/** The count there is. */
export const actualParameter = {
  kind: "number",
  of: "count",
  name: "faktisk",
  english: "actual",
  help: { da: "Det faktiske antal i perioden.", en: "The actual count in the period." },
} as const satisfies NumberParameter;

/** The share that is held unchanged. */
export const baseShareParameter = {
  kind: "number",
  of: "share",
  name: "basisandel",
  english: "base share",
  help: { da: "Andelen i basisperioden, fx 15,9 %.", en: "The share in the base period, e.g. 15.9%." },
} as const satisfies NumberParameter;

/** The share that is held unchanged, where kroner are reckoned from it. */
export const pricedShareParameter = { ...baseShareParameter, of: "baseShare" } as const satisfies NumberParameter;

/** The population of the same period as the actual count. */
export const populationParameter = {
  kind: "number",
  of: "population",
  name: "befolkning",
  english: "population",
  help: { da: "Befolkningen i samme periode som faktisk.", en: "The population of the same period as actual." },
} as const satisfies NumberParameter;
