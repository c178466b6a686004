import type { Parameter } from "../../../../functions/card";
import { danishJourneys } from "../../../language/journeyTexts.da";
import { englishJourneys } from "../../../language/journeyTexts.en";
import type { Language } from "../../../language/tongue";
import type { Entry } from "../../../../sheet/entry";

/** The first thing that is wrong with ranges that must be columns of equal length. */
export function columnProblem(
  parameters: readonly Parameter[],
  entries: readonly Entry[],
  places: readonly number[],
  language: Language,
): string | undefined {
  const { problem } = language === "da" ? danishJourneys : englishJourneys;
  const named = places.flatMap((place) => {
    const entry = entries[place];
    const parameter = parameters[place];
    if (entry?.kind !== "range" || !parameter) return [];
    return [{ name: language === "da" ? parameter.name : parameter.english, place: entry.place }];
  });
  const wide = named.find(({ place }) => place.columns !== 1);
  if (wide) return problem.oneColumn(wide.name);
  const [first] = named;
  const other = named.find(({ place }) => place.rows !== first?.place.rows);
  return first && other ? problem.sameRows(first.name, first.place.rows, other.name, other.place.rows) : undefined;
}

/** A range where one figure belongs. */
export function cellProblem(
  parameters: readonly Parameter[],
  entries: readonly Entry[],
  places: readonly number[],
  language: Language,
): string | undefined {
  const { problem } = language === "da" ? danishJourneys : englishJourneys;
  const wrong = places.find((place) => {
    const entry = entries[place];
    return entry?.kind === "range" && entry.place.rows * entry.place.columns > 1;
  });
  const parameter = wrong === undefined ? undefined : parameters[wrong];
  return parameter && problem.oneCell(language === "da" ? parameter.name : parameter.english);
}
