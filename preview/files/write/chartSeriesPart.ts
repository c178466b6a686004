import { element, textElement } from "../../../src/pages/markup";
import { points, solidFill } from "../../../src/pages/pptx/openXml";
import type { ChartLabel, ChartLineStyle, ChartSeries, ChartState } from "../../cells/chartState";
import { penPart, textPart, value } from "./chartMarks";
import type { ChartReferences } from "./chartReferences";

const dashes: Readonly<Partial<Record<ChartLineStyle, string>>> = {
  ...{ Dash: "dash", Dot: "dot", RoundDot: "sysDot", DashDot: "dashDot", DashDotDot: "lgDashDotDot" },
};

const positions = {
  ...{ OutsideEnd: "outEnd", InsideEnd: "inEnd", InsideBase: "inBase", Center: "ctr" },
  ...{ Right: "r", Left: "l", Top: "t" },
} as const;

/** One series of a chart: its name, its look, its labels, and what it reads. */
export function seriesPart(chart: ChartState, one: ChartSeries, at: number, references: ChartReferences): string {
  const isLine = chart.type === "Line";
  const { name, values, categories } = one;
  return element(
    "c:ser",
    {},
    value("idx", at),
    value("order", at),
    element("c:tx", {}, typeof name === "string" ? textElement("c:v", {}, name) : references.texts(name)),
    isLine ? lineLook(one) : fillLook(one),
    ...Object.entries(one.points).map(([idx, { fill }]) =>
      fill === undefined || isLine ? "" : pointLook(Number(idx), fill),
    ),
    labels(one, references),
    categories ? element("c:cat", {}, references.texts(categories)) : "",
    values ? element("c:val", {}, references.numbers(values)) : "",
    isLine ? value("smooth", 0) : "",
  );
}

function lineLook({ line, marker }: ChartSeries): string {
  const { color, style = "Continuous", weight = 2.25 } = line;
  const look = color === undefined ? "" : element("c:spPr", {}, penPart(color, weight, dashes[style]));
  return look + (marker === "None" ? element("c:marker", {}, value("symbol", "none")) : "");
}

function fillLook({ fill, line }: ChartSeries): string {
  const pen =
    line.color === undefined ? "" : element("a:ln", { w: points(line.weight ?? 0.75) }, solidFill(line.color));
  const look = (fill === undefined ? "" : solidFill(fill)) + pen;
  return (look === "" ? "" : element("c:spPr", {}, look)) + value("invertIfNegative", 0);
}

const pointLook = (idx: number, fill: string): string =>
  element(
    "c:dPt",
    {},
    value("idx", idx),
    value("invertIfNegative", 0),
    value("bubble3D", 0),
    element("c:spPr", {}, solidFill(fill)),
  );

const plain = element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill")));

/** What a label says: the schema wants each told. */
const shows = ({ showValue = true, showSeriesName = false }: Partial<ChartLabel>): string =>
  value("showLegendKey", 0) +
  value("showVal", showValue ? 1 : 0) +
  value("showCatName", 0) +
  value("showSerName", showSeriesName ? 1 : 0) +
  value("showPercent", 0) +
  value("showBubbleSize", 0);

function labels({ points: all, labels: ofAll }: ChartSeries, references: ChartReferences): string {
  const own = Object.entries(all).flatMap(([idx, { label }]) => (label ? [{ idx: Number(idx), label }] : []));
  if (own.length === 0 && !ofAll) return "";
  const look = (label: ChartLabel): string =>
    (label.numberFormat === undefined ? "" : element("c:numFmt", { formatCode: label.numberFormat, sourceLinked: 0 })) +
    plain +
    textPart(label.text, 9) +
    (label.position === undefined ? "" : value("dLblPos", positions[label.position])) +
    shows(label);
  const separator = ({ separator: text }: ChartLabel): string =>
    text === undefined ? "" : textElement("c:separator", {}, text);
  return element(
    "c:dLbls",
    {},
    ...own.map(({ idx, label }) =>
      element(
        "c:dLbl",
        {},
        value("idx", idx),
        label.cell ? element("c:tx", {}, references.texts(label.cell)) : "",
        look(label),
        separator(label),
      ),
    ),
    ofAll ? look(ofAll) + separator(ofAll) : shows({ showValue: false }),
  );
}
