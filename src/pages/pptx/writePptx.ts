import { slidesOf } from "../longTable";
import { element, textElement } from "../markup";
import type { Page } from "../page";
import { palettes, type Palette } from "../palette";
import { chartPart } from "./chartPart";
import { embeddedWorkbook } from "./embeddedWorkbook";
import { namespaces, officeType } from "./openXml";
import { ownBase, type OwnLook } from "./ownBase";
import { PackageParts, type Relationship } from "./packageBytes";
import type { PresentationBase } from "./presentationBase";
import { slideChart } from "./slideChart";
import { chartRelationship, notesPart, slidePart } from "./slidePart";

export interface PptxMeta {
  readonly title: string;
  readonly author: string;
  /** When it was made: "2026-11-25T08:00:00Z". Told, never asked of a clock. */
  readonly date: string;
}

export interface PptxOptions {
  readonly meta: PptxMeta;
  /** The municipality's master; our own where it is left out. */
  readonly base?: PresentationBase;
  /** Colours; where pages stand on our own master, its font and logo too. */
  readonly look?: OwnLook;
}

const presentationPart = "ppt/presentation.xml";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Ids of slides begin here. */
const firstSlide = 256;

/** Pages in, the bytes of a .pptx out: a slide for each, several for a long table, with native charts, real tables and notes. Deterministic. */
export function writePptx(pages: readonly Page[], { meta, look = {}, base = ownBase(look) }: PptxOptions): Uint8Array {
  const { palette = palettes.light } = look;
  const parts = new PackageParts();
  base.addTo(parts);
  parts.default("xlsx", spreadsheet);
  const shown = withOwnTitles(pages.flatMap(slidesOf));
  const slides = shown.map((page, at): Relationship => {
    addSlide(parts, page, at + 1, base, palette);
    return { id: `rId${base.nextRelationship + at}`, type: "slide", target: `slides/slide${at + 1}.xml` };
  });
  const list = element(
    "p:sldIdLst",
    {},
    ...slides.map(({ id }, at) => element("p:sldId", { id: firstSlide + at, "r:id": id })),
  );
  parts.add(presentationPart, officeType("presentationml.presentation.main"), base.presentation(list), [
    ...base.relationships,
    ...slides,
  ]);
  addProperties(parts, meta, shown.length);
  return parts.bytes();
}

/** Slides are found by their titles: of two that are alike the second is numbered. */
function withOwnTitles(pages: readonly Page[]): readonly Page[] {
  const given = new Map<string, number>();
  return pages.map((page) => {
    const count = (given.get(page.title) ?? 0) + 1;
    given.set(page.title, count);
    return count === 1 ? page : { ...page, title: `${page.title} (${count})` };
  });
}

function addSlide(parts: PackageParts, page: Page, number: number, base: PresentationBase, palette: Palette): void {
  const chart = slideChart(page, palette);
  const relationships: Relationship[] = [
    { id: "rId1", type: "slideLayout", target: `../${base.layoutPart}` },
    { id: "rId2", type: "notesSlide", target: `../notesSlides/notesSlide${number}.xml` },
  ];
  if (chart) {
    const workbook = `embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
    parts.add(`ppt/charts/chart${number}.xml`, officeType("drawingml.chart"), chartPart(chart, palette), [
      { id: "rId1", type: "package", target: `../${workbook}` },
    ]);
    parts.addBytes(`ppt/${workbook}`, embeddedWorkbook(chart.sheet));
    relationships.push({ id: chartRelationship, type: "chart", target: `../charts/chart${number}.xml` });
  }
  const slide = slidePart(page, number, base.layout, palette);
  parts.add(`ppt/slides/slide${number}.xml`, officeType("presentationml.slide"), slide, relationships);
  parts.add(`ppt/notesSlides/notesSlide${number}.xml`, officeType("presentationml.notesSlide"), notesPart(page), [
    { id: "rId1", type: "notesMaster", target: `../${base.notesMaster.part}` },
    { id: "rId2", type: "slide", target: `../slides/slide${number}.xml` },
  ]);
}

function addProperties(parts: PackageParts, { title, author, date }: PptxMeta, count: number): void {
  const when = { "xsi:type": "dcterms:W3CDTF" };
  const core = element(
    "cp:coreProperties",
    {
      "xmlns:cp": namespaces.coreProperties,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    textElement("dc:title", {}, title),
    textElement("dc:creator", {}, author),
    element("dc:language", {}, "da-DK"),
    textElement("dcterms:created", when, date),
    textElement("dcterms:modified", when, date),
  );
  parts.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core);
  const extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  const app = element(
    "Properties",
    { xmlns: extended },
    element("Slides", {}, String(count)),
    element("Notes", {}, String(count)),
  );
  parts.add("docProps/app.xml", officeType("extended-properties"), app);
  parts.relate("", [
    { id: "rId1", type: "officeDocument", target: presentationPart },
    { id: "rId2", type: `${namespaces.packageRelationships}/metadata/core-properties`, target: "docProps/core.xml" },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
  ]);
}
