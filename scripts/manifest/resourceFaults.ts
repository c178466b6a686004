import { at, elementsIn, type Element } from "./xml";

/** What each kind of resource may hold, in characters. */
const longest: Record<string, number> = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
};

/** Which kind of resource each referring element takes. */
const kindOf = (element: Element, parent: Element | undefined): string => {
  if (element.name === "bt:Image") return "bt:Images";
  if (["SourceLocation", "LearnMoreUrl", "FunctionFile", "Runtime"].includes(element.name)) return "bt:Urls";
  return element.name === "Description" && parent !== undefined ? "bt:LongStrings" : "bt:ShortStrings";
};

/** Resources that are too long, doubled, unused or not found where they are referred to. */
export function resourceFaults(root: Element): string[] {
  const faults: string[] = [];
  const ids = new Map<string, string>();
  for (const [kind, limit] of Object.entries(longest)) {
    for (const resource of at(root, "VersionOverrides", "Resources", kind).flatMap(({ children }) => children)) {
      const { id = "", DefaultValue: value = "" } = resource.attributes;
      if (ids.has(id)) faults.push(`Two resources are called ${id}.`);
      ids.set(id, kind);
      if (id.length < 1 || id.length > 32) faults.push(`The resource id "${id}" is not 1–32 characters.`);
      for (const text of [value, ...resource.children.map(({ attributes }) => attributes.Value ?? "")]) {
        if (text.length < 1 || text.length > limit)
          faults.push(`${id} is ${text.length} characters; ${kind} allows 1–${limit}.`);
      }
    }
  }
  const used = new Set<string>();
  const follow = (element: Element, parent?: Element): void => {
    const { resid } = element.attributes;
    if (resid !== undefined) {
      used.add(resid);
      const kind = kindOf(element, parent);
      if (ids.get(resid) !== kind) faults.push(`<${element.name} resid="${resid}"> finds nothing in ${kind}.`);
    }
    for (const child of element.children) follow(child, element);
  };
  follow(root);
  for (const id of ids.keys()) if (!used.has(id)) faults.push(`Nothing uses the resource ${id}.`);
  return faults;
}

/** Ids that Office wants to be unique: groups, controls. */
export function doubledIds(root: Element): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { name, attributes } of elementsIn(root)) {
    if (attributes.id === undefined || name.startsWith("bt:") || name === "OfficeTab") continue;
    if (seen.has(attributes.id)) faults.push(`Two elements have the id ${attributes.id}.`);
    seen.add(attributes.id);
  }
  return faults;
}
