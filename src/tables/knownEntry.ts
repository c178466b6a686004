import { contentsOf } from "../sheet/contents";
import type { RangeEntry } from "../sheet/entry";
import { areaAddress, placeAddress } from "../sheet/place";
import type { KnownValue } from "./knownValues";

/** A labelled figure as a field holds it: its cell, so that the sheet stays alive, with its label for a heading. */
export function knownEntry({ row, column, label, value, scale }: KnownValue, sheet: string, home: string): RangeEntry {
  const area = { row, column, rows: 1, columns: 1 };
  const place = { sheet, ...area };
  return {
    kind: "range",
    text: sheet === home ? areaAddress(area) : placeAddress(place),
    place,
    values: [[value]],
    labels: [],
    labelColumn: undefined,
    heading: label,
    contents: contentsOf([[value]], area),
    table: undefined,
    hiddenRows: 0,
    ...(scale === 1 ? {} : { scale }),
  };
}
