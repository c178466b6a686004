import type { NameData } from "../../cells/workbookData";
import type { WorkbookChanges } from "../changes";
import {
  appendedTo,
  attributesOf,
  childOf,
  childrenOf,
  edited,
  escaped,
  escapedAttribute,
  insertedIn,
  removed,
  rootOf,
  type Edit,
  type Element,
} from "../markup";
import type { Package } from "../package";
import { storedFormula } from "../storedFormula";
import { workbookPath } from "../workbookPart";
import { workbookOrder } from "./sheetOrder";

/** Names that are new, mean something else or are gone; all others stay, also those that no grid can show. */
export function writeNames(file: Package, { set, removed: gone }: WorkbookChanges["names"]): void {
  if (set.length === 0 && gone.length === 0) return;
  const path = workbookPath(file);
  const xml = file.text(path);
  const root = rootOf(xml);
  const list = childOf(xml, root, "definedNames");
  const there = list ? childrenOf(xml, list) : [];
  const find = ({ name }: NameData): Element | undefined =>
    there.find((element) => attributesOf(xml, element)["name"]?.toLowerCase() === name.toLowerCase());
  const edits: Edit[] = gone.flatMap((name) => {
    const element = find(name);
    return element ? [removed(element)] : [];
  });
  const made: string[] = [];
  for (const name of set) {
    const element = find(name);
    const text = escaped(storedFormula(name.formula));
    if (element) edits.push({ from: element.headEnd, to: element.close, text });
    else made.push(nameMarkup(root.prefix, name.name, text));
  }
  const isEmptied = there.length > 0 && gone.length === there.length && made.length === 0;
  if (isEmptied && list) file.write(path, edited(xml, [removed(list)]));
  else file.write(path, edited(xml, [...edits, ...added(xml, root, list, made)]));
}

const nameMarkup = (p: string, name: string, text: string): string =>
  `<${p}definedName name="${escapedAttribute(name)}">${text}</${p}definedName>`;

function added(xml: string, root: Element, list: Element | undefined, made: readonly string[]): Edit[] {
  if (made.length === 0) return [];
  if (list) return appendedTo(xml, list, made.join(""));
  const { prefix: p } = root;
  return insertedIn(xml, root, workbookOrder, "definedNames", `<${p}definedNames>${made.join("")}</${p}definedNames>`);
}
