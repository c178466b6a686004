import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads markup into a tree; throws where it is not well-formed. */
export function treeOf(markup: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open: Node[] = [root];
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(markup).close();
  return root;
}

export const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const textIn = (node: Node, name: string): string[] => all(node, name).map(({ text }) => text);

/** A .pptx or .xlsx as it is read back. */
export class OpenedPackage {
  readonly files: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
  }

  get names(): string[] {
    return Object.keys(this.files);
  }

  markup(name: string): string {
    const bytes = this.files[name];
    if (!bytes) throw new Error(`The package has no ${name}.`);
    return strFromU8(bytes);
  }

  tree(name: string): Node {
    return treeOf(this.markup(name));
  }

  /** The parts that a part refers to, by id. */
  related(name: string): ReadonlyMap<string, string> {
    const slash = name.lastIndexOf("/") + 1;
    const list = this.tree(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    return new Map(
      all(list, "Relationship").map(({ attributes }) => [
        attributes["Id"] ?? "",
        resolved(name.slice(0, slash), attributes["Target"] ?? ""),
      ]),
    );
  }
}

function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith("/") ? target.slice(1) : folder + target).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The cells of an embedded workbook's one sheet, figures as texts. */
export function cellsIn(workbook: OpenedPackage): ReadonlyMap<string, string> {
  const cells = all(workbook.tree("xl/worksheets/sheet1.xml"), "c");
  return new Map(cells.map((cell) => [cell.attributes["r"] ?? "", textIn(cell, "v")[0] ?? textIn(cell, "t").join("")]));
}
