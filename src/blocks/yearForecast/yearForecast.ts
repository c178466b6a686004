import { block } from "../block";
import { forecastExamples } from "./examples";
import { forecastFields } from "./fields";
import { forecastRows, year } from "./forecastRows";
import { words } from "./words";

/** Last year, this year as far as it goes, and the forecast, which spills from one formula; with the year's totals. */
export default block({
  id: "forecast",
  icon: "trend",
  title: words.title,
  summary: {
    da: "Hvor ender året? Kendte måneder som de er, resten som sidste år gange væksten.",
    en: "Where will the year end? Known months as they are, the rest as last year times the growth.",
  },
  asked: {
    da: ["fremskrivning", "forventet regnskab", "prognose", "udvikling", "årets resultat"],
    en: ["projection", "forecast", "expected result", "trend"],
  },
  fields: forecastFields,
  words,
  problem({ lastYear, thisYear }, say) {
    const before = lastYear.place.rows;
    if (!thisYear && before <= year) {
      return say(
        "Udfyld I år, eller vælg begge år i Sidste år, hvis de står i én kolonne.",
        "Fill in This year, or choose both years in Last year where they stand in one column.",
      );
    }
    if (!thisYear && before > 2 * year) {
      return say(
        `Sidste år har ${before} celler. Vælg højst 24: sidste år og i år.`,
        `Last year has ${before} cells. Choose at most 24: last year and this year.`,
      );
    }
    if (thisYear && before !== year) {
      return say(
        `Sidste år har ${before} celler. Vælg 12, én pr. måned.`,
        `Last year has ${before} cells. Choose 12, one for each month.`,
      );
    }
    const now = thisYear?.place.rows ?? 0;
    if (now > year) {
      return say(`I år har ${now} celler. Vælg højst 12.`, `This year has ${now} cells. Choose at most 12.`);
    }
    return undefined;
  },
  rows: forecastRows,
  examples: forecastExamples,
});
