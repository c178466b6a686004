import { attributesOf, childOf, childrenOf, rootOf, type Element } from "../markup";
import type { Package } from "../package";
import { workbookPath } from "../workbookPart";

/** The first 64 of the colours that a file names by number. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The order in which cells count the theme's colours: light before dark, unlike the theme's own. */
const themeOrder = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Colours of a workbook as "#RRGGBB". */
export class Colors {
  readonly #theme: readonly (string | undefined)[];
  readonly #indexed: readonly string[];

  constructor(file: Package, styles: string | undefined) {
    this.#theme = themeColors(file);
    const own = styles === undefined ? [] : ownPalette(styles);
    this.#indexed = indexed.map((color, place) => own[place] ?? color);
  }

  /** Undefined where the colour is the reader's own choice. */
  of(xml: string, color: Element | undefined): string | undefined {
    if (!color) return undefined;
    const { rgb, theme, indexed: number, tint = "0" } = attributesOf(xml, color);
    const plain =
      rgb !== undefined
        ? /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(rgb)?.[1]
        : theme !== undefined
          ? this.#theme[Number(theme)]
          : this.#indexed[Number(number ?? NaN)];
    return plain === undefined ? undefined : `#${tinted(plain, Number(tint)).toUpperCase()}`;
  }
}

function themeColors(file: Package): (string | undefined)[] {
  const path = file.related(workbookPath(file), "theme");
  if (path === undefined) return [];
  const xml = file.text(path);
  const scheme = childOf(xml, childOf(xml, rootOf(xml), "themeElements"), "clrScheme");
  const colors = new Map(
    (scheme ? childrenOf(xml, scheme) : []).map((named) => {
      const [color] = childrenOf(xml, named);
      const { val, lastClr } = color ? attributesOf(xml, color) : {};
      return [named.name, lastClr ?? val] as const;
    }),
  );
  return themeOrder.map((name) => colors.get(name));
}

function ownPalette(xml: string): string[] {
  const palette = childOf(xml, childOf(xml, rootOf(xml), "colors"), "indexedColors");
  return palette ? childrenOf(xml, palette).map((color) => (attributesOf(xml, color)["rgb"] ?? "").slice(-6)) : [];
}

/** Lighter (towards 1) or darker (towards −1), by the lightness of the colour as Excel does it. */
function tinted(color: string, tint: number): string {
  if (!tint) return color;
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return parts
    .map((part) => Math.round(255 * relit(part, lightness, wanted)))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0"))
    .join("");
}

/** A part of the colour at another lightness; hue and saturation stay. */
function relit(part: number, from: number, to: number): number {
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  return room(from) === 0 ? to : to + ((part - from) * room(to)) / room(from);
}
