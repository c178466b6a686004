import type { Page, RoundedSeries } from "../page";
import type { Brush, Frame } from "./brush";
import { standingColour } from "./bars";
import { bands, linear } from "./scale";

/** Columns standing in groups, each with its figure over it. */
export function drawColumns(brush: Brush, frame: Frame, { set }: Page): void {
  const { palette, size } = brush;
  const { series, categories } = set;
  const several = series.length > 1;
  const colour = (one: RoundedSeries, at: number, category: number): string => {
    if (!several) return standingColour(categories[category]?.standing ?? "plain", palette);
    return at === 0 ? palette.own : one.standing === "reference" ? palette.other : palette.other;
  };
  const top = several
    ? brush.legend(
        frame,
        series.map(({ name }) => name),
        series.map((one, at) => colour(one, at, 0)),
      )
    : frame.top;
  const x = bands(categories.length, frame.left, frame.left + frame.width, 0.26);
  const names = categories.map(({ name }) => brush.lines(name, x.step * 0.96, 3));
  const foot = size * 1.15 * Math.max(1, ...names.map((lines) => lines.length)) + size * 0.5;
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const least = Math.min(0, ...figures);
  const bottom = frame.top + frame.height - foot - (least < 0 ? size * 1.5 : 0);
  const y = linear(least, Math.max(0, ...figures), bottom, top + size * 1.6);
  const wide = x.width / series.length;
  series.forEach((one, at) =>
    categories.forEach((_, category) => {
      const value = one.values[category] ?? null;
      const left = x.start(category) + at * wide + (at > 0 ? 1 : 0);
      const [high, low] = [y(Math.max(0, value ?? 0)), y(Math.min(0, value ?? 0))];
      if (value !== null)
        brush.box({ left, top: high, width: wide - 1, height: low - high }, colour(one, at, category));
      const label = (value ?? 0) < 0 ? low + size * 0.8 : high - size * 0.7;
      brush.text(left + wide / 2, label, one.texts[category] ?? "", { anchor: "middle", bold: true });
    }),
  );
  brush.rule(frame.left, y(0), frame.left + frame.width, y(0), palette.axis);
  names.forEach((lines, at) =>
    lines.forEach((line, k) =>
      brush.text(x.middle(at), frame.top + frame.height - foot + size * (0.9 + k * 1.15), line, { anchor: "middle" }),
    ),
  );
}
