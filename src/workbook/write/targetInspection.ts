import { placeAddress, type Place } from "../../sheet/place";
import type { FilledCell, Hindrance, Notice, Target, TargetInspection } from "../../sheet/target";

export const inspectionOf = (
  target: Target,
  place: Place | undefined,
  hindrances: readonly Hindrance[],
  notices: readonly Notice[] = [],
  filled: readonly FilledCell[] = [],
): TargetInspection => ({
  target,
  place,
  address: place ? placeAddress(place) : "",
  filled,
  hindrances,
  notices,
  free: filled.length === 0 && hindrances.length === 0,
});

/** `application` has its calculationMode loaded. */
export const calculationNotices = (application: Excel.Application): Notice[] =>
  application.calculationMode === "Manual" ? [{ kind: "manualCalculation" }] : [];

/**
 * Asks for merged cells. Asked only when the user writes, never while she moves
 * about: on the desktop the question has been seen to empty the undo list (OfficeDev/office-js issue 5918).
 */
export function askForMerged(range: Excel.Range): () => Hindrance[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return () => (merged.isNullObject ? [] : [{ reason: "merged", addresses: merged.address.split(",") }]);
}

/** Asks whether another formula spills over the range. */
export function askForSpills(range: Excel.Range, address: string): () => Hindrance[] {
  range.load("hasSpill");
  // Null where some of the cells are spilled into, whatever the typings say.
  return () => ((range.hasSpill as boolean | null) === false ? [] : [{ reason: "spill", address }]);
}
