import type { CellStyle } from "../../cells/cellStyle";
import { attributesOf, childOf, childrenOf, rootOf, type Element } from "../markup";
import { builtInFormat } from "../numberFormats";
import type { Package } from "../package";
import { workbookPath } from "../workbookPart";
import { Colors } from "./colors";

/** What the grid can show of a cell's look. */
export interface Look {
  readonly format?: string;
  readonly style?: CellStyle;
  readonly isUnlocked?: boolean;
}

const horizontals = new Map<string, NonNullable<CellStyle["horizontal"]>>([
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
]);
const verticals = new Map<string, NonNullable<CellStyle["vertical"]>>([
  ["top", "Top"],
  ["center", "Center"],
]);

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** The looks that cells point to by number. */
export function readLooks(file: Package): Look[] {
  const path = file.related(workbookPath(file), "styles");
  if (path === undefined) return [];
  const xml = file.text(path);
  const root = rootOf(xml);
  const colors = new Colors(file, xml);
  const listOf = (name: string): Element[] => {
    const list = childOf(xml, root, name);
    return list ? childrenOf(xml, list) : [];
  };
  const codes = new Map(
    listOf("numFmts").map((format) => {
      const { numFmtId, formatCode = "General" } = attributesOf(xml, format);
      return [Number(numFmtId), formatCode] as const;
    }),
  );
  const fonts = listOf("fonts").map((font) => fontStyle(xml, font, colors));
  const fills = listOf("fills").map((fill) => fillStyle(xml, fill, colors));
  const borders = listOf("borders").map((border) => borderStyle(xml, border));
  return listOf("cellXfs").map((look): Look => {
    const { numFmtId = "0", fontId, fillId, borderId } = attributesOf(xml, look);
    const style = {
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...alignmentStyle(xml, childOf(xml, look, "alignment")),
    };
    const format = codes.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId));
    return {
      ...(format.toLowerCase() === "general" ? {} : { format }),
      ...(Object.keys(style).length > 0 ? { style } : {}),
      ...(isUnlocked(xml, childOf(xml, look, "protection")) ? { isUnlocked: true } : {}),
    };
  });
}

const isUnlocked = (xml: string, protection: Element | undefined): boolean =>
  protection !== undefined && /^(0|false)$/.test(attributesOf(xml, protection)["locked"] ?? "");

function fontStyle(xml: string, font: Element, colors: Colors): CellStyle {
  const parts = new Map(childrenOf(xml, font).map((part) => [part.name, part]));
  const valueOf = (name: string): string | undefined => {
    const part = parts.get(name);
    return part && attributesOf(xml, part)["val"];
  };
  const has = (name: string): boolean => parts.has(name) && (valueOf(name) === undefined || isOn(valueOf(name)));
  const underline = parts.has("u") && valueOf("u") !== "none";
  const size = Number(valueOf("sz") ?? 11);
  const color = colors.of(xml, parts.get("color"));
  return {
    ...(has("b") ? { bold: true } : {}),
    ...(has("i") ? { italic: true } : {}),
    ...(underline ? { underline: true } : {}),
    ...(size > 0 && size !== 11 ? { size } : {}),
    ...(color && color !== "#000000" ? { color } : {}),
  };
}

function fillStyle(xml: string, fill: Element, colors: Colors): CellStyle {
  const pattern = childOf(xml, fill, "patternFill");
  if (!pattern || attributesOf(xml, pattern)["patternType"] !== "solid") return {};
  const color = colors.of(xml, childOf(xml, pattern, "fgColor"));
  return color ? { fill: color } : {};
}

function borderStyle(xml: string, border: Element): CellStyle {
  const bottom = childOf(xml, border, "bottom");
  const { style = "none" } = bottom ? attributesOf(xml, bottom) : {};
  return style === "none" ? {} : { bottomBorder: true };
}

function alignmentStyle(xml: string, alignment: Element | undefined): CellStyle {
  const { horizontal = "", vertical = "", wrapText } = alignment ? attributesOf(xml, alignment) : {};
  const [across, down] = [horizontals.get(horizontal), verticals.get(vertical)];
  return {
    ...(across ? { horizontal: across } : {}),
    ...(down ? { vertical: down } : {}),
    ...(isOn(wrapText) ? { wrap: true } : {}),
  };
}
