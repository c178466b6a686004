import type { IStyleData } from "@univerjs/core";
import { textWidth } from "./textWidth";

/** Pixels left free beside a text. */
const margin = 12;
const widest = 420;

/** The width in pixels at which every text of a column is seen whole; 0 if there is none. */
export function fittingWidth(texts: readonly string[], styleOf: (index: number) => IStyleData): number {
  const widths = texts.map((text, index) => (text === "" ? 0 : textWidth(text, styleOf(index))));
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  return width === 0 ? 0 : Math.min(widest, Math.ceil(width) + margin);
}
