import { attributesOf, appendedTo, childOf, edited, elementsOf, insertedIn, rootOf } from "../markup";
import { element } from "../../../src/pages/markup";
import type { ChartCorner, ChartState } from "../../cells/chartState";
import type { SheetData } from "../../cells/workbookData";
import type { Package } from "../package";
import { chartPart } from "./chartPart";
import { sheetOrder } from "./sheetOrder";

const root = "http://schemas.openxmlformats.org/";
const relations = `${root}officeDocument/2006/relationships`;
const [drawingMain, chartMain] = [`${root}drawingml/2006/main`, `${root}drawingml/2006/chart`];
const sheetDrawing = `${root}drawingml/2006/spreadsheetDrawing`;
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

const emptyDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingMain}"/>`;

/** Puts charts into a sheet's drawing, beside what stands there already; all sheets as they are now give the figures. */
export function writeCharts(
  file: Package,
  sheet: string,
  charts: readonly ChartState[],
  sheets: readonly SheetData[],
): void {
  if (charts.length === 0) return;
  const drawing = file.related(sheet, "drawing") ?? addDrawing(file, sheet);
  for (const chart of charts) {
    const path = file.freePath("xl/charts/chart", ".xml");
    const part = { path, text: chartPart(chart, sheets), contentType: chartType, relation: `${relations}/chart` };
    const id = file.add(drawing, part);
    const xml = file.text(drawing);
    const taken = elementsOf(xml, "cNvPr").map((each) => Number(attributesOf(xml, each)["id"] ?? 0));
    const number = taken.reduce((most, one) => Math.max(most, one), 0) + 1;
    file.write(drawing, edited(xml, appendedTo(xml, rootOf(xml), anchor(chart, id, number))));
  }
}

function addDrawing(file: Package, sheet: string): string {
  const path = file.freePath("xl/drawings/drawing", ".xml");
  const part = { path, text: emptyDrawing, contentType: drawingType, relation: `${relations}/drawing` };
  const id = file.add(sheet, part);
  const xml = file.text(sheet);
  const parent = rootOf(xml);
  if (!childOf(xml, parent, "drawing")) {
    const mark = `<${parent.prefix}drawing xmlns:r="${relations}" r:id="${id}"/>`;
    file.write(sheet, edited(xml, insertedIn(xml, parent, sheetOrder, "drawing", mark)));
  }
  return path;
}

/** English Metric Units. */
const units = (points: number): number => Math.round(points * 12700);

/** Its own namespaces: a drawing may have others, or other prefixes. */
function anchor({ from, to, name }: ChartState, relation: string, id: number): string {
  const corner = (tag: string, { row, column, right, down }: ChartCorner): string =>
    element(
      tag,
      {},
      element("xdr:col", {}, String(column)),
      element("xdr:colOff", {}, String(units(right))),
      element("xdr:row", {}, String(row)),
      element("xdr:rowOff", {}, String(units(down))),
    );
  const zero = { x: 0, y: 0 };
  return element(
    "xdr:twoCellAnchor",
    { "xmlns:xdr": sheetDrawing, "xmlns:a": drawingMain },
    corner("xdr:from", from),
    corner("xdr:to", to),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id, name }), element("xdr:cNvGraphicFramePr")),
      element("xdr:xfrm", {}, element("a:off", zero), element("a:ext", { cx: 0, cy: 0 })),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: chartMain },
          element("c:chart", { "xmlns:c": chartMain, "xmlns:r": relations, "r:id": relation }),
        ),
      ),
    ),
    element("xdr:clientData"),
  );
}
