import type { Parameter } from "../../../../functions/card";
import { savingPlan } from "../../../../blocks/saving/saving";
import { usualSensitivity } from "../../../../blocks/saving/sensitivityRows";
import { numberColumns } from "../columnRoles";
import { rangeEntry, rangeRows, type Entry } from "../../../../sheet/entry";
import { danishJourneys } from "../../../language/journeyTexts.da";
import { englishJourneys } from "../../../language/journeyTexts.en";
import { fieldTexts, givenOf, labelsOf, numberOf, rangeOf, rowsOf, type Journey } from "./journey";
import { cellProblem, columnProblem } from "./problems";
import { columnHeaded } from "./columnHeaded";

const parameters: readonly Parameter[] = [
  { kind: "number", of: "count", ...fieldTexts("saving", "countBefore") },
  { kind: "number", of: "population", ...fieldTexts("saving", "populationBefore") },
  { kind: "number", of: "count", ...fieldTexts("saving", "countAfter") },
  { kind: "number", of: "population", ...fieldTexts("saving", "populationAfter") },
  { kind: "number", of: "price", ...fieldTexts("saving", "price") },
  { kind: "choice", of: "mark", default: 1, ...fieldTexts("saving", "rounding") },
  { kind: "choice", of: "switch", default: true, ...fieldTexts("saving", "sensitivity") },
  { kind: "list", of: "count", optional: true, ...fieldTexts("saving", "clusterCount") },
  { kind: "list", of: "population", optional: true, ...fieldTexts("saving", "clusterPopulation") },
];

/** From a base year and a follow-up, of one period or many, to what the fall in the share is worth. */
export const savingJourney: Journey = {
  id: "saving",
  fields: () => parameters.map((parameter) => ({ parameter })),
  suggested({ areas, active }) {
    const columns = numberColumns(areas);
    const [count, population] = [columnHeaded(columns, "count"), columnHeaded(columns, "population")];
    if (!count || !population) return [];
    const counts = rangeEntry(count.reading, active.sheet, count.place);
    const populations = rangeEntry(population.reading, active.sheet, population.place);
    if (counts.place.rows < 2) return [undefined, undefined, counts, populations];
    // The first row is the base, the rest is the follow-up.
    return [
      rangeRows(counts, 0, 1),
      rangeRows(populations, 0, 1),
      rangeRows(counts, 1, counts.place.rows),
      rangeRows(populations, 1, populations.place.rows),
    ];
  },
  plan(entries, language) {
    const [countBefore, populationBefore, countAfter, populationAfter, price] = entries.map(givenOf);
    if (
      countBefore === undefined ||
      populationBefore === undefined ||
      countAfter === undefined ||
      populationAfter === undefined ||
      price === undefined
    ) {
      return undefined;
    }
    const [clusterCount, clusterPopulation] = [rangeOf(entries[7]), rangeOf(entries[8])];
    const problem =
      cellProblem(parameters, entries, [0, 1, 4], language) ??
      columnProblem(parameters, entries, [2, 3], language) ??
      unevenProblem(entries, language) ??
      columnProblem(parameters, entries, [7, 8], language);
    if (problem !== undefined) return { problem };
    const followed = rangeOf(entries[2]) ?? rangeOf(entries[3]);
    const labels = labelsOf(followed);
    const plan = savingPlan({
      language,
      base: { count: countBefore, population: populationBefore },
      followUp: {
        count: countAfter,
        population: populationAfter,
        ...(labels ? { labels } : {}),
        latest: latestRow(entries),
      },
      price,
      rounding: numberOf(entries[5], 1) === 1 ? "asPrinted" : "unrounded",
      ...(entries[6]?.kind === "value" && entries[6].value === false ? {} : { sensitivity: usualSensitivity }),
      ...(clusterCount && clusterPopulation
        ? { scenarios: { counts: clusterCount.place, populations: clusterPopulation.place } }
        : {}),
    });
    return { plan };
  },
};

/** One of a pair is missing, or a column stands beside a single figure. */
function unevenProblem(entries: readonly Entry[], language: "da" | "en"): string | undefined {
  const { problem } = language === "da" ? danishJourneys : englishJourneys;
  const name = (place: number) => (language === "da" ? parameters[place]?.name : parameters[place]?.english) ?? "";
  const [countAfter, populationAfter] = [givenOf(entries[2]), givenOf(entries[3])];
  if (countAfter !== undefined && populationAfter !== undefined && rowsOf(countAfter) !== rowsOf(populationAfter)) {
    return problem.sameRows(name(2), rowsOf(countAfter), name(3), rowsOf(populationAfter));
  }
  const given = [entries[7], entries[8]].filter((entry) => entry?.kind === "range").length;
  return given === 1 ? problem.both(name(7), name(8)) : undefined;
}

/** The latest period with both figures. */
function latestRow(entries: readonly Entry[]): number {
  const [count, population] = [rangeOf(entries[2]), rangeOf(entries[3])];
  if (!count || !population) return 0;
  const rows = count.values.map((_, row) => row);
  const known = rows.findLast(
    (row) => typeof count.values[row]?.[0] === "number" && typeof population.values[row]?.[0] === "number",
  );
  return known ?? rows.length - 1;
}
