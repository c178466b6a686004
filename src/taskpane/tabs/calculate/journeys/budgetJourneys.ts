import type { Parameter } from "../../../../functions/card";
import { goalPlan } from "../../../../blocks/goalPlan";
import { priceVolumePlan } from "../../../../blocks/priceVolumePlan";
import { yearForecastPlan } from "../../../../blocks/yearForecastPlan";
import { catalogue } from "../../../../functions/catalogue";
import type { Selection } from "../../../../workbook/read/selection";
import { danishJourneys } from "../../../language/journeyTexts.da";
import { englishJourneys } from "../../../language/journeyTexts.en";
import { suggestedEntries } from "../../../form/initialEntries";
import type { Entry } from "../../../../sheet/entry";
import { fieldTexts, labelsOf, numberOf, rangeOf, type Journey } from "./journey";
import { columnProblem } from "./problems";

const asFields = (parameters: readonly Parameter[]) => () => parameters.map((parameter) => ({ parameter }));

/** The columns that the function behind the journey would be offered. */
const offeredTo =
  (id: string) =>
  (selection: Selection): readonly (Entry | undefined)[] => {
    const card = catalogue.find((one) => one.id === id);
    return card ? suggestedEntries(card, selection) : [];
  };

const volumeParameters: readonly Parameter[] = [
  { kind: "list", of: "count", ...fieldTexts("priceVolume", "budgetCount") },
  { kind: "list", of: "price", ...fieldTexts("priceVolume", "budgetPrice") },
  { kind: "list", of: "count", ...fieldTexts("priceVolume", "actualCount") },
  { kind: "list", of: "price", ...fieldTexts("priceVolume", "actualPrice") },
];

/** Whether a budget's deviation is one of volume or of price. */
export const priceVolumeJourney: Journey = {
  id: "priceVolume",
  fields: asFields(volumeParameters),
  suggested: offeredTo("PRISMAENGDE"),
  plan(entries, language) {
    const [budgetCount, budgetPrice, actualCount, actualPrice] = entries.map(rangeOf);
    if (!budgetCount || !budgetPrice || !actualCount || !actualPrice) return undefined;
    const problem = columnProblem(volumeParameters, entries, [0, 1, 2, 3], language);
    if (problem !== undefined) return { problem };
    const items = labelsOf(budgetCount)?.place;
    return {
      plan: priceVolumePlan({
        language,
        ...(items ? { items } : {}),
        budgetCount: budgetCount.place,
        budgetPrice: budgetPrice.place,
        actualCount: actualCount.place,
        actualPrice: actualPrice.place,
      }),
    };
  },
};

const forecastParameters: readonly Parameter[] = [
  { kind: "list", of: "count", ...fieldTexts("forecast", "lastYear") },
  { kind: "list", of: "count", ...fieldTexts("forecast", "thisYear") },
  { kind: "choice", of: "ordinal", default: 3, ...fieldTexts("forecast", "window") },
  { kind: "choice", of: "mark", default: 0, ...fieldTexts("forecast", "unit") },
];

const year = 12;

/** Where a monthly series will end. */
export const forecastJourney: Journey = {
  id: "forecast",
  fields: asFields(forecastParameters),
  suggested: offeredTo("AARSPROGNOSE"),
  plan(entries, language) {
    const [lastYear, thisYear] = entries.map(rangeOf);
    if (!lastYear || !thisYear) return undefined;
    const { problem: words } = language === "da" ? danishJourneys : englishJourneys;
    const wrong = [lastYear, thisYear].findIndex(({ place }) => place.rows !== year);
    const parameter = forecastParameters[wrong];
    const problem =
      columnProblem(forecastParameters, entries, [0], language) ??
      columnProblem(forecastParameters, entries, [1], language) ??
      (parameter &&
        words.twelve(
          language === "da" ? parameter.name : parameter.english,
          [lastYear, thisYear][wrong]?.place.rows ?? 0,
        ));
    if (problem !== undefined) return { problem };
    const months = labelsOf(lastYear);
    return {
      plan: yearForecastPlan({
        language,
        ...(months ? { months } : {}),
        lastYear: lastYear.place,
        thisYear: thisYear.place,
        window: numberOf(entries[2], 3),
        unit: numberOf(entries[3], 0) === 1 ? "kr" : "count",
      }),
    };
  },
};

const goalParameters: readonly Parameter[] = [
  { kind: "list", of: "number", ...fieldTexts("goal", "start") },
  { kind: "list", of: "number", ...fieldTexts("goal", "status") },
  { kind: "list", of: "number", ...fieldTexts("goal", "goal") },
];

/** How far goals have been reached. */
export const goalJourney: Journey = {
  id: "goal",
  fields: asFields(goalParameters),
  suggested: offeredTo("MAALOPFYLDELSE"),
  plan(entries, language) {
    const [start, status, goal] = entries.map(rangeOf);
    if (!start || !status || !goal) return undefined;
    const problem = columnProblem(goalParameters, entries, [0, 1, 2], language);
    if (problem !== undefined) return { problem };
    const items = labelsOf(start)?.place;
    return {
      plan: goalPlan({
        language,
        ...(items ? { items } : {}),
        start: start.place,
        status: status.place,
        goal: goal.place,
      }),
    };
  },
};
