import type { Words } from "../block";
import { commonWords } from "../commonWords";

/** Words that the blocks of refund share. */
export const schemeWords = {
  assumptions: commonWords.assumptions,
  total: commonWords.total,
  scheme: { da: "Ordning", en: "Scheme" },
  own: { da: "Egen trappe", en: "Own staircase" },
  ownRules: { da: "Trappen fra arket", en: "The staircase from the sheet" },
  inForceFrom: { da: (date: string) => `i kraft fra ${date}`, en: (date: string) => `in force from ${date}` },
  inForceUntil: { da: (date: string) => `til og med ${date}`, en: (date: string) => `until ${date}` },
  source: { da: "Kilde", en: "Source" },
  unsourced: { da: "Ikke efterset", en: "Not checked" },
  step: { da: "Trin", en: "Step" },
  weeks: { da: "uge ", en: "week " },
  fromWeek: { da: "fra uge ", en: "from week " },
  firstWeek: { da: "Fra uge", en: "From week" },
  refund: { da: "Refusion", en: "Refund" },
  persons: { da: "Personer", en: "Persons" },
  gross: { da: "Bruttopris pr. person pr. år", en: "Gross price per person per year" },
  net: { da: "Nettopris pr. person pr. år", en: "Net price per person per year" },
};

export type SchemeWords = Words<typeof schemeWords>;
