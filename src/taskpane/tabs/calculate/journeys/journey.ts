import type { Parameter } from "../../../../functions/card";
import type { Place } from "../../../../sheet/place";
import type { BlockPlan } from "../../../../blocks/plan";
import type { Given } from "../../../../blocks/planCells";
import type { Selection } from "../../../../workbook/read/selection";
import { danishJourneys } from "../../../language/journeyTexts.da";
import { englishJourneys } from "../../../language/journeyTexts.en";
import type { Language } from "../../../language/tongue";
import type { Entry, RangeEntry } from "../../../../sheet/entry";

export type JourneyId = "saving" | "cluster" | "priceVolume" | "forecast" | "goal";

/** What the fields lack before a plan can be made of them, in words; nothing while they are not all filled. */
export type PlanAnswer = { readonly plan: BlockPlan } | { readonly problem: string } | undefined;

/** A field of a journey: a parameter, and what a card's parameter cannot say. */
export interface JourneyField {
  readonly parameter: Parameter;
  /** The range names things: texts in it are as they should be. */
  readonly names?: true;
  /** The words to choose among, where they come from the sheet. */
  readonly words?: readonly string[];
}

/** A guided journey: fields as a card has them, and the block that comes of them. */
export interface Journey {
  readonly id: JourneyId;
  /** The fields, always as many; what they offer may depend on what stands in the others. */
  readonly fields: (entries: readonly Entry[]) => readonly JourneyField[];
  /** What the selection offers to the fields. */
  readonly suggested: (selection: Selection) => readonly (Entry | undefined)[];
  readonly plan: (entries: readonly Entry[], language: Language) => PlanAnswer;
}

type Fields<J extends JourneyId> = (typeof danishJourneys)[J]["fields"];

/** A field's texts in both languages, as a parameter has them. */
export function fieldTexts<J extends JourneyId>(journey: J, field: keyof Fields<J> & string) {
  const danish = (danishJourneys[journey].fields as Record<string, { name: string; help: string }>)[field];
  const english = (englishJourneys[journey].fields as Record<string, { name: string; help: string }>)[field];
  return {
    name: danish?.name ?? field,
    english: english?.name ?? field,
    help: { da: danish?.help ?? "", en: english?.help ?? "" },
  };
}

/** A cell or a number that was typed. */
export const givenOf = (entry: Entry | undefined): Given | undefined => {
  if (entry?.kind === "range") return entry.place;
  return entry?.kind === "value" && typeof entry.value === "number" ? entry.value : undefined;
};

export const rangeOf = (entry: Entry | undefined): RangeEntry | undefined =>
  entry?.kind === "range" ? entry : undefined;

export const numberOf = (entry: Entry | undefined, standard: number): number =>
  entry?.kind === "value" && typeof entry.value === "number" ? entry.value : standard;

export const rowsOf = (given: Given): number => (typeof given === "number" ? 1 : given.rows);

/** The names beside the rows of a range, where there are any. */
export const labelsOf = (entry: RangeEntry | undefined): { place: Place; format?: string } | undefined =>
  entry?.labelColumn && {
    ...entry.labelColumn,
    place: { ...entry.labelColumn.place, row: entry.place.row, rows: entry.place.rows },
  };
