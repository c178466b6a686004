import { clusterPlan } from "../../../../blocks/clusterPlan";
import { numberColumns } from "../columnRoles";
import { contentsOf } from "../../../../sheet/contents";
import { areaAddress } from "../../../../sheet/place";
import { rangeEntry, type Entry, type RangeEntry } from "../../../../sheet/entry";
import { columnHeaded } from "./columnHeaded";
import { fieldTexts, givenOf, labelsOf, numberOf, rangeOf, type Journey, type JourneyField } from "./journey";
import { cellProblem, columnProblem } from "./problems";

const perThousand = 1000;

/** One's own municipality is chosen among the names that stand in the sheet. */
const fieldsFor = (entries: readonly Entry[]): readonly JourneyField[] => [
  { parameter: { kind: "list", of: "number", ...fieldTexts("cluster", "names") }, names: true },
  { parameter: { kind: "list", of: "count", ...fieldTexts("cluster", "counts") } },
  { parameter: { kind: "list", of: "population", ...fieldTexts("cluster", "populations") } },
  { parameter: { kind: "number", of: "price", ...fieldTexts("cluster", "price") } },
  {
    parameter: { kind: "choice", of: "word", optional: true, ...fieldTexts("cluster", "own") },
    words: namesIn(entries),
  },
  { parameter: { kind: "choice", of: "mark", default: 0, ...fieldTexts("cluster", "measure") } },
  { parameter: { kind: "choice", of: "mark", default: 0, ...fieldTexts("cluster", "mean") } },
];

const namesIn = (entries: readonly Entry[]): readonly string[] => [
  ...new Set((rangeOf(entries[0])?.values ?? []).flatMap(([name]) => (typeof name === "string" ? [name] : []))),
];

/** From a table of municipalities to where one's own stands and what it would be worth to move. */
export const clusterJourney: Journey = {
  id: "cluster",
  fields: fieldsFor,
  suggested({ areas, active }) {
    const columns = numberColumns(areas);
    const [count, population] = [columnHeaded(columns, "count"), columnHeaded(columns, "population")];
    if (!count || !population || count === population) return [];
    const counts = rangeEntry(count.reading, active.sheet, count.place);
    return [namesBeside(counts), counts, rangeEntry(population.reading, active.sheet, population.place)];
  },
  plan(entries, language) {
    const [names, counts, populations] = entries.slice(0, 3).map(rangeOf);
    const price = givenOf(entries[3]);
    if (!names || !counts || !populations || price === undefined) return undefined;
    const parameters = fieldsFor(entries).map(({ parameter }) => parameter);
    const problem =
      columnProblem(parameters, entries, [1, 2, 0], language) ?? cellProblem(parameters, entries, [3], language);
    if (problem !== undefined) return { problem };
    const chosen = entries[4];
    const own = names.values.findIndex(([name]) => chosen?.kind === "value" && name === chosen.value);
    return {
      plan: clusterPlan({
        language,
        names: names.place,
        counts: counts.place,
        populations: populations.place,
        own: own === -1 ? undefined : own,
        measure: numberOf(entries[5], 0) === 1 ? { per: perThousand } : "share",
        mean: numberOf(entries[6], 0) === 1 ? "plain" : "weighted",
        price,
      }),
    };
  },
};

/** The column that names the rows, as a range of its own. */
function namesBeside(counts: RangeEntry): RangeEntry | undefined {
  const place = labelsOf(counts)?.place;
  if (!place) return undefined;
  const values = counts.values.map((_, row) => [counts.labels[row] ?? null]);
  return {
    ...counts,
    text: areaAddress(place),
    place,
    values,
    heading: undefined,
    table: undefined,
    contents: contentsOf(values, place),
  };
}
