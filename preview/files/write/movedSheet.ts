import { spotAddress } from "../../../src/sheet/place";
import {
  attributesOf,
  childOf,
  childrenOf,
  edited,
  elementsOf,
  escaped,
  headWith,
  removed,
  rootOf,
  TagScanner,
  textOf,
  withAttributes,
  type Edit,
  type Element,
} from "../markup";
import type { Move } from "../../cells/move";
import { movedAddresses, movedPlace, movedSpan } from "../moves";
import { cellPlaces, sheetPlaces } from "./sheetCells";
import { movedAnchors } from "./movedAnchors";

/** Which elements say where they stand, and in which attributes. */
const placed: Readonly<Record<string, readonly string[]>> = {
  dimension: ["ref"],
  sheetView: ["topLeftCell"],
  pane: ["topLeftCell"],
  selection: ["activeCell", "sqref"],
  mergeCell: ["ref"],
  conditionalFormatting: ["sqref"],
  dataValidation: ["sqref"],
  hyperlink: ["ref"],
  autoFilter: ["ref"],
  sortState: ["ref"],
  sortCondition: ["ref"],
  protectedRange: ["sqref"],
  ignoredError: ["sqref"],
  inputCells: ["r"],
  cellWatch: ["r"],
  comment: ["ref"],
  threadedComment: ["ref"],
  location: ["ref"],
  singleXmlCell: ["r"],
};
/** What is not there any more when nothing is left of its place; the others keep the place that they had. */
const vanishing = new Set(
  "mergeCell conditionalFormatting dataValidation hyperlink protectedRange ignoredError cellWatch comment threadedComment".split(
    " ",
  ),
);
/** Lists that may not be empty. */
const lists = new Set("mergeCells dataValidations hyperlinks protectedRanges ignoredErrors cellWatches".split(" "));

/** A sheet after the move: its cells, and everything that says where it stands. Formulas have been changed before. */
export function movedSheetPart(xml: string, move: Move): string {
  const cells = move.axis === "rows" ? withMovedRows(xml, move) : withMovedColumns(xml, move);
  const arrays = withMovedArrays(cells, move);
  return movedAnchors(withMovedAddresses(withMovedBreaks(arrays, move), move), move);
}

/** A part whose elements stand somewhere on the sheet. */
export function withMovedAddresses(xml: string, move: Move): string {
  const scanner = new TagScanner(xml);
  const meant: string[] = [];
  while (scanner.next()) if (scanner.kind !== "close" && scanner.name in placed) meant.push(scanner.name);
  const edits = [...new Set(meant)].flatMap((name) =>
    elementsOf(xml, name).flatMap((element) => movedElement(xml, element, move)),
  );
  const extended = elementsOf(xml, "sqref").map((element): Edit => {
    const moved = movedAddresses(textOf(xml, element), move);
    return { from: element.headEnd, to: element.close, text: escaped(moved || textOf(xml, element)) };
  });
  return withoutEmptyLists(edited(xml, [...edits, ...extended]));
}

function movedElement(xml: string, element: Element, move: Move): Edit[] {
  const attributes = attributesOf(xml, element);
  const moved: Record<string, string> = {};
  for (const name of placed[element.name] ?? []) {
    const before = attributes[name];
    if (before === undefined) continue;
    const after = movedAddresses(before, move);
    if (after === "" && vanishing.has(element.name)) return [removed(element)];
    if (after !== "" && after !== before) moved[name] = after;
  }
  return Object.keys(moved).length > 0 ? [withAttributes(xml, element, moved)] : [];
}

function withoutEmptyLists(xml: string): string {
  const edits = childrenOf(xml, rootOf(xml)).flatMap((list): Edit[] => {
    if (!lists.has(list.name)) return [];
    const children = childrenOf(xml, list);
    if (children.length === 0) return [removed(list)];
    const { count } = attributesOf(xml, list);
    const isOther = count !== undefined && Number(count) !== children.length;
    return isOther ? [withAttributes(xml, list, { count: children.length })] : [];
  });
  return edited(xml, edits);
}

function withMovedRows(xml: string, move: Move): string {
  const data = childOf(xml, rootOf(xml), "sheetData");
  if (!data) return xml;
  const edits = sheetPlaces(xml, data).rows.flatMap((row): Edit[] => {
    const now = movedPlace(row.row, move);
    if (now === undefined) return [removed(row)];
    if (now === row.row) return [];
    const cells = cellPlaces(xml, row).map((cell) => withAttributes(xml, cell, { r: spotAddress(now, cell.column) }));
    return [withAttributes(xml, row, { r: now + 1 }), ...cells];
  });
  return edited(xml, edits);
}

function withMovedColumns(xml: string, move: Move): string {
  const root = rootOf(xml);
  const data = childOf(xml, root, "sheetData");
  const rows = data ? sheetPlaces(xml, data).rows : [];
  const cells = rows.flatMap((row) => {
    const edits = cellPlaces(xml, row).flatMap((cell): Edit[] => {
      const now = movedPlace(cell.column, move);
      if (now === undefined) return [removed(cell)];
      return now === cell.column ? [] : [withAttributes(xml, cell, { r: spotAddress(row.row, now) })];
    });
    return edits.length === 0 ? [] : [withAttributes(xml, row, { spans: undefined, r: row.row + 1 }), ...edits];
  });
  const list = childOf(xml, root, "cols");
  const spans = list ? childrenOf(xml, list) : [];
  const moved = spans.map((span): Edit => {
    const { min, max } = attributesOf(xml, span);
    const now = movedSpan(Number(min) - 1, Number(max) - 1, move);
    return now ? withAttributes(xml, span, { min: now[0] + 1, max: now[1] + 1 }) : removed(span);
  });
  const isEmptied = list && moved.every(({ text }) => text === "");
  return edited(xml, [...cells, ...(isEmptied ? [removed(list)] : moved)]);
}

/** Where formulas spill, and the cells that tables of what-ifs put their figures in. */
function withMovedArrays(xml: string, move: Move): string {
  const data = childOf(xml, rootOf(xml), "sheetData");
  const edits = (data ? elementsOf(xml, "f", data) : []).flatMap((formula): Edit[] => {
    const { ref, r1, r2 } = attributesOf(xml, formula);
    if (ref === undefined) return [];
    const moved = (address: string | undefined): string | undefined =>
      address === undefined ? undefined : movedAddresses(address, move) || address;
    const head = headWith(xml, formula, { ref: moved(ref), r1: moved(r1), r2: moved(r2) });
    return [{ from: formula.start, to: formula.headEnd, text: head }];
  });
  return edited(xml, edits);
}

/** Page breaks stand behind a row or column, counted from 1. */
function withMovedBreaks(xml: string, move: Move): string {
  const name = move.axis === "rows" ? "rowBreaks" : "colBreaks";
  const list = childOf(xml, rootOf(xml), name);
  if (!list) return xml;
  const breaks = childrenOf(xml, list);
  const moved = breaks.map((each): Edit => {
    const now = movedPlace(Number(attributesOf(xml, each)["id"] ?? 0), move);
    return now === undefined ? removed(each) : withAttributes(xml, each, { id: now });
  });
  const left = moved.filter(({ text }) => text !== "").length;
  if (left === 0) return edited(xml, [removed(list)]);
  const isOther = left !== breaks.length;
  const count = isOther ? [withAttributes(xml, list, { count: left, manualBreakCount: left })] : [];
  return edited(xml, [...count, ...moved]);
}
