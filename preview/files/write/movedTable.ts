import { localAddress, parsedAddress } from "../../cells/address";
import {
  attributesOf,
  childOf,
  childrenOf,
  edited,
  headWith,
  removed,
  rootOf,
  withAttributes,
  type Edit,
  type Element,
} from "../markup";
import type { Move } from "../../cells/move";
import { movedAddresses, movedArea, movedPlace } from "../moves";
import type { Package } from "../package";
import { largestSheet } from "../units";
import { removeTable } from "./tables";

/** A table after the move; one that has lost its heading row is no table any more. */
export function movedTablePart(file: Package, sheetPath: string, path: string, move: Move): void {
  const xml = file.text(path);
  const root = rootOf(xml);
  const { ref = "", headerRowCount = "1" } = attributesOf(xml, root);
  const area = parsedAddress(ref, largestSheet)?.area;
  if (!area) return;
  const now = movedArea(area, move);
  const isHeadless = move.axis === "rows" && headerRowCount !== "0" && movedPlace(area.row, move) === undefined;
  if (!now || isHeadless) {
    removeTable(file, sheetPath, path);
    return;
  }
  const filters = ["autoFilter", "sortState"].flatMap((name): Edit[] => {
    const element = childOf(xml, root, name);
    const moved = element && movedAddresses(attributesOf(xml, element)["ref"] ?? "", move);
    return element && moved ? [withAttributes(xml, element, { ref: moved })] : [];
  });
  const columns = move.axis === "columns" ? movedColumns(xml, root, area.column, move) : [];
  const own = withAttributes(xml, root, { ref: localAddress(now, largestSheet) });
  file.write(path, edited(xml, [own, ...filters, ...columns]));
}

/** Columns that are gone go; new ones are called as Excel calls one without a heading. */
function movedColumns(xml: string, root: Element, first: number, move: Move): Edit[] {
  const list = childOf(xml, root, "tableColumns");
  if (!list) return [];
  const columns = childrenOf(xml, list);
  const { at, count, kind } = move;
  const isInside = at > first && at < first + columns.length;
  if (kind === "inserted" && !isInside) return [];
  const gone = columns.filter((_, k) => movedPlace(first + k, move) === undefined);
  const total = kind === "inserted" ? columns.length + count : columns.length - gone.length;
  const head: Edit = { from: list.start, to: list.headEnd, text: headWith(xml, list, { count: total }) };
  if (kind === "removed") return gone.length === 0 ? [] : [head, ...gone.map(removed)];
  const next = Math.max(...columns.map((column) => Number(attributesOf(xml, column)["id"] ?? 0))) + 1;
  const taken = new Set(columns.map((column) => attributesOf(xml, column)["name"]?.toLowerCase()));
  const made = Array.from({ length: count }, (_, k) => {
    let number = at - first + k + 1;
    while (taken.has(`kolonne${number}`)) number++;
    taken.add(`kolonne${number}`);
    return `<${list.prefix}tableColumn id="${next + k}" name="Kolonne${number}"/>`;
  });
  const place = columns[at - first]!.start;
  return [head, { from: place, to: place, text: made.join("") }];
}
