/** Words that several blocks use. */
export const commonWords = {
  assumptions: { da: "Forudsætninger (kan ændres)", en: "Assumptions (may be changed)" },
  price: { da: "Enhedspris, netto pr. år", en: "Net unit price per year" },
  priceYear: { da: "Prisens år", en: "Year of the price" },
  population: { da: "Befolkning", en: "Population" },
  share: { da: "Andel", en: "Share" },
  mean: { da: "Gennemsnit", en: "Mean" },
  total: { da: "I alt", en: "Total" },
  remark: { da: "Bemærkning", en: "Remark" },
} as const;
