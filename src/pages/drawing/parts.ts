import type { Page } from "../page";
import type { Brush, Frame } from "./brush";
import { bands, linear } from "./scale";

/** Wholes lying down, each parted; a part has its share on it where there is room. */
export function drawParts(brush: Brush, frame: Frame, { set }: Page): void {
  const { palette } = brush;
  const colours = set.series.map((_, at) => palette.parts[at % palette.parts.length] ?? { fill: "", on: "" });
  const top =
    brush.legend(
      frame,
      set.series.map(({ name }) => name),
      colours.map(({ fill }) => fill),
    ) + 4;
  const names = set.categories.map(({ name }) => name);
  const label = Math.min(frame.width * 0.36, brush.widest(names, true) + 8);
  const left = frame.left + label;
  const y = bands(names.length, top, frame.top + frame.height, 0.3);
  set.categories.forEach(({ name, standing }, at) => {
    const lines = brush.lines(name, label - 8, 2);
    const first = y.middle(at) - ((lines.length - 1) * brush.size * 1.15) / 2;
    lines.forEach((line, k) =>
      brush.text(left - 6, first + k * brush.size * 1.15, line, { anchor: "end", bold: standing === "own" }),
    );
    const sum = set.series.reduce((all, { values }) => all + (values[at] ?? 0), 0);
    if (sum === 0) {
      brush.text(left, y.middle(at), set.series[0]?.texts[at] ?? "");
      return;
    }
    const x = linear(0, sum, left, frame.left + frame.width);
    let from = 0;
    set.series.forEach(({ values, texts }, part) => {
      const to = from + (values[at] ?? 0);
      const width = x(to) - x(from);
      // A gap of two pixels parts neighbours whatever their colours.
      brush.box({ left: x(from) + 1, top: y.start(at), width: width - 2, height: y.width }, colours[part]?.fill ?? "");
      const text = texts[at] ?? "";
      if (width > brush.width(text, true) + 6)
        brush.text((x(from) + x(to)) / 2, y.middle(at), text, {
          anchor: "middle",
          bold: true,
          colour: colours[part]?.on ?? "",
        });
      from = to;
    });
  });
}
