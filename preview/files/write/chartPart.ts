import { element, xmlHead } from "../../../src/pages/markup";
import { namespaces, run, solidFill } from "../../../src/pages/pptx/openXml";
import type { ChartAxis, ChartState } from "../../cells/chartState";
import type { SheetData } from "../../cells/workbookData";
import { textPart, value } from "./chartMarks";
import { ChartReferences } from "./chartReferences";
import { seriesPart } from "./chartSeriesPart";

const [categoryAxis, valueAxis] = [111, 222];

/** A chart's part of the file, with the figures that it shows now. The order of elements is the schema's. */
export function chartPart(chart: ChartState, sheets: readonly SheetData[]): string {
  const references = new ChartReferences(sheets);
  const { title, legend } = chart;
  const lying = chart.type.startsWith("Bar");
  return (
    xmlHead +
    element(
      "c:chartSpace",
      { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relationships },
      value("date1904", 0),
      value("lang", "da-DK"),
      value("roundedCorners", 0),
      element(
        "c:chart",
        {},
        title.visible ? titlePart(chart) : "",
        value("autoTitleDeleted", title.visible ? 0 : 1),
        element(
          "c:plotArea",
          {},
          element("c:layout"),
          plotPart(chart, references),
          axisPart(chart.categoryAxis, "catAx", lying),
          axisPart(chart.valueAxis, "valAx", lying),
        ),
        legend.visible
          ? element(
              "c:legend",
              {},
              value("legendPos", legend.position.charAt(0).toLowerCase()),
              value("overlay", 0),
              textPart(legend.look, 9),
            )
          : "",
        value("plotVisOnly", chart.plotVisibleOnly ? 1 : 0),
        value("dispBlanksAs", "gap"),
      ),
    )
  );
}

/** Without a text of its own Excel makes one. */
function titlePart({ title: { text, look } }: ChartState): string {
  const { color, size = 14, bold } = look;
  const written = run(text, { size, ...(bold ? { bold } : {}), ...(color === undefined ? {} : { colour: color }) });
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), element("a:p", {}, written));
  return element("c:title", {}, text === "" ? "" : element("c:tx", {}, rich), value("overlay", 0));
}

function plotPart(chart: ChartState, references: ChartReferences): string {
  const { type, series } = chart;
  const all = series.map((one, at) => seriesPart(chart, one, at, references)).join("");
  const axes = value("axId", categoryAxis) + value("axId", valueAxis);
  if (type === "Line")
    return element(
      "c:lineChart",
      {},
      value("grouping", "standard"),
      value("varyColors", 0),
      all,
      value("marker", 1),
      axes,
    );
  const grouping = type.endsWith("100") ? "percentStacked" : type.endsWith("Stacked") ? "stacked" : "clustered";
  const { gapWidth = 150, overlap = 0 } = series[0] ?? {};
  return element(
    "c:barChart",
    {},
    value("barDir", type.startsWith("Bar") ? "bar" : "col"),
    value("grouping", grouping),
    value("varyColors", 0),
    all,
    value("gapWidth", gapWidth),
    value("overlap", grouping === "clustered" ? overlap : 100),
    axes,
  );
}

const labelPositions = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;

function axisPart(axis: ChartAxis, kind: "catAx" | "valAx", lying: boolean): string {
  const isValue = kind === "valAx";
  const { visible, reversed, minimum, maximum, numberFormat = "General", gridlines, gridlineColor, line, text } = axis;
  const pen = (color: string | undefined): string =>
    color === undefined ? "" : element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(color)));
  return element(
    `c:${kind}`,
    {},
    value("axId", isValue ? valueAxis : categoryAxis),
    element(
      "c:scaling",
      {},
      value("orientation", reversed ? "maxMin" : "minMax"),
      maximum === undefined ? "" : value("max", maximum),
      minimum === undefined ? "" : value("min", minimum),
    ),
    value("delete", visible ? 0 : 1),
    value("axPos", isValue === lying ? "b" : "l"),
    gridlines ? element("c:majorGridlines", {}, pen(gridlineColor)) : "",
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: axis.numberFormat === undefined ? 1 : 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", labelPositions[axis.tickLabelPosition]),
    pen(line.color),
    textPart(text, 9),
    value("crossAx", isValue ? categoryAxis : valueAxis),
    value("crosses", "autoZero"),
    isValue
      ? value("crossBetween", "between")
      : value("auto", 0) + value("lblAlgn", "ctr") + value("lblOffset", 100) + value("noMultiLvlLbl", 1),
  );
}
