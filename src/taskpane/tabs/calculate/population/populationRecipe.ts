import type { Language } from "../../../../blocks/block";
import type { Place, Spot as SheetSpot } from "../../../../sheet/place";
import { dayRules, type Day, type DayRule } from "../../../../sources/countDay";
import type { AgeBand } from "../../../../sources/populationRequest";
import type { FetchedValues } from "../../../../workbook/keptPopulations";
import type { FilledSpot, Given, Spots } from "./spots";

/** How populations were fetched and where they stand, so that they can be fetched again: kept in the workbook. */
export interface PopulationRecipe extends FetchedValues {
  readonly language: Language;
  readonly ages: AgeBand;
  readonly rule: DayRule;
  /** Of all of them, where the table's lines do not say their own. */
  readonly area?: string;
  readonly day?: Day;
  /** On a sheet of their own, line by line; else in the shape of their table. */
  readonly ownSheet: boolean;
  /** What was written, by the names of its row and column. */
  readonly written: Readonly<Record<string, number>>;
}

/** A spot by the names of its lines: they stay when rows are put in between. */
export const spotKey = ({ row, column }: Pick<FilledSpot, "row" | "column">): string =>
  [row, column].map((line) => (line ? `${line.over} ${line.label}`.trim() : "")).join("\t");

export const writtenOf = (filled: readonly FilledSpot[]): Readonly<Record<string, number>> =>
  Object.fromEntries(filled.flatMap((spot) => (spot.persons === undefined ? [] : [[spotKey(spot), spot.persons]])));

/** A cell of the table, the one that moves with it: rows are put in above the last row, columns right of the first. */
export function tableCell({ found, shape }: Spots, sheet: string): SheetSpot | undefined {
  if (!found || shape === undefined) return undefined;
  const { table, rows, columns } = found;
  const row = shape === "columns" ? table.row + table.rows - 1 : (rows.at(-1)?.at ?? table.row);
  return { sheet, row, column: shape === "rows" ? (found.labels ?? table.column) : (columns[0]?.at ?? table.column) };
}

/** What was kept, where it still has the shape of a recipe. */
export function populationRecipeIn(kept: unknown): PopulationRecipe | undefined {
  if (!isRecord(kept)) return undefined;
  const { place, table, language, ages, rule, area, day, ownSheet, source, written } = kept;
  const isSound =
    isRecord(place) &&
    (table === undefined || isRecord(table)) &&
    (language === "da" || language === "en") &&
    isRecord(ages) &&
    typeof ages["from"] === "number" &&
    typeof ages["to"] === "number" &&
    dayRules.some((one) => one === rule) &&
    (area === undefined || typeof area === "string") &&
    (day === undefined || isRecord(day)) &&
    typeof ownSheet === "boolean" &&
    typeof source === "string" &&
    isRecord(written);
  return isSound ? (kept as unknown as PopulationRecipe) : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export interface RecipeParts {
  readonly place: Place;
  readonly spots: Spots;
  readonly filled: readonly FilledSpot[];
  readonly given: Given;
  readonly ages: AgeBand;
  readonly rule: DayRule;
  readonly language: Language;
  readonly ownSheet: boolean;
  readonly source: string;
  /** The sheet that the table stands on. */
  readonly sheet: string;
}

/** The recipe of populations that have just been written. */
export function populationRecipe(parts: RecipeParts): PopulationRecipe {
  const { place, spots, filled, given, ages, rule, language, ownSheet, source, sheet } = parts;
  const table = tableCell(spots, sheet);
  const { area, day } = given;
  return {
    ...{ place, language, ages, rule, ownSheet, source, written: writtenOf(filled) },
    ...(table && { table }),
    ...(!spots.byArea && area !== undefined && { area }),
    ...(!spots.byDay && day && { day }),
  };
}
