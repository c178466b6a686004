import { element, escaped } from "../markup";

const root = "http://schemas.openxmlformats.org/";

export const namespaces = {
  drawing: `${root}drawingml/2006/main`,
  chart: `${root}drawingml/2006/chart`,
  table: `${root}drawingml/2006/table`,
  presentation: `${root}presentationml/2006/main`,
  spreadsheet: `${root}spreadsheetml/2006/main`,
  relationships: `${root}officeDocument/2006/relationships`,
  packageRelationships: `${root}package/2006/relationships`,
  contentTypes: `${root}package/2006/content-types`,
  coreProperties: `${root}package/2006/metadata/core-properties`,
} as const;

export const officeType = (name: string): string => `application/vnd.openxmlformats-officedocument.${name}+xml`;

/** The namespaces that slides, layouts and masters declare. */
export const slideNamespaces = {
  "xmlns:a": namespaces.drawing,
  "xmlns:r": namespaces.relationships,
  "xmlns:p": namespaces.presentation,
};

/** English Metric Units: points and pixels in whole numbers. */
export const points = (value: number): number => Math.round(value * 12700);

/** A rectangle of a slide, in English Metric Units. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const transform = (prefix: "a" | "p", { x, y, width, height }: SlideBox): string =>
  element(`${prefix}:xfrm`, {}, element("a:off", { x, y }), element("a:ext", { cx: width, cy: height }));

/** "#14345C" → a fill; undefined → none. */
export const solidFill = (colour: string | undefined): string =>
  colour === undefined
    ? element("a:noFill")
    : element("a:solidFill", {}, element("a:srgbClr", { val: colour.replace("#", "") }));

interface RunLook {
  /** Points; the placeholder's own where it is left out. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** A run of Danish text; with a colour it also names the theme's font for running text, which a text box needs. */
export function run(text: string, { size, bold, colour }: RunLook = {}): string {
  const attributes = { lang: "da-DK", sz: size === undefined ? undefined : size * 100, b: bold ? 1 : undefined };
  const look = colour === undefined ? "" : solidFill(colour) + element("a:latin", { typeface: "+mn-lt" });
  return element("a:r", {}, element("a:rPr", { ...attributes, dirty: 0 }, look), element("a:t", {}, escaped(text)));
}

export const paragraph = (...runs: readonly string[]): string => element("a:p", {}, ...runs);
