import type { Cells } from "../sheet/cell";
import type { Entry, RangeEntry } from "../sheet/entry";
import type { Place } from "../sheet/place";
import type { Field } from "./field";
import type { Given } from "./planCells";

/** Cells below each other, with the names beside them where there are any. */
export interface Column {
  readonly place: Place;
  readonly values: Cells;
  readonly heading: string | undefined;
  readonly labels: LabelColumn | undefined;
  /** Multiply by it to get ones or a fraction; absent where they are. */
  readonly scale?: number;
}

/** The column that names the rows, with its own number format and what it shows where it holds dates. */
export interface LabelColumn {
  readonly place: Place;
  readonly format?: string;
  readonly texts?: readonly (string | undefined)[];
}

/** What stands in a field, as its kind takes it; undefined where nothing usable does. */
export function entryValue(
  field: Field,
  entry: Entry | undefined,
): Column | Given | readonly number[] | string | boolean | undefined {
  const value = entry?.kind === "value" ? entry.value : undefined;
  const number = typeof value === "number" ? value : undefined;
  switch (field.kind) {
    case "list":
    case "names":
    case "table":
      return entry?.kind === "range" ? columnOf(entry) : undefined;
    case "given":
      return entry?.kind === "range" ? givenIn(entry) : number;
    case "series":
      return entry?.kind === "range" ? columnOf(entry) : number;
    case "figures":
      return entry?.kind === "range" ? columnOf(entry) : typedFigures(value);
    case "choice":
      return field.options.some((option) => option.value === value) ? String(value) : field.options[0]?.value;
    case "switch":
      return typeof value === "boolean" ? value : field.default;
    case "number":
      return number ?? field.default;
    case "text":
      return value === undefined ? undefined : String(value);
    case "name":
      return typeof value === "string" ? value : undefined;
  }
}

/** "10; 20; 30", as the form keeps it; one number is a list of one. */
function typedFigures(value: number | boolean | string | undefined): readonly number[] | undefined {
  if (typeof value === "number") return [value];
  const figures = typeof value === "string" ? value.split(";").map(Number) : [];
  return figures.length > 0 && figures.every(Number.isFinite) ? figures : undefined;
}

function givenIn(entry: RangeEntry): Given {
  const { place, heading, scale } = entry;
  const labels = labelsOf(entry);
  return {
    ...place,
    ...(scale === undefined ? {} : { scale }),
    ...(heading === undefined ? {} : { heading }),
    ...(labels && { labels }),
  };
}

const columnOf = (entry: RangeEntry): Column => ({
  place: entry.place,
  values: entry.values,
  heading: entry.heading,
  labels: labelsOf(entry),
  ...(entry.scale === undefined ? {} : { scale: entry.scale }),
});

const labelsOf = ({ place, labels, labelColumn }: RangeEntry): LabelColumn | undefined =>
  labelColumn && {
    ...labelColumn,
    place: { ...labelColumn.place, row: place.row, rows: place.rows },
    ...(labelColumn.format === undefined ? {} : { texts: labels }),
  };
