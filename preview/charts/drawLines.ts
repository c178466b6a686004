import { ticksOf } from "../../src/pages/axis";
import type { Brush, Frame } from "../../src/pages/drawing/brush";
import { bands, linear } from "../../src/pages/drawing/scale";
import type { ChartLineStyle, ChartState } from "../cells/chartState";
import type { ChartData } from "./chartData";
import { colourOf, pixels, textLook } from "./chartLooks";
import { tickText, valueAxisOf } from "./valueAxis";

const dashes: Readonly<Partial<Record<ChartLineStyle, string>>> = {
  Dash: "8 4",
  Dot: "2 3",
  RoundDot: "2 3",
  DashDot: "8 3 2 3",
};

/** Lines over the categories, broken where there is no figure. */
export function drawLines(brush: Brush, frame: Frame, chart: ChartState, data: ChartData): void {
  const axis = valueAxisOf(chart, data);
  const { valueAxis, categoryAxis } = chart;
  const ticks = valueAxis.visible ? ticksOf(axis) : [];
  const texts = ticks.map((tick) => tickText(tick, valueAxis));
  const left = frame.left + brush.widest(texts) + 8;
  const line = brush.size * 1.5;
  const room =
    chart.plotWidth === undefined ? brush.widest(data.series.flatMap(({ labels }) => labels)) + 8 : undefined;
  const right =
    room === undefined
      ? Math.min(frame.left + frame.width, left + pixels(chart.plotWidth ?? 0))
      : frame.left + frame.width - room;
  const bottom = frame.top + frame.height - line;
  const y = linear(axis.min, axis.max, bottom, frame.top + line / 2);
  const x = bands(data.categories.length, left, right, 0);
  ticks.forEach((tick, at) => {
    if (valueAxis.gridlines) brush.rule(left, y(tick), right, y(tick), valueAxis.gridlineColor ?? "#D9D9D9");
    brush.text(left - 5, y(tick), texts[at] ?? "", { ...textLook(valueAxis.text, 9), anchor: "end" });
  });
  const every = Math.max(1, Math.ceil((brush.widest(data.categories) + 8) / x.step));
  data.categories.forEach((name, at) => {
    if (at % every === 0)
      brush.text(x.middle(at), bottom + line / 2, name, { ...textLook(categoryAxis.text, 9), anchor: "middle" });
  });
  data.series.forEach(({ values, labels, look }, at) => {
    const points = values.map((value, k) => (value === null ? null : ([x.middle(k), y(value)] as const)));
    const colour = colourOf(data, at);
    brush.line(points, colour, pixels(look.line.weight ?? 2.25), dashes[look.line.style ?? "Continuous"]);
    points.forEach((point, k) => {
      const label = labels[k] ?? "";
      if (!point || label === "") return;
      const shown = look.points[k]?.label ?? look.labels;
      brush.text(point[0] + 6, point[1], label, textLook(shown?.text ?? {}, 9));
    });
  });
}
