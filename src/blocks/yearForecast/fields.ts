import type { Fields } from "../field";
import { words } from "./words";

/** The fields of the block "Årsprognose". */
export const forecastFields = {
  lastYear: {
    kind: "list",
    of: "count",
    name: words.lastYear,
    help: {
      da: "12 måneder i en kolonne. Står begge år under hinanden, så vælg dem begge her.",
      en: "12 months in a column. Where both years stand below each other, choose them both here.",
    },
  },
  thisYear: {
    kind: "list",
    of: "count",
    optional: true,
    name: words.thisYear,
    help: {
      da: "Op til 12 celler i en kolonne, tomme fra den første ukendte måned.",
      en: "Up to 12 cells in a column, empty from the first unknown month.",
    },
  },
  window: {
    kind: "number",
    of: "ordinal",
    default: 3,
    name: words.window,
    help: {
      da: "Antal seneste kendte måneder, væksten regnes på. Standard er 3.",
      en: "How many of the latest known months the growth is taken from. The default is 3.",
    },
  },
  unit: {
    kind: "choice",
    options: [
      {
        value: "stock",
        suits: "stock",
        da: "fuldtidspersoner: årets tal er gennemsnittet",
        en: "full-time persons: the year's figure is the mean",
      },
      {
        value: "flow",
        suits: "flow",
        da: "nye forløb, henvendelser: årets tal er summen",
        en: "new courses, enquiries: the year's figure is the sum",
      },
      { value: "kr", suits: "amount", da: "kroner: årets tal er summen", en: "kroner: the year's figure is the sum" },
    ],
    follows: "lastYear",
    name: { da: "Hvad tallene er", en: "What the figures are" },
    help: {
      da: "En beholdning har et gennemsnit for året, en strøm en sum.",
      en: "A stock has a mean for the year, a flow a sum.",
    },
  },
} as const satisfies Fields;
