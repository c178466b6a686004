import { element, textElement } from "../markup";
import type { Palette } from "../palette";
import { textWidth, wrapped } from "./textWidth";

interface TextLook {
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** A rectangle of the drawing, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const place = (value: number): number => Number(value.toFixed(1));

/** Draws with presentation attributes alone: no style that a strict page would block. */
export class Brush {
  private readonly drawn: string[] = [];

  constructor(
    readonly palette: Palette,
    /** The size of ordinary text. */
    readonly size: number,
  ) {}

  /** A text whose middle is at `y`. */
  text(x: number, y: number, text: string, look: TextLook = {}): void {
    const attributes = {
      x: place(x),
      y: place(y),
      "text-anchor": look.anchor ?? "start",
      "dominant-baseline": "central",
      "font-size": look.size ?? this.size,
      "font-weight": look.bold ? 700 : undefined,
      fill: look.colour ?? this.palette.text,
    };
    this.drawn.push(textElement("text", attributes, text));
  }

  /** Lines of text from `top` downwards; gives where they end. */
  paragraph(x: number, top: number, lines: readonly string[], look: TextLook = {}): number {
    const step = (look.size ?? this.size) * 1.25;
    lines.forEach((line, at) => this.text(x, top + step * (at + 0.5), line, look));
    return top + step * lines.length;
  }

  box({ left, top, width, height }: Frame, fill: string): void {
    const attributes = {
      x: place(left),
      y: place(top),
      width: place(Math.max(0, width)),
      height: place(Math.max(0, height)),
      fill,
      stroke: this.palette.outline,
    };
    this.drawn.push(element("rect", attributes));
  }

  rule(x1: number, y1: number, x2: number, y2: number, stroke: string): void {
    this.drawn.push(element("line", { x1: place(x1), y1: place(y1), x2: place(x2), y2: place(y2), stroke }));
  }

  /** A line through points; it is broken where there is none. */
  line(points: readonly (readonly [number, number] | null)[], stroke: string, width: number, dash?: string): void {
    let pen = "M";
    const path = points.map((point) => {
      const move = point && `${pen}${place(point[0])},${place(point[1])}`;
      pen = point ? "L" : "M";
      return move ?? "";
    });
    const attributes = { d: path.join(""), fill: "none", stroke, "stroke-width": width, "stroke-dasharray": dash };
    this.drawn.push(element("path", attributes));
  }

  width(text: string, bold = false): number {
    return textWidth(text, this.size, bold);
  }

  widest(texts: readonly string[], bold = false): number {
    return texts.reduce((most, text) => Math.max(most, this.width(text, bold)), 0);
  }

  lines(text: string, width: number, most?: number): string[] {
    return wrapped(text, width, this.size, most);
  }

  /** Names with their colours, above a chart; gives where it ends. */
  legend({ left, top, width }: Frame, names: readonly string[], colours: readonly string[]): number {
    const mark = Math.round(this.size * 0.8);
    let [x, y] = [0, top + this.size * 0.7];
    names.forEach((name, at) => {
      const wide = mark + 6 + this.width(name) + 14;
      if (x > 0 && x + wide > width) [x, y] = [0, y + this.size * 1.4];
      this.box({ left: left + x, top: y - mark / 2, width: mark, height: mark }, colours[at] ?? "");
      this.text(left + x + mark + 6, y, name);
      x += wide;
    });
    return y + this.size;
  }

  get markup(): string {
    return this.drawn.join("");
  }
}
