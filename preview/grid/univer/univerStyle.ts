import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { CellStyle } from "../../cells/cellStyle";
import { hexColor } from "./hexColor";

const horizontals = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM };
const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#808080" } };

const nameOf = <K extends string>(names: Readonly<Record<K, number>>, value: unknown, otherwise: K): K =>
  (Object.keys(names) as K[]).find((name) => names[name] === value) ?? otherwise;

/** A cell's style in Univer's words; what is not said stays as it is. */
export function univerStyle(style: CellStyle): IStyleData {
  const { bold, italic, underline, size, color, fill, wrap, horizontal, vertical, bottomBorder } = style;
  return {
    ...(bold === undefined ? {} : { bl: Number(bold) }),
    ...(italic === undefined ? {} : { it: Number(italic) }),
    ...(underline === undefined ? {} : { ul: { s: Number(underline) } }),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(fill === undefined ? {} : { bg: fill === null ? null : { rgb: fill } }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(horizontal === undefined ? {} : { ht: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { vt: verticals[vertical] }),
    ...(bottomBorder === undefined ? {} : { bd: { b: bottomBorder ? line : null } }),
  };
}

export function cellStyle(style: IStyleData): Required<CellStyle> {
  const fill = style.bg?.rgb;
  return {
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    size: style.fs ?? 11,
    color: hexColor(style.cl?.rgb) ?? "#000000",
    fill: fill ? (hexColor(fill) ?? null) : null,
    wrap: style.tb === WrapStrategy.WRAP,
    horizontal: nameOf(horizontals, style.ht, "General"),
    vertical: nameOf(verticals, style.vt, "Bottom"),
    bottomBorder: !!style.bd?.b,
  };
}
