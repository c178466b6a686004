import { all, type OpenedPackage } from "./openedPptx";

/** What Microsoft's validator does not see: types without parts, parts without types, broken and missing references. */
export function packageFaults(file: OpenedPackage): string[] {
  const faults: string[] = [];
  const types = file.tree("[Content_Types].xml");
  const overrides = new Set(all(types, "Override").map(({ attributes }) => (attributes["PartName"] ?? "").slice(1)));
  const extensions = new Set(all(types, "Default").map(({ attributes }) => attributes["Extension"]));
  for (const part of overrides) if (!file.files[part]) faults.push(`type without part: ${part}`);
  const reached = new Set(["[Content_Types].xml"]);
  for (const name of file.names) {
    const own = /^(.*)_rels\/(.*)\.rels$/u.exec(name);
    if (!own) {
      const extension = name.slice(name.lastIndexOf(".") + 1);
      if (!overrides.has(name) && !extensions.has(extension)) faults.push(`part without type: ${name}`);
      if (extension === "xml" && !overrides.has(name) && name !== "[Content_Types].xml")
        faults.push(`plain xml: ${name}`);
      continue;
    }
    reached.add(name);
    const source = `${own[1] ?? ""}${own[2] ?? ""}`;
    const related = file.related(source);
    for (const target of related.values()) {
      reached.add(target);
      if (!file.files[target]) faults.push(`reference without part: ${source} → ${target}`);
    }
    const markup = source === "" ? "" : file.markup(source);
    for (const [, id = ""] of markup.matchAll(/ r:(?:id|embed|link)="([^"]+)"/gu))
      if (!related.has(id)) faults.push(`id without reference: ${source} ${id}`);
  }
  for (const name of file.names) if (!reached.has(name)) faults.push(`part that nothing reaches: ${name}`);
  return faults;
}
