import { columnLetters } from "../../sheet/place";
import { element, textElement } from "../markup";
import type { Palette } from "../palette";
import { sheetName } from "./embeddedWorkbook";
import { namespaces, points, run, solidFill } from "./openXml";
import type { ChartSeries, SlideChart } from "./slideChart";

const [categoryAxis, valueAxis] = [111, 222];
const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

/** The chart part of a slide. Element order is the schema's. */
export function chartPart(chart: SlideChart, palette: Palette): string {
  const plot = element(
    "c:plotArea",
    {},
    plotLayout(chart),
    plotMarkup(chart, palette),
    categoryAxisMarkup(chart, palette),
    valueAxisMarkup(chart, palette),
    element("c:spPr", {}, element("a:noFill")),
  );
  const legend = element("c:legend", {}, value("legendPos", "t"), value("overlay", 0), textLook(16, palette.text));
  return element(
    "c:chartSpace",
    { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relationships },
    value("date1904", 0),
    value("lang", "da-DK"),
    value("roundedCorners", 0),
    element(
      "c:chart",
      {},
      value("autoTitleDeleted", 1),
      plot,
      chart.legend ? legend : "",
      value("plotVisOnly", 1),
      value("dispBlanksAs", "gap"),
    ),
    element(
      "c:txPr",
      {},
      element("a:bodyPr"),
      element("a:lstStyle"),
      element("a:p", {}, element("a:pPr", {}, element("a:defRPr")), element("a:endParaRPr", { lang: "da-DK" })),
    ),
    element("c:externalData", { "r:id": "rId1" }, value("autoUpdate", 0)),
  );
}

function plotLayout({ endRoom }: SlideChart): string {
  if (endRoom === undefined) return element("c:layout");
  const [x, y, w, h] = [0.065, 0.04, 0.925 - endRoom, 0.84];
  return element(
    "c:layout",
    {},
    element(
      "c:manualLayout",
      {},
      value("layoutTarget", "inner"),
      value("xMode", "edge"),
      value("yMode", "edge"),
      value("x", x),
      value("y", y),
      value("w", Number(w.toFixed(4))),
      value("h", h),
    ),
  );
}

function plotMarkup(chart: SlideChart, palette: Palette): string {
  const series = chart.series.map((one, at) => seriesMarkup(chart, one, at, palette)).join("");
  const axes = value("axId", categoryAxis) + value("axId", valueAxis);
  if (chart.kind === "line")
    return element(
      "c:lineChart",
      {},
      value("grouping", "standard"),
      value("varyColors", 0),
      series,
      value("marker", 1),
      axes,
    );
  return element(
    "c:barChart",
    {},
    value("barDir", chart.kind === "bar" ? "bar" : "col"),
    value("grouping", chart.grouping),
    value("varyColors", 0),
    series,
    value("gapWidth", chart.gap),
    value("overlap", chart.grouping === "clustered" ? -5 : 100),
    axes,
  );
}

function seriesMarkup(chart: SlideChart, one: ChartSeries, at: number, palette: Palette): string {
  const column = columnLetters(at + chart.firstColumn);
  const last = chart.categories.length + 1;
  const line = chart.kind === "line";
  return element(
    "c:ser",
    {},
    value("idx", at),
    value("order", at),
    element("c:tx", {}, textReference(`${sheetName}!$${column}$1`, [one.name])),
    line ? lineLook(one) : fillLook(chart, one, palette),
    ...[...(one.points ?? [])].map(([idx, colour]) =>
      element(
        "c:dPt",
        {},
        value("idx", idx),
        value("invertIfNegative", 0),
        value("bubble3D", 0),
        element("c:spPr", {}, solidFill(colour)),
      ),
    ),
    labels(chart, one),
    element("c:cat", {}, textReference(`${sheetName}!$A$2:$A$${last}`, chart.categories)),
    element("c:val", {}, numberReference(`${sheetName}!$${column}$2:$${column}$${last}`, one.values, one.format)),
    line ? value("smooth", 0) : "",
  );
}

function lineLook({ colour, width = 2.25, dash }: ChartSeries): string {
  const look =
    solidFill(colour) + (dash === undefined ? "" : element("a:prstDash", { val: dash })) + element("a:round");
  const pen = element("a:ln", { w: points(width), cap: "rnd" }, look);
  return element("c:spPr", {}, pen) + element("c:marker", {}, value("symbol", "none"));
}

/** Borders of the ground's colour part the segments of a whole; on a waterfall they would cut through its bars. */
function fillLook({ grouping }: SlideChart, { colour }: ChartSeries, { background }: Palette): string {
  const pen =
    grouping === "percentStacked"
      ? element("a:ln", { w: points(2) }, solidFill(background))
      : element("a:ln", {}, element("a:noFill"));
  return element("c:spPr", {}, solidFill(colour), pen) + value("invertIfNegative", 0);
}

const shown = (figure: 0 | 1, name: 0 | 1 = 0): string =>
  value("showLegendKey", 0) +
  value("showVal", figure) +
  value("showCatName", 0) +
  value("showSerName", name) +
  value("showPercent", 0) +
  value("showBubbleSize", 0);

const noShape = element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill")));

/** From the middle of a low bar to over it, as a part of the chart's height. */
const overBar = -0.06;

/** A label moved from its place, in parts of the chart's width and height. */
const moved = (x: number, y: number): string =>
  element("c:layout", {}, element("c:manualLayout", {}, value("x", x), value("y", y)));

function labels({ labelSize, series }: SlideChart, one: ChartSeries): string {
  const { label, texts, end, unlabelled = [] } = one;
  if (!label && !texts && end === undefined) return "";
  const fixed = [...(texts ?? [])].map(([idx, { text, colour, isOver }]) =>
    element(
      "c:dLbl",
      {},
      value("idx", idx),
      isOver ? moved(0, overBar) : "",
      element(
        "c:tx",
        {},
        element(
          "c:rich",
          {},
          element("a:bodyPr"),
          element("a:lstStyle"),
          element("a:p", {}, run(text, { size: labelSize, bold: true, colour })),
        ),
      ),
      value("dLblPos", "ctr"),
      shown(1),
    ),
  );
  const format = element("c:numFmt", { formatCode: one.format, sourceLinked: 0 });
  const named = series.length > 1 ? 1 : 0;
  const atEnd =
    end === undefined || end < 0
      ? ""
      : element(
          "c:dLbl",
          {},
          value("idx", end),
          format,
          noShape,
          textLook(labelSize, one.colour, true, { wrap: "none" }),
          value("dLblPos", "r"),
          shown(1, named),
          element("c:separator", {}, ": "),
        );
  const all = label
    ? format +
      noShape +
      textLook(labelSize, label.colour, true) +
      (label.position === undefined ? "" : value("dLblPos", label.position)) +
      shown(1)
    : shown(0);
  const none = unlabelled.map((idx) => element("c:dLbl", {}, value("idx", idx), value("delete", 1)));
  return element("c:dLbls", {}, ...fixed, ...none, atEnd, all);
}

function textLook(
  size: number,
  colour: string | undefined,
  bold = false,
  body: Readonly<Record<string, string | number>> = {},
): string {
  const look = element(
    "a:defRPr",
    { sz: size * 100, b: bold ? 1 : 0 },
    solidFill(colour),
    element("a:latin", { typeface: "+mn-lt" }),
  );
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", body),
    element("a:lstStyle"),
    element("a:p", {}, element("a:pPr", {}, look), element("a:endParaRPr", { lang: "da-DK" })),
  );
}

function textReference(formula: string, texts: readonly string[]): string {
  const cached = texts.map((text, idx) => element("c:pt", { idx }, textElement("c:v", {}, text)));
  return element(
    "c:strRef",
    {},
    textElement("c:f", {}, formula),
    element("c:strCache", {}, value("ptCount", texts.length), ...cached),
  );
}

function numberReference(formula: string, values: readonly (number | null)[], format: string): string {
  const cached = values.map((figure, idx) =>
    figure === null ? "" : element("c:pt", { idx }, element("c:v", {}, String(figure))),
  );
  return element(
    "c:numRef",
    {},
    textElement("c:f", {}, formula),
    element("c:numCache", {}, textElement("c:formatCode", {}, format), value("ptCount", values.length), ...cached),
  );
}

const axisLine = (colour: string | undefined): string =>
  element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(colour)));

function categoryAxisMarkup({ kind, categories, labelSize }: SlideChart, palette: Palette): string {
  const size = Math.min(16, kind === "bar" ? labelSize : categories.length > 14 ? 12 : 16);
  return element(
    "c:catAx",
    {},
    value("axId", categoryAxis),
    // Downwards as in the sheet, not from the bottom up.
    element("c:scaling", {}, value("orientation", kind === "bar" ? "maxMin" : "minMax")),
    value("delete", 0),
    value("axPos", kind === "bar" ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "low"),
    axisLine(palette.axis),
    // Long names wrap; they are never turned.
    textLook(size, palette.text, false, { rot: 0, vert: "horz" }),
    value("crossAx", valueAxis),
    value("crosses", "autoZero"),
    value("auto", 0),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("noMultiLvlLbl", 1),
  );
}

function valueAxisMarkup({ kind, axis }: SlideChart, palette: Palette): string {
  const grid = element(
    "c:majorGridlines",
    {},
    element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(palette.grid))),
  );
  return element(
    "c:valAx",
    {},
    value("axId", valueAxis),
    element(
      "c:scaling",
      {},
      value("orientation", "minMax"),
      axis.max === undefined ? "" : value("max", axis.max),
      axis.min === undefined ? "" : value("min", axis.min),
    ),
    value("delete", axis.shown ? 0 : 1),
    value("axPos", kind === "bar" ? "b" : "l"),
    axis.shown ? grid : "",
    element("c:numFmt", { formatCode: axis.format, sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    axisLine(undefined),
    textLook(14, palette.quietText),
    value("crossAx", categoryAxis),
    value("crosses", "autoZero"),
    value("crossBetween", "between"),
    axis.step === undefined ? "" : value("majorUnit", axis.step),
  );
}
