import type { IStyleData } from "@univerjs/core";

/** Pixels left free beside a text. */
const margin = 12;
const widest = 420;

let canvas: CanvasRenderingContext2D | null = null;

/** The width in pixels at which every text of a column is seen whole; 0 if there is none. */
export function fittingWidth(texts: readonly string[], styleOf: (index: number) => IStyleData): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return 0;
  let width = 0;
  for (const [index, text] of texts.entries()) {
    if (text === "") continue;
    const { bl, fs = 11, ff } = styleOf(index);
    canvas.font = `${bl === 1 ? "bold " : ""}${fs}pt ${ff ?? "Arial"}, sans-serif`;
    width = Math.max(width, canvas.measureText(text).width);
  }
  return width === 0 ? 0 : Math.min(widest, Math.ceil(width) + margin);
}
