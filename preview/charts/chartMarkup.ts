import { element } from "../../src/pages/markup";
import { Brush, type Frame } from "../../src/pages/drawing/brush";
import { wrapped } from "../../src/pages/drawing/textWidth";
import { palettes } from "../../src/pages/palette";
import type { ChartState } from "../cells/chartState";
import type { ChartData } from "./chartData";
import { colourOf, pixels, textLook } from "./chartLooks";
import { drawBars } from "./drawBars";
import { drawLines } from "./drawLines";

const margin = 8;

/** A chart as SVG, as Excel draws it about: title, legend, axes, series and labels. */
export function chartMarkup(chart: ChartState, data: ChartData, width: number, height: number): string {
  const brush = new Brush(palettes.light, pixels(9));
  const frame = withTitle(brush, chart, data, {
    left: margin,
    top: margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  });
  const plot = withLegend(brush, chart, data, frame);
  if (data.series.length > 0 && data.categories.length > 0)
    (chart.type === "Line" ? drawLines : drawBars)(brush, plot, chart, data);
  const name = titleText(chart, data);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": name === "" ? chart.name : name,
      "font-family": "Calibri, Carlito, Arial, sans-serif",
    },
    element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#FFFFFF", stroke: "#D9D9D9" }),
    element("g", { "aria-hidden": "true" }, brush.markup),
  );
}

/** A title without a text tells the only series' name. */
export function titleText({ title }: ChartState, { series }: ChartData): string {
  if (!title.visible) return "";
  return title.text !== "" ? title.text : series.length === 1 ? (series[0]?.name ?? "") : "Diagramtitel";
}

function withTitle(brush: Brush, chart: ChartState, data: ChartData, frame: Frame): Frame {
  const text = titleText(chart, data);
  if (text === "") return frame;
  const look = textLook(chart.title.look, 14);
  const lines = wrapped(text, frame.width, look.size, 3);
  const top = brush.paragraph(frame.left + frame.width / 2, frame.top, lines, { ...look, anchor: "middle" }) + 4;
  return { ...frame, top, height: frame.top + frame.height - top };
}

function withLegend(brush: Brush, { legend }: ChartState, data: ChartData, frame: Frame): Frame {
  if (!legend.visible) return frame;
  const names = data.series.map(({ name }) => name);
  const colours = names.map((_, at) => colourOf(data, at));
  if (legend.position === "Top") {
    const top = brush.legend(frame, names, colours);
    return { ...frame, top, height: frame.top + frame.height - top };
  }
  const high = brush.size * 1.6;
  brush.legend({ ...frame, top: frame.top + frame.height - high }, names, colours);
  return { ...frame, height: frame.height - high };
}
