import { WrapStrategy, type IStyleData } from "@univerjs/core";
import { textWidth } from "./textWidth";

const lineHeight = 1.35;
const pixelsPerPoint = 96 / 72;
const margin = 4;

/** The pixels that a cell's text needs in height, at its font size and, if it wraps, its column's width. */
export function fittingHeight(text: string, style: IStyleData, columnWidth: number): number {
  const size = (style.fs ?? 11) * pixelsPerPoint;
  const lines = style.tb === WrapStrategy.WRAP ? wrappedLines(text, style, columnWidth - 6) : 1;
  return Math.ceil(lines * size * lineHeight) + margin;
}

/** Lines as words are laid out from left to right; a word that is too long takes the lines it needs. */
function wrappedLines(text: string, style: IStyleData, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = Infinity;
    for (const word of paragraph.split(" ")) {
      const length = textWidth(`${word} `, style);
      const fits = used + length <= width;
      used = fits ? used + length : length % width;
      if (!fits) lines += Math.max(1, Math.ceil(length / width));
    }
  }
  return lines;
}
