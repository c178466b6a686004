/**
 * XML as text with places, whatever prefix its elements carry. A part of a package is never made into a tree: what is
 * to be read is found by its place, and what is to be changed is cut out and put in there, so that the rest stays as
 * its writer left it. Names are local names.
 */

export interface Tag {
  readonly kind: "open" | "empty" | "close";
  readonly name: string;
  /** With the colon: "x:", or "" where there is none. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

export interface Element {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  /** After the opening tag. */
  readonly headEnd: number;
  /** Where the closing tag begins; headEnd if there is none. */
  readonly close: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

export class DamagedMarkup extends Error {
  override name = "DamagedMarkup";
}

const [bang, question, slash, greater, colon, quote, apostrophe] = [...`!?/>:"'`].map((sign) => sign.charCodeAt(0));
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Where a comment, a CDATA section or an instruction ends. */
function passedOver(xml: string, start: number): number {
  const closing = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
  const found = xml.indexOf(closing, start + 2);
  if (found < 0) throw new DamagedMarkup("Something is not closed.");
  return found + closing.length;
}

/** The tags of a text in order; comments, CDATA and instructions are passed over. */
export class TagScanner {
  kind: Tag["kind"] = "open";
  name = "";
  prefix = "";
  start = 0;

  constructor(
    readonly xml: string,
    /** After the tag; the next one is looked for from here. */
    public end = 0,
    readonly to = xml.length,
  ) {}

  next(): boolean {
    const { xml } = this;
    for (;;) {
      const start = xml.indexOf("<", this.end);
      if (start < 0 || start >= this.to) return false;
      const sign = xml.charCodeAt(start + 1);
      if (sign !== bang && sign !== question) return this.#read(start, sign === slash);
      this.end = passedOver(xml, start);
    }
  }

  #read(start: number, isClose: boolean): true {
    const { xml } = this;
    let from = isClose ? start + 2 : start + 1;
    const head = from;
    let at = from;
    for (
      let code = xml.charCodeAt(at);
      code !== greater && code !== slash && !isSpace(code);
      code = xml.charCodeAt(at)
    ) {
      if (at >= xml.length) throw new DamagedMarkup("A tag is not closed.");
      at++;
      if (code === colon) from = at;
    }
    this.start = start;
    this.prefix = from === head ? "" : xml.slice(head, from);
    this.name = xml.slice(from, at);
    for (let code = xml.charCodeAt(at); code !== greater; code = xml.charCodeAt(at)) {
      if (code === quote || code === apostrophe) at = xml.indexOf(xml[at] ?? "", at + 1);
      if (at < 0 || at >= xml.length) throw new DamagedMarkup("A tag is not closed.");
      at++;
    }
    this.end = at + 1;
    this.kind = isClose ? "close" : xml.charCodeAt(at - 1) === slash ? "empty" : "open";
    return true;
  }
}

/** These hold thousands of elements and none of their own name: they are passed over in one leap. */
const vast = new Set(["sheetData", "sst"]);

function leap(scanner: TagScanner): void {
  const closing = scanner.xml.indexOf(`</${scanner.prefix}${scanner.name}`, scanner.end);
  if (closing < 0) throw new DamagedMarkup(`${scanner.name} is not closed.`);
  scanner.end = closing;
}

/** The elements that stand directly in another, or the part's only element if none is given. */
export function childrenOf(xml: string, parent?: Element): Element[] {
  const scanner = new TagScanner(xml, parent?.headEnd ?? 0, parent?.close ?? xml.length);
  const found: Element[] = [];
  let depth = 0;
  let open: Tag | undefined;
  while (scanner.next()) {
    const { kind, name, prefix, start, end } = scanner;
    if (kind === "empty") {
      if (depth === 0) found.push({ name, prefix, start, headEnd: end, close: end, end, isEmpty: true });
    } else if (kind === "open") {
      if (depth++ === 0) open = { kind, name, prefix, start, end };
      if (vast.has(name)) leap(scanner);
    } else if (--depth === 0 && open) {
      const { start: from, end: headEnd } = open;
      found.push({ name: open.name, prefix: open.prefix, start: from, headEnd, close: start, end, isEmpty: false });
      open = undefined;
    }
    if (depth < 0) break;
  }
  if (depth > 0) throw new DamagedMarkup(`${open?.name} is not closed.`);
  return found;
}

export function rootOf(xml: string): Element {
  const [root] = childrenOf(xml);
  if (!root) throw new DamagedMarkup("There is no element.");
  return root;
}

export const childOf = (xml: string, parent: Element | undefined, name: string): Element | undefined =>
  parent && childrenOf(xml, parent).find((child) => child.name === name);

/** Elements of this name anywhere inside another (or in the whole part), outermost first. */
export function elementsOf(xml: string, name: string, inside?: Element): Element[] {
  const scanner = new TagScanner(xml, inside?.headEnd ?? 0, inside?.close ?? xml.length);
  const found: Element[] = [];
  const open: number[] = [];
  while (scanner.next()) {
    if (scanner.name !== name) continue;
    const { kind, prefix, start, end } = scanner;
    if (kind === "close") {
      const place = open.pop();
      const element = place === undefined ? undefined : found[place];
      if (element && place !== undefined) found[place] = { ...element, close: start, end };
      continue;
    }
    if (kind === "open") open.push(found.length);
    found.push({ name, prefix, start, headEnd: end, close: end, end, isEmpty: kind === "empty" });
  }
  return found;
}

/** The attributes of the tag between two places, by local name; declarations of namespaces are left out. */
export function attributesBetween(xml: string, start: number, end: number): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let at = start;
  while (!isSpace(xml.charCodeAt(at)) && at < end) at++;
  for (let equals = xml.indexOf("=", at); equals >= 0 && equals < end; equals = xml.indexOf("=", at)) {
    const name = xml.slice(at, equals).trim();
    let open = equals + 1;
    while (isSpace(xml.charCodeAt(open))) open++;
    const close = xml.indexOf(xml.charCodeAt(open) === apostrophe ? "'" : '"', open + 1);
    if (close < 0 || close >= end) break;
    if (!name.startsWith("xmlns")) found[name.slice(name.indexOf(":") + 1)] = unescaped(xml.slice(open + 1, close));
    at = close + 1;
  }
  return found;
}

export const attributesOf = (xml: string, { start, headEnd }: Element): Readonly<Record<string, string>> =>
  attributesBetween(xml, start, headEnd);

const entities = new Map(Object.entries({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }));

const character = (reference: string): string => {
  const code = /^x/i.test(reference) ? parseInt(reference.slice(1), 16) : Number(reference);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
};

export const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(x[\da-f]+|\d+)|(\w+));/gi, (whole, code: string | undefined, name: string) =>
        code === undefined ? (entities.get(name) ?? whole) : character(code),
      )
    : text;

// eslint-disable-next-line no-control-regex -- these are the signs that XML cannot hold
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const named: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };
/** Line breaks and tabs would become spaces in an attribute. */
const numbered: Readonly<Record<string, string>> = { ...named, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

export const escaped = (text: string): string =>
  text.replace(forbidden, "").replace(/[<>&\r]/g, (sign) => numbered[sign] ?? sign);
export const escapedAttribute = (text: string): string =>
  text.replace(forbidden, "").replace(/[<>&"\n\r\t]/g, (sign) => numbered[sign] ?? sign);

/** What is written between two places: entities and CDATA as the text that they stand for, comments left out. */
export function textBetween(xml: string, from: number, to: number): string {
  const text = xml.slice(from, to);
  if (!text.includes("<!")) return unescaped(text);
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<!--") ? "" : unescaped(piece),
    )
    .join("");
}

export const textOf = (xml: string, element: Element): string => textBetween(xml, element.headEnd, element.close);

/** A text put in the place of what stands from one place to another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all edits made; those at one place in the order given. */
export function edited(xml: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return xml;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) throw new Error("Two edits overlap.");
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  pieces.push(xml.slice(at));
  return pieces.join("");
}

const qualifiedName = ({ prefix, name }: Element): string => prefix + name;

/** The opening tag with these attributes (undefined takes one away); others stay as they are. */
export function headWith(
  xml: string,
  element: Element,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  let head = xml.slice(element.start, element.headEnd);
  for (const [name, value] of Object.entries(attributes)) {
    const there = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === undefined ? "" : ` ${name}="${escapedAttribute(String(value))}"`;
    head = there.test(head)
      ? head.replace(there, () => text)
      : head.replace(/\s*(\/?)>$/, (_, end) => `${text}${end}>`);
  }
  return head;
}

export const withAttributes = (
  xml: string,
  element: Element,
  attributes: Readonly<Record<string, string | number | undefined>>,
): Edit => ({ from: element.start, to: element.headEnd, text: headWith(xml, element, attributes) });

/** Puts a text last in an element, which gets a closing tag if it had none. */
export function appendedTo(xml: string, element: Element, text: string, attributes = {}): Edit[] {
  if (!element.isEmpty) {
    const head = Object.keys(attributes).length > 0 ? [withAttributes(xml, element, attributes)] : [];
    return [...head, { from: element.close, to: element.close, text }];
  }
  const head = headWith(xml, element, attributes).replace(/\s*\/>$/, ">");
  return [{ from: element.start, to: element.end, text: `${head}${text}</${qualifiedName(element)}>` }];
}

export const removed = ({ start, end }: Element): Edit => ({ from: start, to: end, text: "" });
export const replaced = ({ start, end }: Element, text: string): Edit => ({ from: start, to: end, text });

/** Puts a new child where the order of the parent's children wants it. */
export function insertedIn(xml: string, parent: Element, order: readonly string[], name: string, text: string): Edit[] {
  const after = new Set(order.slice(order.indexOf(name) + 1));
  const next = childrenOf(xml, parent).find((child) => after.has(child.name));
  return next ? [{ from: next.start, to: next.start, text }] : appendedTo(xml, parent, text);
}
