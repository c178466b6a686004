import type { Fields } from "../field";
import { commonWords } from "../commonWords";

/** The fields of the block "Klynge". */
export const clusterFields = {
  names: {
    kind: "names",
    name: { da: "Kommuner", en: "Municipalities" },
    help: { da: "Kommunernes navne: én kolonne.", en: "The municipalities' names: one column." },
  },
  counts: {
    kind: "list",
    of: "count",
    name: { da: "Antal", en: "Count" },
    help: { da: "Fuldtidspersoner i hver kommune.", en: "Full-time persons in each municipality." },
  },
  populations: {
    kind: "list",
    of: "population",
    name: commonWords.population,
    help: { da: "Befolkningen i hver kommune.", en: "The population of each municipality." },
  },
  price: {
    kind: "given",
    of: "price",
    year: "priceYear",
    optional: true,
    name: commonWords.price,
    help: {
      da: "Kr. pr. fuldtidsperson pr. år efter statens refusion; til potentialet i kroner. Uden den vises potentialet i personer.",
      en: "Kr. per full-time person per year, net of state refund; for the potential in kroner. Without it the potential is shown in persons.",
    },
  },
  priceYear: {
    kind: "text",
    optional: true,
    name: commonWords.priceYear,
    help: {
      da: "Det år, prisen er opgjort i, fx 2026. Står ved prisen i blokken og huskes med den.",
      en: "The year the price is of, such as 2026. Stands beside the price in the block and is remembered with it.",
    },
  },
  own: {
    kind: "name",
    among: "names",
    optional: true,
    name: { da: "Egen kommune", en: "Own municipality" },
    help: { da: "Fremhæves i tabellen.", en: "Stands out in the table." },
  },
  measure: {
    kind: "choice",
    options: [
      { value: "share", da: "andel i procent", en: "share in per cent" },
      { value: "rate", da: "pr. 1.000 indbyggere", en: "per 1,000 inhabitants" },
    ],
    name: { da: "Mål", en: "Measure" },
    help: { da: "Hvad kommunerne sammenlignes på.", en: "What the municipalities are compared on." },
  },
  mean: {
    kind: "choice",
    options: [
      { value: "weighted", da: "vægtet med befolkningen", en: "weighted by the population" },
      {
        value: "plain",
        da: "simpelt, hver kommune tæller lige meget",
        en: "plain, each municipality counts the same",
      },
    ],
    name: { da: "Gennemsnit, der regnes til", en: "Mean to compare with" },
    help: { da: "Hvad potentialet er i forhold til.", en: "What the potential is reckoned to." },
  },
} as const satisfies Fields;
