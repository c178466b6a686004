import { element } from "../markup";
import { namespaces, officeType, slideNamespaces } from "./openXml";
import { OpenedTemplate, relationsPart } from "./openedTemplate";
import { notesMaster, notesTheme } from "./ownBase";
import type { PackageParts } from "./packageBytes";
import type { PresentationBase } from "./presentationBase";
import { templateLayouts, type TemplateLayout } from "./templateLayouts";
import { elementsIn, readXml, type XmlElement } from "./xmlReading";

/** Relations of a presentation that are not of its look: slides, comments, macros, printers. */
const left =
  /\/(?:slide|notesSlide|vbaProject|commentAuthors|authors|customXml|tags|printerSettings|revisionInfo|changesInfos?)$/u;
const ofSlides = /^ppt\/(?:slides|notesSlides|comments)\//u;
/** Parts of presentation.xml that speak of the slides that were there, or lock the file. */
const gone = ["sldIdLst", "custShowLst", "custDataLst", "modifyVerifier"];
const sections = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";
const own = { notes: "notesMasters/notesMasterUdvalg.xml", theme: "theme/themeUdvalgNoter.xml" };

export interface TemplateInHand {
  readonly layouts: readonly TemplateLayout[];
  /** The template with one of its layouts; the first is the likeliest. */
  base(layout?: string): PresentationBase;
}

/**
 * A municipality's .pptx or .potx as what the slides are put into: its masters, layouts, theme and pictures stay; its
 * slides, notes, macros and what only those reach do not. Throws TemplateTrouble where the file cannot be used.
 */
export function templateBase(bytes: Uint8Array): TemplateInHand {
  const file = new OpenedTemplate(bytes);
  const layouts = templateLayouts(file);
  return {
    layouts,
    base(name) {
      const layout = layouts.find(({ part }) => part === name) ?? (layouts[0] as TemplateLayout);
      return baseOf(file, layout);
    },
  };
}

function baseOf(file: OpenedTemplate, layout: TemplateLayout): PresentationBase {
  const kept = file.relations(file.main).filter(({ type }) => !left.test(type));
  const numbers = kept.map(({ id }) => Number(/\d+/u.exec(id)?.[0] ?? 0));
  const next = Math.max(0, ...numbers) + 1;
  const theirs = kept.find(({ type }) => type.endsWith("/notesMaster"));
  const notes = theirs
    ? { part: theirs.part.replace(/^ppt\//u, ""), id: theirs.id }
    : { part: own.notes, id: `rId${next}` };
  return {
    layout: layout.slide,
    layoutPart: layout.part.replace(/^ppt\//u, ""),
    notesMaster: notes,
    relationships: [
      ...kept.map(({ id, type, target }) => ({ id, type, target })),
      ...(theirs ? [] : [{ id: notes.id, type: "notesMaster", target: own.notes }]),
    ],
    nextRelationship: next + 1,
    addTo(parts) {
      addKept(
        file,
        kept.map(({ part }) => part),
        parts,
      );
      if (theirs) return;
      parts.add(`ppt/${own.theme}`, officeType("theme"), notesTheme());
      parts.add(`ppt/${own.notes}`, officeType("presentationml.notesMaster"), notesMaster(), [
        { id: "rId1", type: "theme", target: "../theme/themeUdvalgNoter.xml" },
      ]);
    },
    presentation: (slides) => presentationWith(file.text(file.main), slides, theirs ? undefined : notes.id),
  };
}

/** Puts in what can be reached from the parts that are kept, slides apart. */
function addKept(file: OpenedTemplate, from: readonly string[], parts: PackageParts): void {
  for (const [extension, type] of file.defaults)
    if (extension !== "xml" && extension !== "rels") parts.default(extension, type);
  const reached = new Set<string>();
  const walk = (part: string): void => {
    const bytes = file.files[part];
    if (reached.has(part) || !bytes || ofSlides.test(part)) return;
    reached.add(part);
    parts.addBytes(part, bytes, file.types.get(part));
    const list = relationsPart(part);
    const related = file.files[list];
    if (related) parts.addBytes(list, related);
    for (const relation of file.relations(part)) walk(relation.part);
  };
  for (const part of from) walk(part);
}

/** The template's own markup with our slides in place of its own, and with a list of notes masters. */
function presentationWith(text: string, slides: string, notesId: string | undefined): string {
  const plain = cutOut(text.replace(/^\s*<\?xml[^>]*\?>\s*/u, ""));
  const root = readXml(plain);
  const child = (name: string): XmlElement | undefined => root?.children.find((one) => one.name === name);
  const notes =
    notesId === undefined || child("notesMasterIdLst")
      ? ""
      : element("p:notesMasterIdLst", slideNamespaces, element("p:notesMasterId", { "r:id": notesId }));
  const at = (child("handoutMasterIdLst") ?? child("notesMasterIdLst") ?? child("sldMasterIdLst"))?.end ?? 0;
  const afterMasters = child("sldMasterIdLst")?.end ?? 0;
  const withSlides = slides.replace(
    "<p:sldIdLst>",
    `<p:sldIdLst xmlns:p="${namespaces.presentation}" xmlns:r="${namespaces.relationships}">`,
  );
  return plain.slice(0, afterMasters) + notes + plain.slice(afterMasters, at) + withSlides + plain.slice(at);
}

/** Takes the old slides out, and the sections and shows that name them. */
function cutOut(text: string): string {
  const root = readXml(text);
  if (!root) return text;
  const extensions = root.children.filter(({ name }) => name === "extLst");
  const ofSections = extensions
    .flatMap((list) => elementsIn(list, "ext"))
    .filter(({ attributes }) => attributes.get("uri") === sections);
  // A list of extensions must not be left empty.
  const emptied = extensions.filter((list) => list.children.every((one) => ofSections.includes(one)));
  const cut = [
    ...root.children.filter(({ name }) => gone.includes(name)),
    ...ofSections.filter((one) => !emptied.some((list) => list.children.includes(one))),
    ...emptied,
  ];
  return cut
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
