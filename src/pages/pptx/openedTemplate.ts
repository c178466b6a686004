import { strFromU8, unzipSync } from "fflate";
import { elementsIn, readXml, valueOf, type XmlElement } from "./xmlReading";

/** Why a file cannot be used as a template. */
export type TemplateRefusal = "notPptx" | "locked" | "strict" | "noLayout";

export class TemplateTrouble extends Error {
  constructor(readonly refusal: TemplateRefusal) {
    super(refusal);
    this.name = "TemplateTrouble";
  }
}

export interface TemplateRelation {
  readonly id: string;
  readonly type: string;
  /** As written, and as the part that it names. */
  readonly target: string;
  readonly part: string;
}

const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
/** How a file that is encrypted, or older than 2007, begins. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** A municipality's .pptx or .potx, taken apart. */
export class OpenedTemplate {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly types = new Map<string, string>();
  readonly defaults = new Map<string, string>();
  /** "ppt/presentation.xml". */
  readonly main: string;

  constructor(bytes: Uint8Array) {
    if (compound.every((byte, at) => bytes[at] === byte)) throw new TemplateTrouble("locked");
    this.files = unzipped(bytes);
    const types = this.tree("[Content_Types].xml");
    for (const one of elementsIn(types, "Override"))
      this.types.set((valueOf(one, "PartName") ?? "").slice(1), valueOf(one, "ContentType") ?? "");
    for (const one of elementsIn(types, "Default"))
      this.defaults.set(valueOf(one, "Extension") ?? "", valueOf(one, "ContentType") ?? "");
    const roots = this.relations("");
    if (roots.some(({ type }) => type.includes("purl.oclc.org"))) throw new TemplateTrouble("strict");
    const main = roots.find(({ type }) => type === officeDocument)?.part;
    // A word-processing file is a package too.
    if (main === undefined || !main.startsWith("ppt/") || !this.files[main]) throw new TemplateTrouble("notPptx");
    this.main = main;
  }

  text(part: string): string {
    const bytes = this.files[part];
    if (!bytes) throw new TemplateTrouble("notPptx");
    return strFromU8(bytes).replace(/^\ufeff/u, "");
  }

  tree(part: string): XmlElement {
    const root = readXml(this.text(part));
    if (!root) throw new TemplateTrouble("notPptx");
    return root;
  }

  /** What a part refers to within the file; "" is the package itself. */
  relations(part: string): readonly TemplateRelation[] {
    const list = relationsPart(part);
    if (!this.files[list]) return [];
    return elementsIn(this.tree(list), "Relationship").flatMap((one): TemplateRelation[] => {
      if (valueOf(one, "TargetMode") === "External") return [];
      const target = valueOf(one, "Target") ?? "";
      return [
        {
          id: valueOf(one, "Id") ?? "",
          type: valueOf(one, "Type") ?? "",
          target,
          part: partOf(folderOf(part), target),
        },
      ];
    });
  }
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    const files = unzipSync(bytes);
    if (!files["[Content_Types].xml"]) throw new TemplateTrouble("notPptx");
    return files;
  } catch (reason) {
    throw reason instanceof TemplateTrouble ? reason : new TemplateTrouble("notPptx");
  }
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

export const relationsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

function partOf(folder: string, target: string): string {
  const parts: string[] = [];
  for (const one of (target.startsWith("/") ? target.slice(1) : folder + target).split("/")) {
    if (one === "..") parts.pop();
    else if (one !== "." && one !== "") parts.push(one);
  }
  return parts.join("/");
}
