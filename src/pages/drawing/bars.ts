import type { Page, Standing } from "../page";
import type { Palette } from "../palette";
import type { Brush, Frame } from "./brush";
import { bands, linear } from "./scale";

export const standingColour = (standing: Standing, { own, other, reference }: Palette): string =>
  standing === "own" ? own : standing === "reference" ? reference : other;

/** Bars lying down, one for each category, each with its figure at its end. */
export function drawBars(brush: Brush, frame: Frame, { set }: Page): void {
  const [series] = set.series;
  if (!series) return;
  const { palette } = brush;
  const names = set.categories.map(({ name }) => name);
  const label = Math.min(frame.width * 0.42, brush.widest(names, true) + 8);
  const left = frame.left + label;
  const figures = series.values.map((value) => value ?? 0);
  const least = Math.min(0, ...figures);
  const x = linear(
    least,
    Math.max(0, ...figures),
    left,
    frame.left + frame.width - brush.widest(series.texts, true) - 8,
  );
  const y = bands(names.length, frame.top, frame.top + frame.height, 0.24);
  set.categories.forEach(({ name, standing }, at) => {
    const middle = y.middle(at);
    const value = series.values[at] ?? null;
    const bold = standing === "own";
    const [first = ""] = brush.lines(name, label - 8, 1);
    brush.text(left - 6, middle, first, { anchor: "end", bold });
    if (value !== null) {
      const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
      brush.box({ left: from, top: y.start(at), width: to - from, height: y.width }, standingColour(standing, palette));
    }
    // Of what lies below nought the figure stands on the free side.
    brush.text(x(Math.max(0, value ?? 0)) + 5, middle, series.texts[at] ?? "", { bold });
  });
  brush.rule(x(0), frame.top, x(0), frame.top + frame.height, palette.axis);
}
