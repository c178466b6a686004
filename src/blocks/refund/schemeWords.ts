import type { Words } from "../block";

/** Words that the blocks of refund share. */
export const schemeWords = {
  assumptions: { da: "Forudsætninger (kan ændres)", en: "Assumptions (may be changed)" },
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
  total: { da: "I alt", en: "Total" },
};

export type SchemeWords = Words<typeof schemeWords>;

/** The two fields that say by which rules a block reckons. */
export const schemeHelp = {
  scheme: {
    da: "Hvilke regler for statens refusion der regnes med.",
    en: "Which rules of state refund it is reckoned by.",
  },
  own: {
    da: "To kolonner i arket: fra uge (den første er 1) og sats. Bruges, når den er valgt som ordning.",
    en: "Two columns in the sheet: from week (the first is 1) and rate. Used when it is chosen as the scheme.",
  },
};
