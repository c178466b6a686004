/** The colours of a page, by what they are used for. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly quietText: string;
  readonly grid: string;
  readonly axis: string;
  readonly own: string;
  readonly other: string;
  readonly reference: string;
  /** Parts of a whole, each with the colour of the text on it. */
  readonly parts: readonly { readonly fill: string; readonly on: string }[];
  readonly rise: string;
  readonly fall: string;
  readonly onChange: string;
  /** From the oldest line to the latest. */
  readonly lines: readonly string[];
  readonly accent: string;
  readonly head: string;
  readonly onHead: string;
  /** The own row of a table. */
  readonly marked: string;
  /** Drawn around fills where colours alone do not tell them apart. */
  readonly outline?: string;
}

export type PaletteName = "light" | "dark" | "forced";

const light: Palette = {
  background: "#FFFFFF",
  text: "#1F2933",
  quietText: "#4A5563",
  grid: "#E3E7EB",
  axis: "#8A96A3",
  own: "#14345C",
  other: "#7B8794",
  reference: "#2F7ABF",
  parts: [
    { fill: "#14345C", on: "#FFFFFF" },
    { fill: "#2F7ABF", on: "#FFFFFF" },
    { fill: "#A84300", on: "#FFFFFF" },
    { fill: "#5B6670", on: "#FFFFFF" },
    { fill: "#6B3FA0", on: "#FFFFFF" },
  ],
  rise: "#A84300",
  fall: "#2F7ABF",
  onChange: "#FFFFFF",
  lines: ["#5B6670", "#6B3FA0", "#A84300", "#2F7ABF", "#14345C"],
  accent: "#A84300",
  head: "#14345C",
  onHead: "#FFFFFF",
  marked: "#E4ECF5",
};

const dark: Palette = {
  background: "#1F1F1F",
  text: "#FFFFFF",
  quietText: "#C7CDD4",
  grid: "#3A3F45",
  axis: "#8A96A3",
  own: "#8CC3FF",
  other: "#8A96A3",
  reference: "#4F9BE0",
  parts: [
    { fill: "#8CC3FF", on: "#111111" },
    { fill: "#4F9BE0", on: "#111111" },
    { fill: "#FFB37A", on: "#111111" },
    { fill: "#B8C0C8", on: "#111111" },
    { fill: "#C9A6F0", on: "#111111" },
  ],
  rise: "#FFB37A",
  fall: "#6FB1F0",
  onChange: "#111111",
  lines: ["#9AA5B1", "#C9A6F0", "#FFB37A", "#6FB1F0", "#CFE6FF"],
  accent: "#FFB37A",
  head: "#CFE6FF",
  onHead: "#111111",
  marked: "#2B3A4A",
};

/** The system's own colours, where the user has forced them: fills are told apart by outline and by place. */
const forced: Palette = {
  background: "Canvas",
  text: "CanvasText",
  quietText: "CanvasText",
  grid: "GrayText",
  axis: "CanvasText",
  own: "Highlight",
  other: "Canvas",
  reference: "Canvas",
  parts: [
    { fill: "Highlight", on: "HighlightText" },
    { fill: "Canvas", on: "CanvasText" },
    { fill: "CanvasText", on: "Canvas" },
    { fill: "Canvas", on: "CanvasText" },
    { fill: "Highlight", on: "HighlightText" },
  ],
  rise: "Canvas",
  fall: "Canvas",
  onChange: "CanvasText",
  lines: ["CanvasText", "CanvasText", "CanvasText", "CanvasText", "Highlight"],
  accent: "CanvasText",
  head: "Canvas",
  onHead: "CanvasText",
  marked: "Canvas",
  outline: "CanvasText",
};

export const palettes: Readonly<Record<PaletteName, Palette>> = { light, dark, forced };

/** Colours of so many lines, the latest the strongest. */
export const lineColours = ({ lines }: Palette, count: number): readonly string[] =>
  count <= 1
    ? lines.slice(-1)
    : count === 2
      ? [lines[0] ?? "", lines.at(-1) ?? ""]
      : count === 3
        ? [lines[0] ?? "", lines.at(-2) ?? "", lines.at(-1) ?? ""]
        : lines.slice(-count);

/** How lines are dashed, so that colour is not all that tells them apart; the latest is whole. */
export const lineDashes = (count: number): readonly (string | undefined)[] =>
  Array.from({ length: count }, (_, at) => [undefined, "8 4", "3 3", "10 3 2 3", "1 4"][count - 1 - at]);
