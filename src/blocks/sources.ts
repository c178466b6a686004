import type { Cells } from "../sheet/cell";
import type { Place } from "../sheet/place";
import type { BlockPlan } from "./plan";

/** The cells of the workbook that a plan reads, gathered so that a column is read once. */
export function planSources(plan: BlockPlan): readonly Place[] {
  const columns = new Map<string, Place>();
  for (const cell of plan.rows.flat()) {
    for (const part of cell?.formula ?? []) {
      if (typeof part === "string" || part.to !== "source") continue;
      const { place } = part;
      const key = `${place.column} ${place.columns} ${place.sheet}`;
      columns.set(key, joined(columns.get(key), place));
    }
  }
  return [...columns.values()];
}

function joined(known: Place | undefined, place: Place): Place {
  if (!known) return place;
  const row = Math.min(known.row, place.row);
  return { ...known, row, rows: Math.max(known.row + known.rows, place.row + place.rows) - row };
}

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
