import { linesAxis, ticksOf } from "../axis";
import type { Page, RoundedSeries } from "../page";
import { lineColours, lineDashes } from "../palette";
import { figureText } from "../unit";
import type { Brush, Frame } from "./brush";
import { bands, linear } from "./scale";

/** Lines over time, each with its name and last figure at its end. */
export function drawLines(brush: Brush, frame: Frame, { set }: Page): void {
  const figures = set.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const [first] = set.series;
  if (!first || figures.length === 0) return;
  const { palette, size } = brush;
  const axis = linesAxis(figures);
  const ticks = ticksOf(axis);
  const tickText = (tick: number): string =>
    figureText(tick, { ...first.unit, decimals: axisDecimals(axis.step), suffix: "" });
  const left = frame.left + brush.widest(ticks.map(tickText)) + 10;
  const ends = set.series.map((one) => endText(one, set.series.length > 1));
  // The names get what they need, up to a third; longer ones wrap.
  const room = Math.min(frame.width * 0.34, brush.widest(ends, true) + 12);
  const right = frame.left + frame.width - room;
  const bottom = frame.top + frame.height - size * 1.8;
  const y = linear(axis.min, axis.max, bottom, frame.top + size);
  const x = bands(set.categories.length, left, right, 0);
  for (const tick of ticks) {
    brush.rule(left, y(tick), right, y(tick), palette.grid);
    brush.text(left - 6, y(tick), tickText(tick), { anchor: "end", colour: palette.quietText, size: size * 0.9 });
  }
  drawNames(
    brush,
    frame,
    set.categories.map(({ name }) => name),
    x,
  );
  const colours = lineColours(palette, set.series.length);
  const dashes = lineDashes(set.series.length);
  set.series.forEach(({ values }, at) =>
    brush.line(
      values.map((value, k) => (value === null ? null : ([x.middle(k), y(value)] as const))),
      colours[at] ?? palette.own,
      at === set.series.length - 1 ? 3 : 2,
      dashes[at],
    ),
  );
  const wanted = set.series.map(({ values }) => y(values.findLast((value) => value !== null) ?? axis.min));
  const lines = ends.map((end) => brush.lines(end, room - 8, 2));
  const places = apart(wanted, Math.max(...lines.map((one) => one.length)) * size * 1.2, frame.top + size, bottom);
  places.forEach((middle, at) => {
    const texts = lines[at] ?? [];
    texts.forEach((text, k) =>
      brush.text(right + 6, middle + (k - (texts.length - 1) / 2) * size * 1.15, text, {
        bold: true,
        colour: colours[at] ?? "",
      }),
    );
  });
}

function endText({ name, texts, values }: RoundedSeries, named: boolean): string {
  const last = texts[values.findLastIndex((value) => value !== null)] ?? "";
  return named ? `${name}: ${last}` : last;
}

const axisDecimals = (step: number): number => (step >= 1 && Number.isInteger(step) ? 0 : step * 10 >= 1 ? 1 : 2);

/** Every so many of the names, that they do not run into each other. */
function drawNames(brush: Brush, frame: Frame, names: readonly string[], x: ReturnType<typeof bands>): void {
  const every = Math.max(1, Math.ceil((brush.widest(names) + 8) / x.step));
  names.forEach((name, at) => {
    if (at % every === 0)
      brush.text(x.middle(at), frame.top + frame.height - brush.size * 0.8, name, { anchor: "middle" });
  });
}

/** Places pushed apart until none is nearer than `least` to another, within a top and a bottom. */
function apart(wanted: readonly number[], least: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let above = top - least;
  for (const at of order) above = placed[at] = Math.max(placed[at] ?? 0, above + least);
  let below = Math.max(bottom, top + least * (order.length - 1)) + least;
  for (const at of order.toReversed()) below = placed[at] = Math.min(placed[at] ?? 0, below - least);
  return placed;
}
