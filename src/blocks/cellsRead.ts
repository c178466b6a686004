import type { Cells } from "../sheet/cell";
import type { Place } from "../sheet/place";

/** Gives the cells of any place that lies within what was read; undefined elsewhere. */
export function cellsRead(
  read: readonly { readonly place: Place; readonly cells: Cells }[],
): (place: Place) => Cells | undefined {
  return (place) => {
    const found = read.find(({ place: known }) => isWithin(place, known));
    if (!found) return undefined;
    const row = place.row - found.place.row;
    const column = place.column - found.place.column;
    return found.cells.slice(row, row + place.rows).map((line) => line.slice(column, column + place.columns));
  };
}

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.sheet === outer.sheet &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
