import type { Entry } from "../sheet/entry";
import type { Place } from "../sheet/place";
import type { TakenOnce } from "../tables/grownEntries";
import type { Block, Language } from "./block";
import type { LabelColumn } from "./entryValue";
import type { Made } from "./origin";

export type RecipeField = TakenOnce | { readonly value: number | boolean | string };

/** What a block was made from and where it stands, so that it can be made again: kept in the workbook. */
export interface Recipe {
  readonly block: string;
  readonly language: Language;
  readonly place: Place;
  /** The day it was made, which it names. */
  readonly made?: Made;
  /** Only the fields that were filled. */
  readonly fields: Readonly<Record<string, RecipeField>>;
}

/** The sheets that must be read to make the block again: its own and those of its fields. */
export const sheetsOf = ({ place, fields }: Recipe): readonly string[] => [
  ...new Set([place.sheet, ...Object.values(fields).flatMap((field) => ("cells" in field ? [field.cells.sheet] : []))]),
];

/** The recipe of a block that has just been written. */
export function recipeOf(
  { id }: Block,
  entries: Readonly<Record<string, Entry>>,
  language: Language,
  place: Place,
  made?: Made,
): Recipe {
  const fields = Object.entries(entries).flatMap(([name, entry]): (readonly [string, RecipeField])[] => {
    if (entry.kind === "value") return [[name, { value: entry.value }]];
    return entry.kind === "range" ? [[name, takenCells(entry)]] : [];
  });
  return { block: id, language, place, ...(made && { made }), fields: Object.fromEntries(fields) };
}

const takenCells = ({ place, heading, scale, labels, labelColumn }: Entry & { readonly kind: "range" }): TakenOnce => ({
  cells: place,
  ...(heading === undefined ? {} : { heading }),
  ...(scale === undefined ? {} : { scale }),
  ...(labelColumn === undefined ? {} : { labels: labelsTaken(labelColumn, labels) }),
});

/** What dates showed is kept with them: the block has written it. */
const labelsTaken = (column: LabelColumn, texts: readonly (string | undefined)[]): LabelColumn =>
  column.format === undefined ? column : { ...column, texts: texts.map((text) => text ?? "") };

/** What was kept, where it still has the shape of a recipe; undefined for anything else. */
export function recipeIn(kept: unknown): Recipe | undefined {
  if (!isRecord(kept)) return undefined;
  const { block, language, place, made, fields } = kept;
  if (typeof block !== "string" || (language !== "da" && language !== "en") || !isPlace(place)) return undefined;
  if (made !== undefined && !isMade(made)) return undefined;
  if (!isRecord(fields) || !Object.values(fields).every(isField)) return undefined;
  return { block, language, place, ...(made && { made }), fields: fields as Recipe["fields"] };
}

function isField(field: unknown): boolean {
  if (!isRecord(field)) return false;
  if ("value" in field) return ["number", "boolean", "string"].includes(typeof field.value);
  const { cells, heading, scale, labels, open } = field;
  return (
    isPlace(cells) &&
    (heading === undefined || typeof heading === "string") &&
    (open === undefined || open === true) &&
    (scale === undefined || typeof scale === "number") &&
    (labels === undefined || (isRecord(labels) && isPlace(labels.place)))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isMade = (value: unknown): value is Made =>
  isRecord(value) && [value.year, value.month, value.day].every((part) => typeof part === "number");

const isPlace = (value: unknown): value is Place =>
  isRecord(value) &&
  typeof value.sheet === "string" &&
  [value.row, value.column, value.rows, value.columns].every((part) => typeof part === "number" && part >= 0);
