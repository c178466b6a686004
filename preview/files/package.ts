import { strToU8, unzipSync, zipSync } from "fflate";
import {
  appendedTo,
  attributesOf,
  childrenOf,
  DamagedMarkup,
  edited,
  escapedAttribute,
  removed,
  rootOf,
} from "./markup";
import { FileRefusal } from "./refusal";

/** A relationship from one part to another, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last step of the relationship's type: "worksheet", "table". */
  readonly kind: string;
  readonly type: string;
  /** The part's path, or the address if it is outside. */
  readonly path: string;
  readonly isExternal: boolean;
}

/** Unpacked, a workbook takes no more than this: a small file that wants more is made to fill the memory. */
const mostBytes = 512 * 1024 * 1024;

const contentTypes = "[Content_Types].xml";
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
const relationsPath = (path: string): string => `${folderOf(path)}_rels/${path.slice(path.lastIndexOf("/") + 1)}.rels`;

/** The path that a target means, seen from the part at `path`. */
function resolved(path: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folderOf(path) + target).replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  const counted = (originalSize: number): true => {
    size += originalSize;
    if (size > mostBytes) throw new FileRefusal("Filen fylder for meget, når den pakkes ud. Del den i flere filer.");
    return true;
  };
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => counted(originalSize) });
  } catch (reason) {
    if (reason instanceof FileRefusal) throw reason;
    throw new FileRefusal("Filen er beskadiget eller er ikke et Excel-ark (.xlsx).");
  }
}

function assertZip(bytes: Uint8Array): void {
  const starts = (...signs: number[]): boolean => signs.every((sign, i) => bytes[i] === sign);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new FileRefusal(
      "Filen har adgangskode eller er i det gamle format .xls. Åbn den i Excel, og gem den som .xlsx uden adgangskode.",
    );
  }
  if (!starts(0x50, 0x4b)) throw new FileRefusal("Filen er ikke et Excel-ark (.xlsx).");
}

/** An Office file as its parts. Parts are found whatever the case of their path, as in Excel. */
export class Package {
  readonly #parts: Map<string, Uint8Array>;
  readonly #named: Map<string, string>;
  readonly #relations = new Map<string, readonly Relation[]>();

  private constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    this.#parts = new Map(parts);
    this.#named = new Map([...this.#parts.keys()].map((name) => [name.replaceAll("\\", "/").toLowerCase(), name]));
  }

  static open(bytes: Uint8Array): Package {
    assertZip(bytes);
    return new Package(Object.entries(unzipped(bytes)));
  }

  static of(parts: Readonly<Record<string, string>>): Package {
    return new Package(Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const));
  }

  /** Changes to the copy leave the original as it was. */
  copy(): Package {
    return new Package(this.#parts);
  }

  get paths(): string[] {
    return [...this.#named.keys()];
  }

  has(path: string): boolean {
    return this.#named.has(path.toLowerCase());
  }

  text(path: string): string {
    const bytes = this.#parts.get(this.#named.get(path.toLowerCase()) ?? path);
    if (!bytes) throw new DamagedMarkup(`There is no part ${path}.`);
    return decoded(bytes);
  }

  write(path: string, text: string): void {
    const name = this.#named.get(path.toLowerCase()) ?? path;
    this.#named.set(path.toLowerCase(), name);
    this.#parts.set(name, strToU8(text.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])utf-16["']/i, "$1UTF-8$2")));
    this.#relations.clear();
  }

  /** Takes a part away with its own relationships and its content type; relationships to it are the caller's. */
  remove(path: string): void {
    for (const each of [path, relationsPath(path)]) {
      const name = this.#named.get(each.toLowerCase());
      if (name !== undefined) this.#parts.delete(name);
      this.#named.delete(each.toLowerCase());
    }
    const types = this.text(contentTypes);
    const meant = childrenOf(types, rootOf(types)).filter(
      (type) => resolved("", attributesOf(types, type)["PartName"] ?? "").toLowerCase() === path.toLowerCase(),
    );
    this.write(contentTypes, edited(types, meant.map(removed)));
  }

  /** The relationships of a part; of the package itself for "". */
  relations(path: string): readonly Relation[] {
    const place = relationsPath(path);
    const known = this.#relations.get(place);
    if (known) return known;
    const found = this.has(place) ? this.#readRelations(path, this.text(place)) : [];
    this.#relations.set(place, found);
    return found;
  }

  #readRelations(path: string, xml: string): Relation[] {
    return childrenOf(xml, rootOf(xml)).map((relation) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributesOf(xml, relation);
      const isExternal = mode === "External";
      return {
        id,
        type,
        kind: type.slice(type.lastIndexOf("/") + 1),
        path: isExternal ? target : resolved(path, target),
        isExternal,
      };
    });
  }

  related(path: string, kind: string): string | undefined {
    return this.relations(path).find((relation) => relation.kind === kind && this.has(relation.path))?.path;
  }

  /** Adds a part, its content type and a relationship to it; answers the relationship's id. */
  add(from: string, part: { path: string; text: string; contentType: string; relation: string }): string {
    this.write(part.path, part.text);
    const types = this.text(contentTypes);
    const root = rootOf(types);
    const override = `<${root.prefix}Override PartName="/${part.path}" ContentType="${part.contentType}"/>`;
    this.write(contentTypes, edited(types, appendedTo(types, root, override)));
    return this.relate(from, part.relation, `/${part.path}`);
  }

  relate(from: string, type: string, target: string): string {
    const place = relationsPath(from);
    const taken = new Set(this.relations(from).map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const xml = this.has(place)
      ? this.text(place)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
    const root = rootOf(xml);
    const relation = `<${root.prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapedAttribute(target)}"/>`;
    this.write(place, edited(xml, appendedTo(xml, root, relation)));
    return `rId${number}`;
  }

  unrelate(from: string, path: string): void {
    const place = relationsPath(from);
    if (!this.has(place)) return;
    const xml = this.text(place);
    const meant = childrenOf(xml, rootOf(xml)).filter((relation) => {
      const { Target: target = "", TargetMode: mode } = attributesOf(xml, relation);
      return mode !== "External" && resolved(from, target).toLowerCase() === path.toLowerCase();
    });
    this.write(place, edited(xml, meant.map(removed)));
  }

  /** A path that no part has: "xl/worksheets/sheet3.xml". */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  /** Packed, with the same bytes for the same parts. Above some size speed counts for more than the last per cent. */
  bytes(): Uint8Array {
    const parts = Object.fromEntries(this.#parts);
    const size = Object.values(parts).reduce((total, { length }) => total + length, 0);
    return zipSync(parts, { level: size > 4_000_000 ? 3 : 6, mtime: new Date(1980, 0, 1) });
  }
}
