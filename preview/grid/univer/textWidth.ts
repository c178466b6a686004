import type { IStyleData } from "@univerjs/core";

let canvas: CanvasRenderingContext2D | null = null;

/** The width of a text in pixels, in its cell's font. */
export function textWidth(text: string, { bl, fs = 11, ff }: IStyleData): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return 0;
  canvas.font = `${bl === 1 ? "bold " : ""}${fs}pt ${ff ?? "Arial"}, sans-serif`;
  return canvas.measureText(text).width;
}
