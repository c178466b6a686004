import { childOf, childrenOf, elementsOf, rootOf, attributesOf } from "../markup";
import type { Package } from "../package";
import { sheetParts, workbookPath, type SheetPart } from "../workbookPart";

/** What a file holds that the grid does not show: how many of each kind, in Danish, the most missed first. */
export function notShown(file: Package): string[] {
  const counts = new Map<Kind, number>();
  const count = (kind: Kind, number = 1): void => {
    if (number > 0) counts.set(kind, (counts.get(kind) ?? 0) + number);
  };
  for (const sheet of sheetParts(file)) {
    if (sheet.isWorksheet) countSheet(file, sheet, count);
    else count("chartSheet");
  }
  const workbook = workbookPath(file);
  for (const { kind } of file.relations(workbook)) {
    if (kind === "vbaProject") count("macros");
    if (kind === "externalLink") count("externalLink");
    if (kind === "slicerCache" || kind === "timelineCache") count("slicer");
  }
  return (Object.keys(words) as Kind[]).flatMap((kind) => {
    const number = counts.get(kind) ?? 0;
    const [one, more] = words[kind];
    return number === 0 ? [] : [kind === "macros" ? more : `${number} ${number === 1 ? one : more}`];
  });
}

const words = {
  chart: ["diagram", "diagrammer"],
  chartSheet: ["diagramark", "diagramark"],
  pivot: ["pivottabel", "pivottabeller"],
  picture: ["billede", "billeder"],
  shape: ["figur", "figurer"],
  comment: ["kommentar", "kommentarer"],
  conditional: ["betinget formatering", "betingede formateringer"],
  validation: ["datavalidering", "datavalideringer"],
  sparkline: ["minidiagram", "minidiagrammer"],
  slicer: ["udsnitsværktøj", "udsnitsværktøjer"],
  filter: ["filter", "filtre"],
  link: ["link", "links"],
  externalLink: ["kæde til en anden mappe", "kæder til andre mapper"],
  control: ["knap eller felt", "knapper eller felter"],
  macros: ["makroer", "makroer"],
} as const;
type Kind = keyof typeof words;
type Count = (kind: Kind, number?: number) => void;

function countSheet(file: Package, { path }: SheetPart, count: Count): void {
  const xml = file.text(path);
  const children = childrenOf(xml, rootOf(xml));
  const countIn = (name: string, child: string): number =>
    children
      .filter((each) => each.name === name)
      .flatMap((each) => childrenOf(xml, each).filter((c) => c.name === child)).length;
  count("conditional", children.filter(({ name }) => name === "conditionalFormatting").length);
  count("validation", countIn("dataValidations", "dataValidation"));
  count("link", countIn("hyperlinks", "hyperlink"));
  count("filter", children.filter(({ name }) => name === "autoFilter").length);
  const extension = children.find(({ name }) => name === "extLst");
  if (extension) count("sparkline", elementsOf(xml, "sparkline", extension).length);
  for (const { kind, path: part, isExternal } of file.relations(path)) {
    if (isExternal || !file.has(part)) continue;
    if (kind === "pivotTable") count("pivot");
    if (kind === "comments") count("comment", elementsOf(file.text(part), "comment").length);
    if (kind === "ctrlProp" || kind === "control") count("control");
    if (kind === "drawing") countDrawing(file, part, count);
  }
}

function countDrawing(file: Package, path: string, count: Count): void {
  const xml = file.text(path);
  const anchors = childrenOf(xml, rootOf(xml));
  const frames = anchors.flatMap((anchor) => elementsOf(xml, "graphicFrame", anchor));
  const charts = frames.filter((frame) => elementsOf(xml, "chart", frame).length > 0);
  count("chart", charts.length);
  count("picture", anchors.flatMap((anchor) => elementsOf(xml, "pic", anchor)).length);
  const shapes = anchors
    .flatMap((anchor) => elementsOf(xml, "sp", anchor))
    .filter((shape) => !isSlicerShape(xml, shape));
  count("shape", shapes.length);
}

/** What readers show that know no slicers. */
const isSlicerShape = (xml: string, shape: Parameters<typeof childOf>[1]): boolean => {
  const properties = childOf(xml, childOf(xml, shape, "nvSpPr"), "cNvPr");
  return properties !== undefined && attributesOf(xml, properties)["name"] === "";
};
