import { axisFromZero, ticksOf } from "../axis";
import { changeSteps } from "../changeSteps";
import type { Page } from "../page";
import { figureText } from "../unit";
import type { Brush, Frame } from "./brush";
import { bands, linear } from "./scale";

/** The steps of a change, each from where the one before ended, and the change in all from nought. */
export function drawChanges(brush: Brush, frame: Frame, { set }: Page): void {
  const [series] = set.series;
  if (!series) return;
  const { palette, size } = brush;
  const steps = changeSteps(series.values);
  const axis = axisFromZero(
    steps.flatMap(({ from, to }) => [from, to]),
    6,
  );
  const ticks = ticksOf(axis);
  const tickText = (tick: number): string => figureText(tick, { ...series.unit, suffix: "" });
  const left = frame.left + brush.widest(ticks.map(tickText)) + 10;
  const x = bands(steps.length, left, frame.left + frame.width, 0.3);
  const names = set.categories.map(({ name }) => brush.lines(name, x.step * 0.96, 3));
  const foot = size * 1.15 * Math.max(1, ...names.map((lines) => lines.length)) + size * 0.5;
  const y = linear(axis.min, axis.max, frame.top + frame.height - foot, frame.top + size);
  for (const tick of ticks) {
    brush.rule(left, y(tick), frame.left + frame.width, y(tick), tick === 0 ? palette.axis : palette.grid);
    brush.text(left - 6, y(tick), tickText(tick), { anchor: "end", colour: palette.quietText, size: size * 0.9 });
  }
  steps.forEach(({ from, to }, at) => {
    const last = at === steps.length - 1;
    const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
    const fill = last ? palette.own : to > from ? palette.rise : palette.fall;
    brush.box({ left: x.start(at), top, width: x.width, height: bottom - top }, fill);
    const inside = bottom - top > size * 1.6;
    const on = last ? (palette.parts[0]?.on ?? palette.text) : palette.onChange;
    brush.text(x.middle(at), inside ? (top + bottom) / 2 : top - size * 0.7, series.texts[at] ?? "", {
      anchor: "middle",
      bold: true,
      colour: inside ? on : palette.text,
    });
    if (at < steps.length - 2) brush.rule(x.start(at) + x.width, y(to), x.start(at + 1), y(to), palette.axis);
    (names[at] ?? []).forEach((line, k) =>
      brush.text(x.middle(at), frame.top + frame.height - foot + size * (0.9 + k * 1.15), line, { anchor: "middle" }),
    );
  });
}
