import { localAddress, parsedAddress } from "../cells/address";
import { lastColumn, lastRow } from "../cells/area";
import { withReferences, type Corner } from "../cells/formula/references";
import type { Move } from "../cells/move";
import type { Area } from "../../src/sheet/place";
import { largestSheet } from "./units";

type Step = Pick<Move, "axis" | "kind" | "at" | "count">;

/** Where a single row or column is now; undefined if it is gone. */
export function movedPlace(place: number, { axis, kind, at, count }: Step): number | undefined {
  if (place < at) return place;
  if (kind === "inserted") return place + count < largestSheet[axis] ? place + count : undefined;
  return place < at + count ? undefined : place - count;
}

/** Where the first and last of several are now; undefined if all are gone. */
export function movedSpan(from: number, to: number, step: Step): readonly [number, number] | undefined {
  const { kind, at, count, axis } = step;
  const most = largestSheet[axis] - 1;
  if (kind === "inserted") {
    const first = from >= at ? from + count : from;
    return first > most ? undefined : [first, Math.min(most, to >= at ? to + count : to)];
  }
  const first = movedPlace(from, step) ?? at;
  const last = movedPlace(to, step) ?? at - 1;
  return last < first ? undefined : [first, last];
}

export function movedArea(area: Area, step: Step): Area | undefined {
  const rows = step.axis === "rows";
  const span = rows ? movedSpan(area.row, lastRow(area), step) : movedSpan(area.column, lastColumn(area), step);
  if (!span) return undefined;
  const [first, last] = span;
  return rows ? { ...area, row: first, rows: last - first + 1 } : { ...area, column: first, columns: last - first + 1 };
}

/** "A1:B2 D4" after the move; "" if nothing is left of it. What is no address stays. */
export const movedAddresses = (addresses: string, step: Step): string =>
  addresses
    .split(/\s+/)
    .flatMap((address) => {
      const area = parsedAddress(address, largestSheet)?.area;
      if (!area) return [address];
      const moved = movedArea(area, step);
      return moved ? [localAddress(moved, largestSheet)] : [];
    })
    .join(" ");

/** A formula on sheet `own` after the move on sheet `moved`; names and links stand on no sheet. */
export function movedFormula(formula: string, own: string | undefined, moved: string, step: Step): string {
  const key = step.axis === "rows" ? "row" : "column";
  return withReferences(formula, ({ sheet = own, from, to }) => {
    const [first, last] = [from[key], to ? to[key] : from[key]];
    if (sheet?.toLowerCase() !== moved.toLowerCase() || first === undefined || last === undefined) return { from, to };
    const span = movedSpan(Math.min(first, last), Math.max(first, last), step);
    if (!span) return undefined;
    const at = (corner: Corner, place: number): Corner => ({ ...corner, [key]: place });
    const [lower, upper] = first <= last ? span : [span[1], span[0]];
    return { from: at(from, lower), to: to && at(to, upper) };
  });
}
