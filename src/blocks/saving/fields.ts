import type { Fields } from "../field";
import { commonWords } from "../commonWords";
import { words } from "./words";

/** The fields of the block "Forventet og besparelse". */
export const savingFields = {
  countBefore: {
    kind: "given",
    of: "count",
    optional: true,
    name: words.countBefore,
    help: {
      da: "Fuldtidspersoner i basisåret: én celle eller et tal.",
      en: "Full-time persons in the base year: one cell or a number.",
    },
  },
  populationBefore: {
    kind: "given",
    of: "population",
    optional: true,
    name: words.populationBefore,
    help: {
      da: "Befolkningen i basisåret: én celle eller et tal.",
      en: "The population in the base year: one cell or a number.",
    },
  },
  baseShare: {
    kind: "given",
    of: "baseShare",
    optional: true,
    name: { da: "Andel i basisåret", en: "Share in the base year" },
    help: {
      da: "Andelen selv, hvis antal og befolkning ikke kendes: én celle, eller skriv fx 15,9 %.",
      en: "The share itself where count and population are not known: one cell, or write 15.9%.",
    },
  },
  countAfter: {
    kind: "series",
    of: "count",
    name: words.countAfter,
    help: {
      da: "Fuldtidspersoner i opfølgningen: en celle, et tal eller en kolonne med en række pr. periode.",
      en: "Full-time persons in the follow-up: a cell, a number, or a column with a row for each period.",
    },
  },
  populationAfter: {
    kind: "series",
    of: "population",
    name: words.populationAfter,
    help: {
      da: "Befolkningen i de samme perioder som antal efter.",
      en: "The population in the same periods as the count after.",
    },
  },
  price: {
    kind: "given",
    of: "price",
    year: "priceYear",
    name: words.price,
    help: {
      da: "Kr. pr. fuldtidsperson pr. år efter statens refusion.",
      en: "Kr. per full-time person per year, net of state refund.",
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
  rounding: {
    kind: "choice",
    options: [
      { value: "unrounded", da: "uden afrunding", en: "not rounded" },
      {
        value: "asPrinted",
        da: "som i dokumenterne: andelen med én decimal, antallet uden",
        en: "as in the documents: the share to one decimal, the count to none",
      },
    ],
    name: { da: "Afrunding", en: "Rounding" },
    help: {
      da: "Hvordan mellemtallene afrundes. Afrundes de, vises besparelsen også uden afrunding.",
      en: "How the figures in between are rounded. Where they are, the saving is shown not rounded too.",
    },
  },
  sensitivity: {
    kind: "switch",
    default: true,
    name: { da: "Følsomhed for pris og andel", en: "Sensitivity to price and share" },
    help: {
      da: "En tabel med besparelsen ved en anden enhedspris og basisandel.",
      en: "A table of the saving at another unit price and base share.",
    },
  },
  clusterCount: {
    kind: "list",
    of: "count",
    optional: true,
    name: { da: "Klyngens antal", en: "Peer group's count" },
    help: {
      da: "Til et scenarie som klyngens gennemsnit og bedste: én celle pr. kommune.",
      en: "For a scenario of the peer group's mean and best: one cell for each municipality.",
    },
  },
  clusterPopulation: {
    kind: "list",
    of: "population",
    optional: true,
    name: { da: "Klyngens befolkning", en: "Peer group's population" },
    help: { da: "Befolkningen i de samme kommuner.", en: "The population of the same municipalities." },
  },
} as const satisfies Fields;
