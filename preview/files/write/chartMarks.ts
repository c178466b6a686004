import { element } from "../../../src/pages/markup";
import { points, solidFill } from "../../../src/pages/pptx/openXml";
import type { ChartText } from "../../cells/chartState";

export const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

/** The look of texts that the chart makes itself. */
export function textPart({ color, size, bold }: ChartText, usual: number): string {
  const look = element(
    "a:defRPr",
    { sz: (size ?? usual) * 100, b: bold ? 1 : 0 },
    color === undefined ? "" : solidFill(color),
  );
  return element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, element("a:pPr", {}, look), element("a:endParaRPr", { lang: "da-DK" })),
  );
}

export const penPart = (color: string | undefined, weight: number, dash: string | undefined): string =>
  element(
    "a:ln",
    { w: points(weight), cap: "rnd" },
    solidFill(color),
    dash === undefined ? "" : element("a:prstDash", { val: dash }),
    element("a:round"),
  );
