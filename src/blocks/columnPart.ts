import type { Column } from "./entryValue";

/** Some rows of a column as a column of its own. */
export function columnPart({ place, values, labels, ...rest }: Column, from: number, until: number): Column {
  const rows = { row: place.row + from, rows: until - from };
  return {
    ...rest,
    place: { ...place, ...rows },
    values: values.slice(from, until),
    labels: labels && {
      ...labels,
      place: { ...labels.place, ...rows },
      ...(labels.texts && { texts: labels.texts.slice(from, until) }),
    },
  };
}
