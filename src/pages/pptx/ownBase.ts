import { element } from "../markup";
import type { PageLook } from "../colours/pageLook";
import { palettes } from "../palette";
import type { Logo } from "./logo";
import {
  namespaces,
  officeType,
  paragraph,
  points,
  run,
  slideNamespaces,
  solidFill,
  transform,
  type SlideBox,
} from "./openXml";
import type { PresentationBase } from "./presentationBase";
import { placeholderHead, slidePictureHead, treeStart } from "./shapes";

/* Our own master: one theme, one master, one layout, one notes master. */

const slideSize = { cx: 12192000, cy: 6858000 };
const body: SlideBox = { x: 548640, y: 914400, width: 11094720, height: 5577840 };
const title: SlideBox = { x: 548640, y: 228600, width: 11094720, height: 640080 };
const numberBox: SlideBox = { x: 11155680, y: 6492240, width: 487680, height: 274320 };
const calibri = "Calibri";
const logoPart = "media/logo";

/** What our own master may take from the municipality. */
export interface OwnLook extends Partial<PageLook> {
  readonly logo?: Logo | undefined;
}

const colourMap = element(
  "p:clrMap",
  Object.fromEntries([
    ["bg1", "lt1"],
    ["tx1", "dk1"],
    ["bg2", "lt2"],
    ["tx2", "dk2"],
    ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"].map((one) => [one, one]),
  ]),
);

function theme({ palette: { text, background, own, marked, parts, other } = palettes.light, font = calibri }: OwnLook) {
  const colours: readonly (readonly [string, string])[] = [
    ["dk1", text],
    ["lt1", background],
    ["dk2", own],
    ["lt2", marked],
    ...parts.map(({ fill }, at) => [`accent${at + 1}`, fill] as const),
    ["accent6", other],
    ["hlink", own],
    ["folHlink", "#5B3A7A"],
  ];
  const scheme = colours.map(([name, colour]) =>
    element(`a:${name}`, {}, element("a:srgbClr", { val: colour.replace("#", "") })),
  );
  const typeface =
    element("a:latin", { typeface: font }) + element("a:ea", { typeface: "" }) + element("a:cs", { typeface: "" });
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const effect = element("a:effectStyle", {}, element("a:effectLst"));
  const pens = [6350, 12700, 19050].map((w) => element("a:ln", { w }, fill));
  return element(
    "a:theme",
    { "xmlns:a": namespaces.drawing, name: "Udvalg" },
    element(
      "a:themeElements",
      {},
      element("a:clrScheme", { name: "Udvalg" }, ...scheme),
      element(
        "a:fontScheme",
        { name: "Udvalg" },
        element("a:majorFont", {}, typeface),
        element("a:minorFont", {}, typeface),
      ),
      element(
        "a:fmtScheme",
        { name: "Udvalg" },
        element("a:fillStyleLst", {}, fill.repeat(3)),
        element("a:lnStyleLst", {}, ...pens),
        element("a:effectStyleLst", {}, effect.repeat(3)),
        element("a:bgFillStyleLst", {}, fill.repeat(3)),
      ),
    ),
  );
}

interface Held {
  readonly id: number;
  readonly name: string;
  readonly which: Readonly<Record<string, string | number>>;
  readonly box?: SlideBox;
  readonly content: string;
  readonly inset?: Readonly<Record<string, string | number>>;
  readonly style?: string;
}

/** A placeholder of a master or a layout. */
function held({ id, name, which, box, content, inset = {}, style }: Held): string {
  const shape = box ? transform("a", box) + element("a:prstGeom", { prst: "rect" }, element("a:avLst")) : "";
  return element(
    "p:sp",
    {},
    placeholderHead({ id, name }, which),
    element("p:spPr", {}, shape),
    element("p:txBody", {}, element("a:bodyPr", inset), style ?? element("a:lstStyle"), content),
  );
}

const numberField = paragraph(
  element(
    "a:fld",
    { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
    element("a:rPr", { lang: "da-DK", sz: 1200 }),
    element("a:t", {}, "‹nr.›"),
  ),
);

const textColour = element("a:solidFill", {}, element("a:schemeClr", { val: "tx1" }));
const ground = element(
  "p:bg",
  {},
  element("p:bgPr", {}, element("a:solidFill", {}, element("a:schemeClr", { val: "bg1" })), element("a:effectLst")),
);

const level = (size: number, bold: boolean): string =>
  element(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: "l" },
    element("a:buNone"),
    element(
      "a:defRPr",
      { sz: size * 100, b: bold ? 1 : 0 },
      textColour,
      element("a:latin", { typeface: bold ? "+mj-lt" : "+mn-lt" }),
    ),
  );

/** A band of colour along the top edge. */
const band = element(
  "p:sp",
  {},
  element(
    "p:nvSpPr",
    {},
    element("p:cNvPr", { id: 2, name: "Streg" }),
    element("p:cNvSpPr"),
    element("p:nvPr", { userDrawn: 1 }),
  ),
  element(
    "p:spPr",
    {},
    transform("a", { x: 0, y: 0, width: slideSize.cx, height: 109728 }),
    element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    element("a:solidFill", {}, element("a:schemeClr", { val: "accent1" })),
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

const flush = { lIns: 0, rIns: 0 };

/** A picture under the content, to the left. */
function logoPicture({ width, height }: Logo): string {
  const tall = points(22);
  const wide = Math.min(points(180), Math.round((tall * width) / height));
  const box = { x: body.x, y: numberBox.y + points(3.5), width: wide, height: Math.round((wide * height) / width) };
  return element(
    "p:pic",
    {},
    element(
      "p:nvPicPr",
      {},
      element("p:cNvPr", { id: 6, name: "Logo", descr: "Logo" }),
      element("p:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: 1 })),
      element("p:nvPr", { userDrawn: 1 }),
    ),
    element(
      "p:blipFill",
      {},
      element("a:blip", { "r:embed": "rId3" }),
      element("a:stretch", {}, element("a:fillRect")),
    ),
    element("p:spPr", {}, transform("a", box), element("a:prstGeom", { prst: "rect" }, element("a:avLst"))),
  );
}

function master(logo: Logo | undefined): string {
  const numberStyle = element(
    "a:lstStyle",
    {},
    element(
      "a:lvl1pPr",
      { algn: "r" },
      element("a:defRPr", { sz: 1200 }, textColour, element("a:latin", { typeface: "+mn-lt" })),
    ),
  );
  const shapes = [
    band,
    held({
      id: 3,
      name: "Titel",
      which: { type: "title" },
      box: title,
      content: paragraph(run("Titel")),
      inset: { ...flush, anchor: "ctr" },
    }),
    held({
      id: 4,
      name: "Indhold",
      which: { type: "body", idx: 1 },
      box: body,
      content: paragraph(run("Indhold")),
      inset: flush,
    }),
    held({
      id: 5,
      name: "Sidetal",
      which: { type: "sldNum", sz: "quarter", idx: 4 },
      box: numberBox,
      content: numberField,
      inset: { ...flush, anchor: "b" },
      style: numberStyle,
    }),
    logo ? logoPicture(logo) : "",
  ];
  return element(
    "p:sldMaster",
    slideNamespaces,
    element("p:cSld", {}, ground, element("p:spTree", {}, treeStart, ...shapes)),
    colourMap,
    element("p:sldLayoutIdLst", {}, element("p:sldLayoutId", { id: 2147483649, "r:id": "rId1" })),
    element("p:hf", { hdr: 0, ftr: 0, dt: 0 }),
    element(
      "p:txStyles",
      {},
      element("p:titleStyle", {}, level(28, true)),
      element("p:bodyStyle", {}, level(18, false)),
      element("p:otherStyle", {}, element("a:defPPr", {}, element("a:defRPr", { lang: "da-DK" }))),
    ),
  );
}

function layout(): string {
  const shapes = [
    held({ id: 2, name: "Titel", which: { type: "title" }, content: paragraph(run("Titel")) }),
    held({ id: 3, name: "Indhold", which: { idx: 1 }, content: paragraph(run("Indhold")) }),
    held({ id: 4, name: "Sidetal", which: { type: "sldNum", sz: "quarter", idx: 12 }, content: numberField }),
  ];
  return element(
    "p:sldLayout",
    { ...slideNamespaces, type: "obj", preserve: 1 },
    element("p:cSld", { name: "Udvalgsside" }, element("p:spTree", {}, treeStart, ...shapes)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

export function notesMaster(): string {
  const picture = element(
    "p:sp",
    {},
    slidePictureHead({ type: "sldImg", idx: 2 }),
    element(
      "p:spPr",
      {},
      transform("a", { x: 685800, y: 1143000, width: 5486400, height: 3086100 }),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      element("a:noFill"),
      element("a:ln", { w: points(1) }, solidFill("#000000")),
    ),
  );
  const notes = held({
    id: 3,
    name: "Noter",
    which: { type: "body", sz: "quarter", idx: 1 },
    box: { x: 685800, y: 4400550, width: 5486400, height: 3600450 },
    content: paragraph(run("Noter")),
  });
  return element(
    "p:notesMaster",
    slideNamespaces,
    element("p:cSld", {}, ground, element("p:spTree", {}, treeStart, picture, notes)),
    colourMap,
    element(
      "p:notesStyle",
      {},
      element(
        "a:lvl1pPr",
        {},
        element("a:defRPr", { sz: 1200 }, textColour, element("a:latin", { typeface: "+mn-lt" })),
      ),
    ),
  );
}

export const notesTheme = (): string => theme({});

const textStyle = element(
  "p:defaultTextStyle",
  {},
  element("a:defPPr", {}, element("a:defRPr", { lang: "da-DK" })),
  element("a:lvl1pPr", {}, element("a:defRPr", { sz: 1800 }, textColour, element("a:latin", { typeface: "+mn-lt" }))),
);

/** A plain white page with our palette and a font that every Office has, or with what the municipality has of its own. */
export function ownBase(look: OwnLook = {}): PresentationBase {
  const { logo } = look;
  const picture = logo && `${logoPart}.${logo.kind}`;
  const notes = { part: "notesMasters/notesMaster1.xml", id: "rId6" };
  return {
    layout: { body, content: { idx: 1 }, slideNumber: "12", hasPanel: false },
    layoutPart: "slideLayouts/slideLayout1.xml",
    notesMaster: notes,
    relationships: [
      { id: "rId1", type: "slideMaster", target: "slideMasters/slideMaster1.xml" },
      { id: "rId2", type: "presProps", target: "presProps.xml" },
      { id: "rId3", type: "viewProps", target: "viewProps.xml" },
      { id: "rId4", type: "theme", target: "theme/theme1.xml" },
      { id: "rId5", type: "tableStyles", target: "tableStyles.xml" },
      { id: notes.id, type: "notesMaster", target: notes.part },
    ],
    nextRelationship: 7,
    addTo(parts) {
      const presentation = (name: string): string => officeType(`presentationml.${name}`);
      parts.add("ppt/theme/theme1.xml", officeType("theme"), theme(look));
      parts.add("ppt/theme/theme2.xml", officeType("theme"), theme(look));
      parts.add("ppt/slideMasters/slideMaster1.xml", presentation("slideMaster"), master(logo), [
        { id: "rId1", type: "slideLayout", target: "../slideLayouts/slideLayout1.xml" },
        { id: "rId2", type: "theme", target: "../theme/theme1.xml" },
        ...(picture === undefined ? [] : [{ id: "rId3", type: "image", target: `../${picture}` }]),
      ]);
      if (logo && picture !== undefined) {
        parts.default(logo.kind, `image/${logo.kind}`);
        parts.addBytes(`ppt/${picture}`, logo.bytes);
      }
      parts.add("ppt/slideLayouts/slideLayout1.xml", presentation("slideLayout"), layout(), [
        { id: "rId1", type: "slideMaster", target: "../slideMasters/slideMaster1.xml" },
      ]);
      parts.add("ppt/notesMasters/notesMaster1.xml", presentation("notesMaster"), notesMaster(), [
        { id: "rId1", type: "theme", target: "../theme/theme2.xml" },
      ]);
      parts.add("ppt/presProps.xml", presentation("presProps"), element("p:presentationPr", slideNamespaces));
      parts.add("ppt/viewProps.xml", presentation("viewProps"), element("p:viewPr", slideNamespaces));
      const styles = { "xmlns:a": namespaces.drawing, def: "{2D5ABB26-0587-4C30-8999-92F81FD0307C}" };
      parts.add("ppt/tableStyles.xml", presentation("tableStyles"), element("a:tblStyleLst", styles));
    },
    presentation: (slides) =>
      element(
        "p:presentation",
        { ...slideNamespaces, saveSubsetFonts: 1 },
        element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: 2147483648, "r:id": "rId1" })),
        element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": notes.id })),
        slides,
        element("p:sldSz", slideSize),
        element("p:notesSz", { cx: 6858000, cy: 9144000 }),
        textStyle,
      ),
  };
}
