import type { SheetChange, WorkbookChanges } from "../changes";
import {
  attributesOf,
  childOf,
  childrenOf,
  edited,
  escapedAttribute,
  headWith,
  removed,
  replaced,
  rootOf,
  withAttributes,
  type Edit,
  type Element,
} from "../markup";
import type { Package } from "../package";
import { sheetParts, workbookPath, type SheetPart } from "../workbookPart";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const emptySheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData/></worksheet>`;

/** The paths of the sheets that are to be there, in the order of the changes. */
export function writeSheets(file: Package, { sheets }: WorkbookChanges): string[] {
  const opened = sheetParts(file).filter(({ isWorksheet }) => isWorksheet);
  const isAsItWas =
    sheets.length === opened.length &&
    sheets.every(
      ({ from, name, layout }, k) => from === k && opened[k]?.name === name && layout.isVisible === undefined,
    );
  if (isAsItWas) return opened.map(({ path }) => path);
  const gone = opened.filter((_, place) => !sheets.some(({ from }) => from === place));
  for (const { path } of gone) removeSheet(file, path);
  const workbook = workbookPath(file);
  const added = sheets.map(({ from }) => (from === undefined ? addSheet(file, workbook, opened[0]) : undefined));
  const paths = sheets.map(({ from }, k) => added[k]?.path ?? opened[from ?? -1]?.path ?? "");
  file.write(workbook, withSheetList(file.text(workbook), sheets, opened, added));
  return paths;
}

function addSheet(file: Package, workbook: string, like: SheetPart | undefined): { path: string; id: string } {
  const path = file.freePath("xl/worksheets/sheet", ".xml");
  const relation = file.relations(workbook).find(({ id }) => id === like?.id)?.type ?? `${relations}/worksheet`;
  return { path, id: file.add(workbook, { path, text: emptySheet, contentType, relation }) };
}

/** With all that only this sheet had: its drawings, comments and tables. */
function removeSheet(file: Package, path: string): void {
  const before = reachable(file);
  file.unrelate(workbookPath(file), path);
  const after = reachable(file);
  for (const part of before) if (!after.has(part)) file.remove(part);
}

function reachable(file: Package): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { path, isExternal } of file.relations(part)) {
      if (isExternal || found.has(path) || !file.has(path)) continue;
      found.add(path);
      waiting.push(path);
    }
  }
  return found;
}

/** Chart sheets and the like keep their place after the sheet that they stood behind. */
function withSheetList(
  xml: string,
  sheets: readonly SheetChange[],
  opened: readonly SheetPart[],
  added: readonly ({ id: string } | undefined)[],
): string {
  const root = rootOf(xml);
  const list = childOf(xml, root, "sheets");
  if (!list) return xml;
  const there = childrenOf(xml, list).map((element) => ({
    element,
    ...(attributesOf(xml, element) as { id?: string; sheetId?: string }),
  }));
  let nextId = Math.max(0, ...there.map(({ sheetId }) => Number(sheetId ?? 0))) + 1;
  const relation = relationAttribute(xml, root);
  const kept = new Set(sheets.map(({ from }) => (from === undefined ? undefined : opened[from]?.id)));
  const others = othersBehind(there, new Set(opened.map(({ id }) => id)), kept);
  const texts: Listed[] = [];
  const putOthers = (behind: string | undefined): void => {
    for (const was of others.get(behind) ?? []) texts.push({ text: slice(xml, there[was]!.element), was });
  };
  putOthers(undefined);
  sheets.forEach(({ from, name, layout }, k) => {
    const state = layout.isVisible === undefined ? {} : { state: layout.isVisible ? undefined : "hidden" };
    const id = from === undefined ? undefined : opened[from]?.id;
    const was = there.findIndex((each) => each.id === id);
    if (id !== undefined && was >= 0) {
      texts.push({ text: headWith(xml, there[was]!.element, { name, ...state }), was });
      putOthers(id);
      return;
    }
    const head = `<${list.prefix}sheet name="${escapedAttribute(name)}" sheetId="${nextId++}" ${relation}="${added[k]?.id ?? ""}"/>`;
    texts.push({ text: headWith(head, rootOf(head), state), was: undefined });
  });
  const places = new Map(texts.flatMap(({ was }, now) => (was === undefined ? [] : [[was, now] as const])));
  const head = xml.slice(list.start, list.headEnd).replace(/\s*\/>$/, ">");
  const made = `${head}${texts.map(({ text }) => text).join("")}</${list.prefix}sheets>`;
  return edited(xml, [
    replaced(list, made),
    ...localNameEdits(xml, root, places),
    ...activeEdits(xml, root, texts, places),
  ]);
}

/** A sheet in the list, and its place there before. */
interface Listed {
  readonly text: string;
  readonly was: number | undefined;
}

/** Chart sheets and the like, by the worksheet that is kept and that they stand behind. */
function othersBehind(
  there: readonly { readonly id?: string }[],
  worksheets: ReadonlySet<string>,
  kept: ReadonlySet<string | undefined>,
): ReadonlyMap<string | undefined, readonly number[]> {
  const found = new Map<string | undefined, number[]>();
  let behind: string | undefined;
  there.forEach(({ id = "" }, place) => {
    if (!worksheets.has(id)) found.set(behind, [...(found.get(behind) ?? []), place]);
    else if (kept.has(id)) behind = id;
  });
  return found;
}

const slice = (xml: string, { start, end }: Element): string => xml.slice(start, end);

/** How a new sheet writes the id of its relationship: "r:id" mostly, where the workbook has declared "r" for all. */
function relationAttribute(xml: string, { start, headEnd }: Element): string {
  const head = xml.slice(start, headEnd);
  const prefix = /xmlns:([\w.-]+)\s*=\s*["'][^"']*\/relationships["']/.exec(head)?.[1];
  return prefix === undefined ? `xmlns:r="${relations}" r:id` : `${prefix}:id`;
}

/** Names that hold on one sheet count the sheets by their order; those of a sheet that is gone go with it. */
function localNameEdits(xml: string, root: Element, places: ReadonlyMap<number, number>): Edit[] {
  const names = childOf(xml, root, "definedNames");
  const all = names ? childrenOf(xml, names) : [];
  const edits = all.flatMap((name): Edit[] => {
    const { localSheetId } = attributesOf(xml, name);
    if (localSheetId === undefined) return [];
    const now = places.get(Number(localSheetId));
    if (now === undefined) return [removed(name)];
    return now === Number(localSheetId) ? [] : [withAttributes(xml, name, { localSheetId: now })];
  });
  const isEmptied = names && all.length > 0 && edits.filter(({ text }) => text === "").length === all.length;
  return isEmptied ? [removed(names)] : edits;
}

/** The sheet that is in front stays so if it is there still, else the first that can be seen. */
function activeEdits(
  xml: string,
  root: Element,
  texts: readonly { text: string }[],
  places: ReadonlyMap<number, number>,
): Edit[] {
  const views = childOf(xml, root, "bookViews");
  const isHidden = (place: number): boolean => /\sstate\s*=\s*["'](hidden|veryHidden)/.test(texts[place]?.text ?? "");
  const firstShown = Math.max(
    0,
    texts.findIndex((_, place) => !isHidden(place)),
  );
  return (views ? childrenOf(xml, views) : []).flatMap((view) => {
    const { activeTab = "0", firstSheet } = attributesOf(xml, view);
    const kept = places.get(Number(activeTab));
    const now = kept === undefined || isHidden(kept) ? firstShown : kept;
    const first = firstSheet === undefined ? {} : { firstSheet: undefined };
    return String(now) === activeTab && firstSheet === undefined
      ? []
      : [withAttributes(xml, view, { ...first, activeTab: now === 0 ? undefined : now })];
  });
}
