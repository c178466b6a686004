import type { Place } from "../../sheet/place";
import { onceReckoned } from "../onceReckoned";
import { cellsAt, type Shown } from "./cellsAt";

/** What places show once Excel has reckoned them. */
export const shownOnceReckoned = <P extends Place>(
  context: Excel.RequestContext,
  places: readonly P[],
): Promise<ReadonlyMap<P, Shown[][]>> =>
  onceReckoned(
    () => shownIn(context, places),
    (shown) => [...shown.values()].some((cells) => cells.some((line) => line.includes("#BUSY!"))),
  );

async function shownIn<P extends Place>(context: Excel.RequestContext, places: readonly P[]) {
  const shown = new Map<P, Shown[][]>();
  for (const sheet of new Set(places.map((place) => place.sheet))) {
    const own = places.filter((place) => place.sheet === sheet);
    const cells = await cellsAt(context, sheet, own, "values");
    for (const place of own) shown.set(place, cells(place));
  }
  return shown;
}

const precision = 1e-9;
/** Differences of kroner that come of another order of the same sums. */
const least = 1e-7;

/** Whether two cells show the same figure. */
export const showsSame = (one: Shown, other: Shown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= precision * Math.max(Math.abs(one), Math.abs(other)) + least
    : one === other;

export const sameCells = (one: readonly (readonly Shown[])[], other: readonly (readonly Shown[])[]): boolean =>
  one.every((line, r) => line.every((value, c) => showsSame(value, other[r]?.[c] ?? "")));
