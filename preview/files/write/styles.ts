import type { CellStyle } from "../../cells/cellStyle";
import {
  appendedTo,
  attributesOf,
  childOf,
  childrenOf,
  edited,
  escapedAttribute,
  headWith,
  insertedIn,
  rootOf,
  type Edit,
  type Element,
} from "../markup";
import { builtInNumber } from "../numberFormats";

/** What is to be different from the look that a cell has. */
export interface LookChange {
  readonly format?: string | undefined;
  readonly style?: CellStyle | undefined;
}

const styleOrder = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);
const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const borderOrder = "start left end right top bottom diagonal vertical horizontal".split(" ");

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** A list of the style part: what stands in it, and what is put last, so that no number moves. */
class StyleList {
  readonly added: string[] = [];
  readonly there: readonly Element[];

  constructor(
    readonly xml: string,
    readonly name: string,
    readonly list: Element | undefined,
  ) {
    this.there = list ? childrenOf(xml, list) : [];
  }

  at(place: number): string {
    const element = this.there[place];
    return element ? this.xml.slice(element.start, element.end) : (this.added[place - this.there.length] ?? "");
  }

  place(text: string): number {
    const known = this.added.indexOf(text);
    return this.there.length + (known >= 0 ? known : this.added.push(text) - 1);
  }

  edits(root: Element): Edit[] {
    if (this.added.length === 0) return [];
    const count = this.there.length + this.added.length;
    const text = this.added.join("");
    if (this.list) return appendedTo(this.xml, this.list, text, { count });
    const { prefix } = root;
    const made = `<${prefix}${this.name} count="${count}">${text}</${prefix}${this.name}>`;
    return insertedIn(this.xml, root, styleOrder, this.name, made);
  }
}

/** The looks of a workbook while it is being written: new ones are made from those that cells have. */
export class Styles {
  readonly #root: Element;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs", StyleList>>;
  readonly #made = new Map<string, number>();
  #nextFormat: number;

  constructor(readonly xml: string) {
    this.#root = rootOf(xml);
    this.#prefix = this.#root.prefix;
    const list = (name: string): StyleList => new StyleList(xml, name, childOf(xml, this.#root, name));
    this.#lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
    };
    const taken = this.#lists.numFmts.there.map((format) => Number(attributesOf(xml, format)["numFmtId"]));
    this.#nextFormat = Math.max(163, ...taken) + 1;
  }

  /** The number of a look like another, but for the change. */
  like(base: number, { format, style }: LookChange): number {
    if (format === undefined && style === undefined) return base;
    const key = JSON.stringify([base, format, style]);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const place = this.#lists.cellXfs.place(this.#look(base, format, style ?? {}));
    this.#made.set(key, place);
    return place;
  }

  /** The part as it is with all that has been made. */
  written(): string {
    const lists = Object.values(this.#lists);
    return edited(
      this.xml,
      lists.flatMap((list) => list.edits(this.#root)),
    );
  }

  #look(base: number, format: string | undefined, style: CellStyle): string {
    const p = this.#prefix;
    const xml = this.#lists.cellXfs.at(base) || `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    const look = rootOf(xml);
    const { fontId = "0", borderId = "0" } = attributesOf(xml, look);
    const font = this.#font(Number(fontId), style);
    const border = style.bottomBorder === undefined ? undefined : this.#border(Number(borderId), style.bottomBorder);
    const aligned = [style.wrap, style.horizontal, style.vertical].some((each) => each !== undefined);
    const head = headWith(xml, look, {
      ...(format === undefined ? {} : { numFmtId: this.#format(format), applyNumberFormat: 1 }),
      ...(font === undefined ? {} : { fontId: font, applyFont: 1 }),
      ...(style.fill === undefined ? {} : { fillId: this.#fill(style.fill), applyFill: 1 }),
      ...(border === undefined ? {} : { borderId: border, applyBorder: 1 }),
      ...(aligned ? { applyAlignment: 1 } : {}),
    });
    const own = childrenOf(xml, look).map((child) => xml.slice(child.start, child.end));
    if (!aligned) return `${head.replace(/\s*\/?>$/, "")}${own.length > 0 ? `>${own.join("")}</${p}xf>` : "/>"}`;
    const others = own.filter((text) => rootOf(text).name !== "alignment");
    const alignment = this.#alignment(
      own.find((text) => rootOf(text).name === "alignment"),
      style,
    );
    return `${head.replace(/\s*\/?>$/, "")}>${alignment}${others.join("")}</${p}xf>`;
  }

  #format(code: string): number {
    const known = builtInNumber(code);
    if (known !== undefined) return known;
    const { there, added, xml } = this.#lists.numFmts;
    const element = there.find((format) => attributesOf(xml, format)["formatCode"] === code);
    if (element) return Number(attributesOf(xml, element)["numFmtId"]);
    const tail = `formatCode="${escapedAttribute(code)}"/>`;
    const made = added.find((text) => text.endsWith(` ${tail}`));
    if (made) return Number(attributesOf(made, rootOf(made))["numFmtId"]);
    added.push(`<${this.#prefix}numFmt numFmtId="${this.#nextFormat}" ${tail}`);
    return this.#nextFormat++;
  }

  #font(base: number, { bold, italic, underline, size, color }: CellStyle): number | undefined {
    if ([bold, italic, underline, size, color].every((each) => each === undefined)) return undefined;
    const p = this.#prefix;
    const change: Readonly<Record<string, string | undefined>> = {
      ...(bold === undefined ? {} : { b: bold ? `<${p}b/>` : undefined }),
      ...(italic === undefined ? {} : { i: italic ? `<${p}i/>` : undefined }),
      ...(underline === undefined ? {} : { u: underline ? `<${p}u/>` : undefined }),
      ...(size === undefined ? {} : { sz: `<${p}sz val="${size}"/>` }),
      ...(color === undefined ? {} : { color: `<${p}color rgb="${argb(color)}"/>` }),
    };
    return this.#lists.fonts.place(this.#remade(this.#lists.fonts.at(base) || `<${p}font/>`, fontOrder, change));
  }

  #border(base: number, hasBottom: boolean): number {
    const p = this.#prefix;
    const line = `<${p}bottom style="thin"><${p}color rgb="FF808080"/></${p}bottom>`;
    const change = { bottom: hasBottom ? line : `<${p}bottom/>` };
    return this.#lists.borders.place(
      this.#remade(this.#lists.borders.at(base) || `<${p}border/>`, borderOrder, change),
    );
  }

  #fill(color: string | null): number {
    const p = this.#prefix;
    if (color === null) return 0;
    const inside = `<${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/>`;
    return this.#lists.fills.place(
      `<${p}fill><${p}patternFill patternType="solid">${inside}</${p}patternFill></${p}fill>`,
    );
  }

  #alignment(base: string | undefined, { wrap, horizontal, vertical }: CellStyle): string {
    const xml = base ?? `<${this.#prefix}alignment/>`;
    return headWith(xml, rootOf(xml), {
      ...(horizontal === undefined
        ? {}
        : { horizontal: horizontal === "General" ? undefined : horizontal.toLowerCase() }),
      ...(vertical === undefined ? {} : { vertical: vertical === "Bottom" ? undefined : vertical.toLowerCase() }),
      ...(wrap === undefined ? {} : { wrapText: wrap ? 1 : undefined }),
    });
  }

  /** An element with some children others or gone, in the order that the format wants. */
  #remade(xml: string, order: readonly string[], change: Readonly<Record<string, string | undefined>>): string {
    const element = rootOf(xml);
    const children = new Map<string, string | undefined>(
      childrenOf(xml, element).map((child) => [child.name, xml.slice(child.start, child.end)]),
    );
    for (const [name, text] of Object.entries(change)) children.set(name, text);
    const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    const sorted = [...children].sort(([a], [b]) => place(a) - place(b));
    const head = xml.slice(element.start, element.headEnd).replace(/\s*\/?>$/, ">");
    return `${head}${sorted.map(([, text]) => text ?? "").join("")}</${element.prefix}${element.name}>`;
  }
}
