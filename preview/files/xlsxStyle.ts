import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import type { CellStyle } from "../cells/cellStyle";

const argb = (color: string): string => `FF${color.slice(1)}`;
const hex = (color: { argb?: string } | undefined): string | undefined =>
  color?.argb && /^[0-9a-f]{8}$/i.test(color.argb) ? `#${color.argb.slice(2).toUpperCase()}` : undefined;

const horizontals = { General: undefined, Left: "left", Center: "center", Right: "right" } as const;
const verticals = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** How a cell looks, in the file's words. */
export function xlsxStyle(style: CellStyle, format: string | undefined): Partial<Style> {
  const horizontal = style.horizontal && horizontals[style.horizontal];
  const font: Partial<Font> = {
    name: "Calibri",
    size: style.size ?? 11,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.color && style.color !== "#000000" ? { color: { argb: argb(style.color) } } : {}),
  };
  const alignment: Partial<Alignment> = {
    ...(horizontal ? { horizontal } : {}),
    ...(style.vertical ? { vertical: verticals[style.vertical] } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
  };
  return {
    font,
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fill) } } } : {}),
    ...(style.bottomBorder ? { border: { bottom: { style: "thin", color: { argb: "FF808080" } } } } : {}),
    ...(format ? { numFmt: format } : {}),
  };
}

const nameOf = <K extends string>(names: Readonly<Record<K, unknown>>, value: unknown): K | undefined =>
  (Object.keys(names) as K[]).find((name) => names[name] !== undefined && names[name] === value);

/** What the grid can show of a file's style; the rest is left out. */
export function readStyle({ font, fill, alignment, border }: Partial<Style>): CellStyle | undefined {
  const style = { ...readFont(font), ...readFill(fill), ...readAlignment(alignment), ...readBorder(border) };
  return Object.keys(style).length > 0 ? style : undefined;
}

function readFont(font: Partial<Font> | undefined): CellStyle {
  const color = hex(font?.color);
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline && font.underline !== "none" ? { underline: true } : {}),
    ...(font?.size && font.size !== 11 ? { size: font.size } : {}),
    ...(color && color !== "#000000" ? { color } : {}),
  };
}

function readFill(fill: Fill | undefined): CellStyle {
  const color = fill?.type === "pattern" && fill.pattern === "solid" ? hex(fill.fgColor) : undefined;
  return color ? { fill: color } : {};
}

function readAlignment(alignment: Partial<Alignment> | undefined): CellStyle {
  const horizontal = nameOf(horizontals, alignment?.horizontal);
  const vertical = nameOf(verticals, alignment?.vertical);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical && vertical !== "Bottom" ? { vertical } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
  };
}

const readBorder = (border: Partial<Borders> | undefined): CellStyle =>
  border?.bottom?.style ? { bottomBorder: true } : {};
