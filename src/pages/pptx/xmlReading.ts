/** An element of somebody else's markup, with where it stands in the text, so that it can be cut out or added to. */
export interface XmlElement {
  readonly namespace: string;
  /** Without its prefix. */
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  end: number;
  readonly prefixes: ReadonlyMap<string, string>;
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/gu;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

const decoded = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/giu, (whole, name: string) => {
    if (name.startsWith("#"))
      return String.fromCodePoint(Number(name.startsWith("#x") ? `0${name.slice(1)}` : name.slice(1)));
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name] ?? whole;
  });

/** The root element of well-formed markup; undefined where the elements do not close each other. */
export function readXml(text: string): XmlElement | undefined {
  const root: Open = {
    namespace: "",
    name: "",
    attributes: new Map(),
    children: [],
    start: 0,
    end: 0,
    prefixes: new Map(),
  };
  const open: Open[] = [root];
  for (const match of text.matchAll(token)) {
    const [whole, closing, prefix = "", name, inside = "", alone] = match;
    if (name === undefined) continue;
    const end = match.index + whole.length;
    if (closing === "/") {
      const last = open.pop();
      if (!last || last.name !== name || open.length === 0) return undefined;
      last.end = end;
      continue;
    }
    const parent = open.at(-1) ?? root;
    const attributes = new Map(
      [...inside.matchAll(attribute)].map(
        ([, key = "", double, single]) => [key, decoded(double ?? single ?? "")] as const,
      ),
    );
    const prefixes = new Map(parent.prefixes);
    for (const [key, value] of attributes) {
      if (key === "xmlns") prefixes.set("", value);
      else if (key.startsWith("xmlns:")) prefixes.set(key.slice(6), value);
    }
    const namespace = prefixes.get(prefix.slice(0, -1)) ?? "";
    const element: Open = { namespace, name, attributes, children: [], start: match.index, end, prefixes };
    parent.children.push(element);
    if (alone !== "/") open.push(element);
  }
  return open.length === 1 ? root.children[0] : undefined;
}

/** All elements of a name below another, in the order of the text. */
export const elementsIn = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);

export const firstIn = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsIn(element, name)[0];

/** An attribute by its name without prefix: "id" finds "r:id" where there is no plain one. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const plain = element.attributes.get(name);
  if (plain !== undefined) return plain;
  return [...element.attributes].find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** A relationship's id: the prefixed one, never the element's own id. */
export const relationshipId = (element: XmlElement): string | undefined =>
  [...element.attributes].find(([key]) => key !== "id" && key.endsWith(":id"))?.[1];
