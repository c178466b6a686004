import { element } from "../markup";
import type { Page } from "../page";
import type { Palette } from "../palette";
import { namespaces, paragraph, points, run, slideNamespaces, type SlideBox } from "./openXml";
import type { SlideLayout } from "./presentationBase";
import { graphicFrame, panel, placeholder, slidePictureHead, textBox, treeStart } from "./shapes";
import { slideTable } from "./slideTable";

const gap = points(6);
const keyPart = 0.33;
export const chartRelationship = "rId3";

/** A slide: title, what the figures are, chart or table, key figures, source, number; in that reading order. */
export function slidePart(
  page: Page,
  number: number,
  { body, content, slideNumber, hasPanel }: SlideLayout,
  palette: Palette,
): string {
  const { x, y, width, height } = body;
  const sourceHeight = points(page.source.length > 110 ? 40 : 24);
  const subtitleHeight = page.subtitle === "" ? 0 : points(page.subtitle.length > 100 ? 50 : 30);
  const keyWidth = page.keyFigures.length === 0 ? 0 : Math.round(width * keyPart);
  const top = y + subtitleHeight + gap;
  const tall = height - subtitleHeight - sourceHeight - 2 * gap;
  const box: SlideBox = { x, y: top, width: width - keyWidth - (keyWidth > 0 ? points(14) : 0), height: tall };
  const isTable = page.shape === "table";
  const reference = element("c:chart", { "xmlns:c": namespaces.chart, "r:id": chartRelationship });
  const data = isTable
    ? slideTable(page, palette, box.width, box.height)
    : element("a:graphicData", { uri: namespaces.chart }, reference);
  const margin = points(8);
  const ground = { x: x - margin, y: y - points(4), width: width + 2 * margin, height: height + margin };
  const quiet = { size: 14, colour: palette.quietText };
  const shapes = [
    placeholder({ id: 2, name: "Titel" }, { type: "title" }, paragraph(run(page.title))),
    hasPanel ? panel(50, ground, palette.background) : "",
    page.subtitle === ""
      ? ""
      : textBox({ id: 3, name: "Undertitel" }, { x, y, width, height: subtitleHeight }, [
          paragraph(run(page.subtitle, { size: 18, colour: palette.quietText })),
        ]),
    graphicFrame(
      { id: 4, name: `${isTable ? "Tabel" : "Diagram"}: ${page.descriptive}` },
      page.alternative,
      box,
      content,
      data,
    ),
    keyWidth === 0
      ? ""
      : textBox(
          { id: 5, name: "Nøgletal" },
          {
            x: x + width - keyWidth,
            y: top + Math.round(tall * 0.1),
            width: keyWidth,
            height: Math.round(tall * 0.8),
          },
          keyParagraphs(page, palette),
          { fill: palette.marked, inset: points(14), anchor: "ctr" },
        ),
    textBox(
      { id: 6, name: "Kilde" },
      { x, y: y + height - sourceHeight, width: Math.round(width * 0.94), height: sourceHeight },
      [paragraph(run(page.source, quiet))],
      { anchor: "b" },
    ),
    slideNumber === undefined ? "" : numberShape(number, slideNumber),
  ];
  return element(
    "p:sld",
    slideNamespaces,
    element("p:cSld", {}, element("p:spTree", {}, treeStart, ...shapes)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

const keyParagraphs = ({ keyFigures }: Page, palette: Palette): string[] =>
  keyFigures.flatMap(({ value, label }, at) => [
    paragraph(run(value, { size: at === 0 ? 44 : 28, bold: true, colour: palette.accent })),
    paragraph(run(label, { size: 16, colour: palette.text })),
  ]);

function numberShape(number: number, idx: string): string {
  const field = element(
    "a:fld",
    { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
    element("a:rPr", { lang: "da-DK" }),
    element("a:t", {}, String(number)),
  );
  return placeholder({ id: 7, name: "Sidetal" }, { type: "sldNum", sz: "quarter", idx }, paragraph(field));
}

/** The speaker's notes: figures, method and rounding, a paragraph each. */
export function notesPart(page: Page): string {
  const picture = element("p:sp", {}, slidePictureHead({ type: "sldImg" }), element("p:spPr"));
  const lines = page.notes
    .split("\n")
    .map((line) => paragraph(run(line)))
    .join("");
  const body = placeholder({ id: 3, name: "Noter" }, { type: "body", idx: 1 }, lines);
  return element(
    "p:notes",
    slideNamespaces,
    element("p:cSld", {}, element("p:spTree", {}, treeStart, picture, body)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}
