import type { Words } from "../block";
import { commonWords } from "../commonWords";

/** The texts of the block "Årsprognose". */
export const words = {
  ...commonWords,
  title: { da: "Årsprognose", en: "Year-end forecast" },
  month: { da: "Måned", en: "Month" },
  lastYear: { da: "Sidste år", en: "Last year" },
  thisYear: { da: "I år", en: "This year" },
  forecast: { da: "Prognose", en: "Forecast" },
  change: { da: "Ændring", en: "Change" },
  monthLastYear: { da: "Måned sidste år", en: "Month of last year" },
  yearTotal: { da: "Året i alt", en: "The year in total" },
  yearMean: { da: "Årets gennemsnit", en: "The year's mean" },
  window: { da: "Måneder at regne frem fra", en: "Months to project from" },
  how: {
    da: "Kendte måneder står som de er. Resten er sidste års måned gange væksten i de seneste kendte måneder.",
    en: "Known months stand as they are. The rest is last year's month times the growth of the latest known months.",
  },
  stock: {
    da: "Fuldtidspersoner lægges ikke sammen måned for måned: årets tal er gennemsnittet.",
    en: "Full-time persons are not added month by month: the year's figure is the mean.",
  },
  breaks: {
    da: "Brug den ikke over et brud: ny sats, reform eller ændret målgruppe.",
    en: "Not for series with a break: a new rate, a reform, a changed target group.",
  },
};

export type ForecastWords = Words<typeof words>;
