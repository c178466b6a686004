import type { Element } from "./xml";

/**
 * The children that each element may have, in the order that Office's schema demands; "!" marks one that must be there.
 * From the schemas in OfficeDev/office-js-docs-pr (docs/overview/schemas/taskpane), cut down to what this add-in uses,
 * and the documented place of Runtimes.
 */
const orders: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides!",
  ],
  "OfficeApp/Hosts": ["Host!"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set!"],
  DefaultSettings: ["SourceLocation!"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!", "WebApplicationInfo", "EquivalentAddins"],
  "VersionOverrides/Hosts": ["Host!"],
  "Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime!"],
  AllFormFactors: ["ExtensionPoint!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint!"],
  CustomFunctions: ["Script!", "Page!", "Metadata!", "Namespace!"],
  Script: ["SourceLocation!"],
  Page: ["SourceLocation!"],
  Metadata: ["SourceLocation!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  PrimaryCommandSurface: ["OfficeTab", "CustomTab"],
  OfficeTab: ["Group!"],
  Group: ["Label!", "Icon!", "Control!"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Icon: ["bt:Image!"],
  ShowTaskpane: ["TaskpaneId", "SourceLocation!", "Title"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
  "bt:Images": ["bt:Image!"],
  "bt:Urls": ["bt:Url!"],
  "bt:ShortStrings": ["bt:String!"],
  "bt:LongStrings": ["bt:String!"],
  "bt:Url": ["bt:Override"],
  "bt:String": ["bt:Override"],
  "bt:Image": ["bt:Override"],
  ...Object.fromEntries(
    ["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].map((name) => [
      `localised ${name}`,
      ["Override"],
    ]),
  ),
};

/** Children out of order, unknown or lacking. */
export function orderFaults(element: Element, parent?: Element): string[] {
  const faults = element.children.flatMap((child) => orderFaults(child, element));
  const order = orderOf(element, parent);
  if (!order) {
    const [child] = element.children;
    return child ? [...faults, `<${element.name}> cannot hold <${child.name}>.`] : faults;
  }
  const names = order.map((name) => name.replace("!", ""));
  let last = 0;
  for (const { name } of element.children) {
    const place = names.indexOf(name);
    if (place === -1) faults.push(`<${element.name}> cannot hold <${name}>.`);
    else if (place < last) faults.push(`<${name}> must stand before <${names[last]}> in <${element.name}>.`);
    else last = place;
  }
  const present = new Set(element.children.map(({ name }) => name));
  for (const name of order.filter((entry) => entry.endsWith("!")).map((entry) => entry.slice(0, -1))) {
    if (!present.has(name)) faults.push(`<${element.name}> lacks <${name}>.`);
  }
  return faults;
}

/** The order that holds for this element: by its xsi:type, by where it stands, or by its name. */
function orderOf(element: Element, parent: Element | undefined): readonly string[] | undefined {
  const type = element.attributes["xsi:type"];
  if (type !== undefined && element.name !== "Host" && orders[type]) return orders[type];
  if ("DefaultValue" in element.attributes && !element.name.startsWith("bt:"))
    return orders[`localised ${element.name}`];
  if (element.name === "Host") return "xsi:type" in element.attributes ? orders["Hosts/Host"] : undefined;
  return orders[`${parent?.name}/${element.name}`] ?? orders[element.name];
}
