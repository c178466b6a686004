import { callArguments } from "../../../../blocks/call/callPreview";
import type { Card } from "../../../../functions/card";
import { evaluate } from "../../../../functions/call/evaluate";
import { Refusal } from "../../../../functions/refusal";
import { nothing, rangeRows, type Entry } from "../../../../sheet/entry";

/** So many rows are enough to tell. */
const mostRows = 200;

/**
 * What is offered, with antal and befolkning the other way round where every row says so: all are refused as they stand,
 * and none when the two change places.
 */
export function asRowsSay(card: Card, offered: readonly (Entry | undefined)[]): readonly (Entry | undefined)[] {
  const [count, population] = ["antal", "befolkning"].map((name) =>
    card.parameters.findIndex((parameter) => parameter.kind === "number" && parameter.name === name),
  ) as [number, number];
  if (count === -1 || population === -1) return offered;
  const swapped = offered.map((entry, place) =>
    place === count ? offered[population] : place === population ? offered[count] : entry,
  );
  const [asTheyStand, changed] = [refusedRows(card, offered), refusedRows(card, swapped)];
  return asTheyStand === "all" && changed === "none" ? swapped : offered;
}

/** Which of the rows that have their figures are refused. */
function refusedRows(card: Card, offered: readonly (Entry | undefined)[]): "all" | "some" | "none" {
  const entries = offered.map((entry) =>
    entry?.kind === "range" ? rangeRows(entry, 0, Math.min(mostRows, entry.place.rows)) : (entry ?? nothing),
  );
  const args = callArguments(card, entries);
  if (args === undefined) return "some";
  const outcomes = evaluate(card, args).map(([first]) => (first instanceof Refusal ? first.code : "given"));
  const known = outcomes.filter((outcome) => outcome !== "#N/A");
  if (known.length > 0 && known.every((outcome) => outcome === "#VALUE!")) return "all";
  return known.every((outcome) => outcome === "given") ? "none" : "some";
}
