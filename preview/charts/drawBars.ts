import { ticksOf } from "../../src/pages/axis";
import type { Brush, Frame } from "../../src/pages/drawing/brush";
import { linear } from "../../src/pages/drawing/scale";
import type { ChartState } from "../cells/chartState";
import type { ChartData } from "./chartData";
import { colourOf, textLook } from "./chartLooks";
import { tickText, valueAxisOf } from "./valueAxis";

/** A rectangle on the axes: along the categories from `at`, and along the values from one to another. */
interface Bar {
  readonly at: number;
  readonly thick: number;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly label: string;
  readonly series: number;
  readonly category: number;
}

/** Bars lying down or standing, beside each other, on top of each other, or as parts of a whole. */
export function drawBars(brush: Brush, frame: Frame, chart: ChartState, data: ChartData): void {
  const lying = chart.type.startsWith("Bar");
  const whole = chart.type.endsWith("100");
  const axis = whole ? { min: 0, max: 1, step: 0.25 } : valueAxisOf(chart, data);
  const { categoryAxis, valueAxis } = chart;
  const names = categoryAxis.visible ? data.categories : data.categories.map(() => "");
  const ticks = valueAxis.visible ? ticksOf(axis) : [];
  const tickTexts = ticks.map((tick) => tickText(tick, valueAxis));
  const line = brush.size * 1.5;
  const side = lying ? Math.min(frame.width * 0.4, brush.widest(names) + 8) : brush.widest(tickTexts) + 8;
  const foot = lying ? (ticks.length > 0 ? line : 4) : line;
  const plot = {
    left: frame.left + side,
    top: frame.top + line,
    width: frame.width - side,
    height: frame.height - line - foot,
  };
  const room = lying && !whole ? brush.widest(data.series.flatMap(({ labels }) => labels)) + 8 : 0;
  const value = lying
    ? linear(axis.min, axis.max, plot.left, plot.left + plot.width - room)
    : linear(axis.min, axis.max, plot.top + plot.height, plot.top);
  const step = (lying ? plot.height : plot.width) / data.categories.length;
  const turned = categoryAxis.reversed !== lying;
  const middle = (category: number): number => {
    const k = turned ? data.categories.length - 1 - category : category;
    return (lying ? plot.top : plot.left) + step * (k + 0.5);
  };
  ticks.forEach((tick, at) => {
    const place = value(tick);
    if (valueAxis.gridlines)
      brush.rule(
        ...(lying
          ? ([place, plot.top, place, plot.top + plot.height] as const)
          : ([plot.left, place, plot.left + plot.width, place] as const)),
        valueAxis.gridlineColor ?? "#D9D9D9",
      );
    const look = textLook(valueAxis.text, 9);
    if (lying) brush.text(place, plot.top + plot.height + line / 2, tickTexts[at] ?? "", { ...look, anchor: "middle" });
    else brush.text(plot.left - 5, place, tickTexts[at] ?? "", { ...look, anchor: "end" });
  });
  for (const bar of barsOf(chart, data, step, middle, whole)) drawBar(brush, bar, value, lying, chart, data);
  const zero = value(Math.min(Math.max(0, axis.min), axis.max));
  if (lying) brush.rule(zero, plot.top, zero, plot.top + plot.height, "#8A96A3");
  else brush.rule(plot.left, zero, plot.left + plot.width, zero, "#8A96A3");
  const look = textLook(categoryAxis.text, 9);
  names.forEach((name, category) => {
    if (lying)
      brush.text(plot.left - 5, middle(category), brush.lines(name, side - 8, 1)[0] ?? "", { ...look, anchor: "end" });
    else
      brush.text(middle(category), plot.top + plot.height + line / 2, brush.lines(name, step, 1)[0] ?? "", {
        ...look,
        anchor: "middle",
      });
  });
}

function barsOf(
  { type }: ChartState,
  data: ChartData,
  step: number,
  middle: (category: number) => number,
  whole: boolean,
): Bar[] {
  const { series, categories } = data;
  const { gapWidth = 150, overlap = 0 } = series[0]?.look ?? {};
  const stacked = type.includes("Stacked");
  const across = stacked ? 1 : series.length - (series.length - 1) * (overlap / 100);
  const thick = step / (across + gapWidth / 100);
  return categories.flatMap((_, category) => {
    const all = series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0) || 1;
    let [up, down] = [0, 0];
    return series.flatMap(({ values, labels, look }, at): Bar[] => {
      const raw = values[category] ?? null;
      if (raw === null) return [];
      const value = whole ? raw / all : raw;
      const from = stacked ? (value < 0 ? down : up) : 0;
      if (value < 0) down += value;
      else up += value;
      const first = middle(category) - (thick * across) / 2 + (stacked ? 0 : at * thick * (1 - overlap / 100));
      const colour = look.points[category]?.fill ?? colourOf(data, at);
      return [
        { at: first, thick, from, to: from + value, colour, label: labels[category] ?? "", series: at, category },
      ];
    });
  });
}

function drawBar(
  brush: Brush,
  { at, thick, from, to, colour, label, series, category }: Bar,
  value: (figure: number) => number,
  lying: boolean,
  { type }: ChartState,
  data: ChartData,
): void {
  const [low, high] = [Math.min(value(from), value(to)), Math.max(value(from), value(to))];
  const look = data.series[series]?.look;
  // A line in the ground's colour around the parts is a gap between them.
  const gap = look?.line.color?.toUpperCase() === "#FFFFFF" ? 1 : 0;
  const box = lying
    ? { left: low + gap, top: at, width: high - low - 2 * gap, height: thick }
    : { left: at, top: low + gap, width: thick, height: high - low - 2 * gap };
  brush.box(box, colour);
  if (label === "") return;
  const shown = look?.points[category]?.label ?? look?.labels;
  const text = textLook(shown?.text ?? {}, 9);
  const outside = !type.includes("Stacked") && (shown?.position ?? "OutsideEnd") === "OutsideEnd";
  if (lying && outside) brush.text(Math.max(value(0), value(to)) + 4, at + thick / 2, label, text);
  else if (lying) brush.text((low + high) / 2, at + thick / 2, label, { ...text, anchor: "middle" });
  else {
    const y = outside ? (to < from ? high + brush.size * 0.7 : low - brush.size * 0.7) : (low + high) / 2;
    brush.text(at + thick / 2, y, label, { ...text, anchor: "middle" });
  }
}
