import type { Cell } from "../../../src/sheet/cell";
import { contentsOf } from "../../../src/sheet/contents";
import type { Entry, RangeEntry } from "../../../src/sheet/entry";
import { areaAddress, type Place } from "../../../src/sheet/place";

/** Cells of Ark1 as a field holds them. */
export function rangeEntry(
  place: Omit<Place, "sheet">,
  values: readonly (readonly Cell[])[],
  table?: RangeEntry["table"],
): RangeEntry {
  const whole = { sheet: "Ark1", ...place };
  return {
    kind: "range",
    text: areaAddress(whole),
    place: whole,
    values,
    labels: [],
    labelColumn: undefined,
    heading: undefined,
    contents: contentsOf(values, whole),
    table,
    hiddenRows: 0,
  };
}

/** A column from row 2 down. */
export const columnEntry = (at: number, values: readonly Cell[], table?: RangeEntry["table"]): RangeEntry =>
  rangeEntry(
    { row: 1, column: at, rows: values.length, columns: 1 },
    values.map((value) => [value]),
    table,
  );

export const valueEntry = (given: number | boolean | string): Entry => ({
  kind: "value",
  text: String(given),
  value: given,
});
