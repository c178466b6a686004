import { points, type SlideBox } from "./openXml";
import { TemplateTrouble, type OpenedTemplate } from "./openedTemplate";
import type { SlideLayout } from "./presentationBase";
import { suitsGround } from "../colours/suitsGround";
import { palettes } from "../palette";
import { templateTheme, type TemplateTheme } from "./templateTheme";
import { elementsIn, firstIn, relationshipId, valueOf, type XmlElement } from "./xmlReading";

/** A layout that a page can stand on. */
export interface TemplateLayout {
  readonly part: string;
  readonly master: string;
  readonly name: string;
  /** Title and one content placeholder before all others; then title alone. */
  readonly rank: number;
  readonly slide: SlideLayout;
  readonly theme: TemplateTheme;
}

interface Placeholder {
  readonly type: string;
  readonly idx: string | undefined;
  readonly box: SlideBox | undefined;
}

const contents = ["obj", "body", "chart", "tbl"];

/** The layouts with a title, the likeliest first. Refuses a template that has none. */
export function templateLayouts(file: OpenedTemplate): readonly TemplateLayout[] {
  const presentation = file.tree(file.main);
  const size = firstIn(presentation, "sldSz");
  const [width, height] = [Number(valueOf(size, "cx") ?? 12192000), Number(valueOf(size, "cy") ?? 6858000)];
  const related = file.relations(file.main);
  const masters = elementsIn(presentation, "sldMasterId").flatMap(
    (one) => related.find(({ id }) => id === relationshipId(one))?.part ?? [],
  );
  const found = masters.flatMap((master) => layoutsOf(file, master, { x: 0, y: 0, width, height }));
  if (found.length === 0) throw new TemplateTrouble("noLayout");
  return found.toSorted((a, b) => a.rank - b.rank);
}

function layoutsOf(file: OpenedTemplate, master: string, whole: SlideBox): TemplateLayout[] {
  const tree = file.tree(master);
  const related = file.relations(master);
  const masterHolds = placeholders(tree);
  return elementsIn(tree, "sldLayoutId").flatMap((one): TemplateLayout[] => {
    const part = related.find(({ id }) => id === relationshipId(one))?.part;
    if (part === undefined) return [];
    const layout = file.tree(part);
    const holds = placeholders(layout);
    const title = holds.find(({ type }) => type === "title");
    if (!title) return [];
    const content = holds.filter(({ type }) => contents.includes(type));
    const single = content.length === 1 ? content[0] : undefined;
    const titleBox = title.box ?? masterHolds.find(({ type }) => type === "title")?.box;
    const body =
      (single && (single.box ?? masterHolds.find(({ type }) => type === "body")?.box)) ?? underTitle(titleBox, whole);
    const type = valueOf(layout, "type");
    const theme = templateTheme(file, master, { master: tree, layout });
    return [
      {
        part,
        master,
        name: valueOf(firstIn(layout, "cSld"), "name") ?? part,
        rank: type === "obj" && single ? 0 : single?.type === "obj" ? 1 : type === "titleOnly" ? 2 : 3,
        slide: {
          body,
          content: single?.type === "obj" && single.idx !== undefined ? { idx: single.idx } : undefined,
          slideNumber: holds.find((hold) => hold.type === "sldNum")?.idx,
          hasPanel: !isCalm(theme.ground) || [tree, layout].some((one) => isCovered(one, body)),
        },
        theme,
      },
    ];
  });
}

function placeholders(tree: XmlElement): Placeholder[] {
  return elementsIn(tree, "sp").flatMap((shape): Placeholder[] => {
    const held = firstIn(shape, "ph");
    if (!held) return [];
    return [{ type: valueOf(held, "type") ?? "obj", idx: valueOf(held, "idx"), box: boxOf(shape) }];
  });
}

function boxOf(shape: XmlElement): SlideBox | undefined {
  const [off, ext] = [firstIn(shape, "off"), firstIn(shape, "ext")];
  const numbers = [valueOf(off, "x"), valueOf(off, "y"), valueOf(ext, "cx"), valueOf(ext, "cy")].map(Number);
  const [x, y, width, height] = numbers;
  if (numbers.some((one) => !Number.isFinite(one)) || x === undefined || y === undefined || !width || !height)
    return undefined;
  return { x, y, width, height };
}

/** What is left under the title, with some air to the sides. */
function underTitle(title: SlideBox | undefined, { width, height }: SlideBox): SlideBox {
  const y = title ? title.y + title.height + points(6) : Math.round(height * 0.2);
  return {
    x: title?.x ?? Math.round(width * 0.05),
    y,
    width: title?.width ?? Math.round(width * 0.9),
    height: Math.round(height * 0.94) - y,
  };
}

/** Whether texts and axes are seen on the template's own ground; else the content has a white one under it. */
const isCalm = (ground: string | undefined): boolean => ground !== undefined && suitsGround(palettes.light)(ground);

/** Whether shapes of the template run behind the content. */
const isCovered = (tree: XmlElement, body: SlideBox): boolean =>
  [...elementsIn(tree, "sp"), ...elementsIn(tree, "pic")].some((shape) => covers(shape, body));

/** A shape that is no placeholder and lies over more than a hundredth of the content. */
function covers(shape: XmlElement, body: SlideBox): boolean {
  const box = boxOf(shape);
  if (!box || firstIn(shape, "ph")) return false;
  const width = Math.min(box.x + box.width, body.x + body.width) - Math.max(box.x, body.x);
  const height = Math.min(box.y + box.height, body.y + body.height) - Math.max(box.y, body.y);
  return width > 0 && height > 0 && width * height > body.width * body.height * 0.01;
}
