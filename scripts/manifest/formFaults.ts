import { at, elementsIn, type Element } from "./xml";

const only = (root: Element, ...path: string[]): string => at(root, ...path)[0]?.text.trim() ?? "";

/** Values that are not of the form that Office demands. */
export function formFaults(root: Element): string[] {
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string): void => void (holds || faults.push(fault));

  demand(root.name === "OfficeApp" && root.attributes["xsi:type"] === "TaskPaneApp", "The root is not a TaskPaneApp.");
  demand(
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(only(root, "Id")),
    `The Id "${only(root, "Id")}" is not a GUID.`,
  );
  demand(
    /^\d{1,5}(\.\d{1,5}){1,3}$/.test(only(root, "Version")),
    `The Version "${only(root, "Version")}" is not 2–4 numbers of at most 5 digits.`,
  );
  demand(only(root, "DefaultLocale") === "da-DK", "The DefaultLocale is not da-DK.");
  demand(only(root, "Permissions") === "ReadWriteDocument", "The pane writes, so Permissions is ReadWriteDocument.");
  demand(at(root, "Hosts", "Host")[0]?.attributes.Name === "Workbook", "The host is not Workbook.");
  demand(
    at(root, "VersionOverrides", "Requirements").length === 0,
    "Requirements belong in the base manifest only: in VersionOverrides they would take the ribbon button and the functions away.",
  );
  const sets = at(root, "Requirements", "Sets", "Set").map(
    ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`,
  );
  for (const set of ["CustomFunctionsRuntime 1.3", "ExcelApi 1.17"]) {
    demand(sets.includes(set), `The base Requirements lack ${set}.`);
  }
  for (const name of ["DisplayName", "Description", "ProviderName"]) {
    const element = at(root, name)[0];
    const limit = name === "Description" ? 250 : 125;
    const texts = element
      ? [element.attributes.DefaultValue ?? element.text, ...element.children.map((c) => c.attributes.Value ?? "")]
      : [];
    for (const text of texts)
      demand(text.length >= 1 && text.length <= limit, `${name} is ${text.length} characters, not 1–${limit}.`);
  }
  return [...faults, ...addressFaults(root)];
}

/** Addresses that are not https, or not of the one host. */
function addressFaults(root: Element): string[] {
  const faults: string[] = [];
  const hosts = new Set<string>();
  for (const address of addressesIn(root)) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== "https:") faults.push(`"${address}" is not an https address.`);
    else hosts.add(url.host);
  }
  if (hosts.size > 1) faults.push(`The files lie on several hosts: ${[...hosts].join(", ")}.`);
  return faults;
}

const addressed = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"]);

/** Every address in the manifest, those of other languages too. */
export function addressesIn(root: Element): string[] {
  return [...elementsIn(root)]
    .filter(({ name, attributes }) => addressed.has(name) && "DefaultValue" in attributes)
    .flatMap(({ attributes, children }) => [
      attributes.DefaultValue ?? "",
      ...children.map((c) => c.attributes.Value ?? ""),
    ]);
}
