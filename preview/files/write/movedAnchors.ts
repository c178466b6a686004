import { childOf, edited, elementsOf, removed, textOf, type Edit, type Element } from "../markup";
import type { Move } from "../../cells/move";
import { movedPlace } from "../moves";

/** Charts, pictures and shapes hang on cells; what hung on one that is gone hangs where it was. */
export function movedAnchors(xml: string, move: Move): string {
  const name = move.axis === "rows" ? "row" : "col";
  const edits = ["from", "to"].flatMap((corner) =>
    elementsOf(xml, corner).flatMap((element): Edit[] => {
      const place = childOf(xml, element, name);
      if (!place) return [];
      const moved = movedPlace(Number(textOf(xml, place)), move) ?? move.at;
      return [{ from: place.headEnd, to: place.close, text: String(moved) }];
    }),
  );
  return edited(xml, edits);
}

/** The boxes of comments: those of cells that are gone go too. */
export function movedNotes(xml: string, move: Move): string {
  const name = move.axis === "rows" ? "Row" : "Column";
  const edits = elementsOf(xml, "shape").flatMap((shape): Edit[] => {
    const [place] = elementsOf(xml, name, shape);
    if (!place) return [];
    const moved = movedPlace(Number(textOf(xml, place)), move);
    if (moved === undefined) return [removed(shape)];
    return [{ from: place.headEnd, to: place.close, text: String(moved) }, ...noteAnchor(xml, shape, move)];
  });
  return edited(xml, edits);
}

/** "left column, pixels, top row, pixels, right column, pixels, bottom row, pixels" */
function noteAnchor(xml: string, shape: Element, move: Move): Edit[] {
  return elementsOf(xml, "Anchor", shape).map((anchor) => {
    const parts = textOf(xml, anchor)
      .split(",")
      .map((part) => part.trim());
    for (const at of move.axis === "rows" ? [2, 6] : [0, 4])
      parts[at] = String(movedPlace(Number(parts[at]), move) ?? move.at);
    return { from: anchor.headEnd, to: anchor.close, text: parts.join(", ") };
  });
}
