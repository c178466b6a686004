import type { NumberParameter } from "../card";
import type { DomainName } from "../domain";

/** The four figures of a comparison of two groups: count and population of the first, then of the second. */
export const twoGroups = <C extends DomainName, P extends DomainName>(countOf: C, populationOf: P) =>
  [
    {
      kind: "number",
      of: countOf,
      name: "antal1",
      english: "count1",
      help: { da: "Antallet i den første gruppe.", en: "The count in the first group." },
    },
    {
      kind: "number",
      of: populationOf,
      name: "befolkning1",
      english: "population1",
      help: {
        da: "Alle i den første gruppe, samme aldersgruppe og periode.",
        en: "Everyone in the first group, same ages and period.",
      },
    },
    {
      kind: "number",
      of: countOf,
      name: "antal2",
      english: "count2",
      help: {
        da: "Antallet i den anden gruppe, den der sammenlignes med.",
        en: "The count in the second group, the one compared with.",
      },
    },
    {
      kind: "number",
      of: populationOf,
      name: "befolkning2",
      english: "population2",
      help: {
        da: "Alle i den anden gruppe, samme aldersgruppe og periode.",
        en: "Everyone in the second group, same ages and period.",
      },
    },
  ] as const satisfies readonly NumberParameter[];
