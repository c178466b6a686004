import { element } from "../markup";
import { solidFill, transform, type SlideBox } from "./openXml";

/** The empty group that every slide's tree begins with. */
export const treeStart =
  element("p:nvGrpSpPr", {}, element("p:cNvPr", { id: 1, name: "" }), element("p:cNvGrpSpPr"), element("p:nvPr")) +
  element("p:grpSpPr");

interface Named {
  readonly id: number;
  readonly name: string;
}

interface BoxLook {
  readonly fill?: string;
  /** English Metric Units on all sides. */
  readonly inset?: number;
  readonly anchor?: "t" | "ctr" | "b";
}

/** A text box. */
export function textBox({ id, name }: Named, box: SlideBox, paragraphs: readonly string[], look: BoxLook = {}): string {
  const { fill, inset = 0, anchor = "t" } = look;
  return element(
    "p:sp",
    {},
    element("p:nvSpPr", {}, element("p:cNvPr", { id, name }), element("p:cNvSpPr", { txBox: 1 }), element("p:nvPr")),
    element(
      "p:spPr",
      {},
      transform("a", box),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      solidFill(fill),
    ),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        { wrap: "square", lIns: inset, tIns: inset, rIns: inset, bIns: inset, anchor },
        element("a:normAutofit"),
      ),
      element("a:lstStyle"),
      ...paragraphs,
    ),
  );
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What a placeholder is called and which of its layout's it is; `locks` beside that it is not to be grouped. */
export const placeholderHead = ({ id, name }: Named, which: Attributes, locks: Attributes = {}): string =>
  element(
    "p:nvSpPr",
    {},
    element("p:cNvPr", { id, name }),
    element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1, ...locks })),
    element("p:nvPr", {}, element("p:ph", which)),
  );

/** The slide's picture above its notes. */
export const slidePictureHead = (which: Attributes): string =>
  placeholderHead({ id: 2, name: "Slidebillede" }, which, { noRot: 1, noChangeAspect: 1 });

/** A shape that fills a placeholder of the layout. */
export function placeholder({ id, name }: Named, which: Attributes, paragraphs: string): string {
  return element(
    "p:sp",
    {},
    placeholderHead({ id, name }, which),
    element("p:spPr"),
    element(
      "p:txBody",
      {},
      element("a:bodyPr", {}, which["type"] === "title" ? element("a:normAutofit") : ""),
      element("a:lstStyle"),
      paragraphs,
    ),
  );
}

/** A chart or a table with its alternative text. */
export function graphicFrame(
  { id, name }: Named,
  alternative: string,
  box: SlideBox,
  which: Readonly<Record<string, string | number | undefined>> | undefined,
  data: string,
): string {
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      element("p:cNvPr", { id, name, descr: alternative }),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
      element("p:nvPr", {}, which === undefined ? "" : element("p:ph", which)),
    ),
    transform("p", box),
    element("a:graphic", {}, data),
  );
}

/** A white ground under the content, where the template's own would hide it; marked as decoration. */
export function panel(id: number, box: SlideBox, fill: string): string {
  const decorative = element("adec:decorative", {
    "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    val: 1,
  });
  const extension = element("a:ext", { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" }, decorative);
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name: "Baggrund", descr: "" }, element("a:extLst", {}, extension)),
      element("p:cNvSpPr"),
      element("p:nvPr"),
    ),
    element(
      "p:spPr",
      {},
      transform("a", box),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      solidFill(fill),
      element("a:ln", {}, element("a:noFill")),
    ),
    element(
      "p:txBody",
      {},
      element("a:bodyPr"),
      element("a:lstStyle"),
      element("a:p", {}, element("a:endParaRPr", { lang: "da-DK" })),
    ),
  );
}
