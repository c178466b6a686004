import { strToU8, zipSync } from "fflate";
import { element, xmlHead } from "../markup";
import { namespaces } from "./openXml";

const contentTypes = "[Content_Types].xml";

export interface Relationship {
  readonly id: string;
  /** The last part of an officeDocument relationship's type, or a whole URI. */
  readonly type: string;
  readonly target: string;
}

/** A package in the making: parts, their types and what they refer to. */
export class PackageParts {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly defaults = new Map<string, string>([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);

  /** A part of markup with its type; the head is put before it. */
  add(name: string, type: string, markup: string, relationships: readonly Relationship[] = []): void {
    this.parts.set(name, strToU8(xmlHead + markup));
    this.types.set(name, type);
    if (relationships.length > 0) this.relate(name, relationships);
  }

  /** Bytes as they are, by the type of their extension or one of their own. */
  addBytes(name: string, bytes: Uint8Array, type?: string): void {
    this.parts.set(name, bytes);
    if (type !== undefined) this.types.set(name, type);
  }

  default(extension: string, type: string): void {
    this.defaults.set(extension, type);
  }

  /** `name` "" is the package itself. */
  relate(name: string, relationships: readonly Relationship[]): void {
    const slash = name.lastIndexOf("/") + 1;
    const written = relationships.map(({ id, type, target }) =>
      element("Relationship", {
        Id: id,
        Type: type.includes(":") ? type : `${namespaces.relationships}/${type}`,
        Target: target,
      }),
    );
    const markup = element("Relationships", { xmlns: namespaces.packageRelationships }, ...written);
    this.parts.set(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`, strToU8(xmlHead + markup));
  }

  /** The package, the same for the same parts whatever the order, the clock and the time zone. */
  bytes(): Uint8Array {
    const types = element(
      "Types",
      { xmlns: namespaces.contentTypes },
      ...sorted(this.defaults).map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
      ...sorted(this.types).map(([name, ContentType]) => element("Override", { PartName: `/${name}`, ContentType })),
    );
    const files = [[contentTypes, strToU8(xmlHead + types)] as const, ...sorted(this.parts)];
    // A zip holds local date parts: made locally they are the same everywhere.
    return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1, 0, 0, 0) });
  }
}

const sorted = <V>(map: ReadonlyMap<string, V>): (readonly [string, V])[] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
