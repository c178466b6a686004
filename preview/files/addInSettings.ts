import { appendedTo, attributesOf, childOf, childrenOf, edited, escapedAttribute, replaced, rootOf } from "./markup";
import type { Package } from "./package";

/*
 * What an add-in keeps in a workbook stands in a part of its own, which hangs on the package and not on the workbook:
 * task panes, and for each the add-in with its properties, a name and a value in JSON.
 */

/** The add-in's own number, as the manifest has it. */
export const addInId = "42a071ab-419b-444a-ad1c-8822e79cde01";

const relations = "http://schemas.microsoft.com/office/2011/relationships";
const schemas = "http://schemas.microsoft.com/office/webextensions";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export type AddInSettings = Readonly<Record<string, string>>;

/** The properties of our add-in, as JSON; none where the workbook has never met it. */
export function readAddInSettings(file: Package): AddInSettings {
  const path = extensionPath(file);
  if (path === undefined) return {};
  const xml = file.text(path);
  const properties = childOf(xml, rootOf(xml), "properties");
  return Object.fromEntries(
    (properties ? childrenOf(xml, properties) : []).map((property) => {
      const { name = "", value = "" } = attributesOf(xml, property);
      return [name, value];
    }),
  );
}

/** Writes them in the place of those that are there; the other add-ins' parts stay as they are. */
export function writeAddInSettings(file: Package, settings: AddInSettings): void {
  const path = extensionPath(file);
  if (path !== undefined) {
    const xml = file.text(path);
    const root = rootOf(xml);
    const there = childOf(xml, root, "properties");
    const markup = propertiesMarkup(settings, root.prefix);
    file.write(path, edited(xml, there ? [replaced(there, markup)] : appendedTo(xml, root, markup)));
    return;
  }
  if (Object.keys(settings).length > 0) addExtension(file, settings);
}

function propertiesMarkup(settings: AddInSettings, prefix: string): string {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<${prefix}property name="${escapedAttribute(name)}" value="${escapedAttribute(value)}"/>`,
  );
  return `<${prefix}properties>${properties.join("")}</${prefix}properties>`;
}

const panesPath = (file: Package): string | undefined => file.related("", "webextensiontaskpanes");

/** The part of our add-in, whatever shop it was taken from. */
function extensionPath(file: Package): string | undefined {
  const panes = panesPath(file);
  if (panes === undefined) return undefined;
  return file
    .relations(panes)
    .filter(({ kind, path }) => kind === "webextension" && file.has(path))
    .map(({ path }) => path)
    .find((path) => {
      const xml = file.text(path);
      const reference = childOf(xml, rootOf(xml), "reference");
      return reference !== undefined && attributesOf(xml, reference)["id"]?.toLowerCase() === addInId;
    });
}

/** The pane is not shown by itself: the file may be opened where the add-in is not. */
function addExtension(file: Package, settings: AddInSettings): void {
  const panes = panesPath(file) ?? addPanes(file);
  const path = file.freePath("xl/webextensions/webextension", ".xml");
  const id = file.add(panes, {
    path,
    contentType: "application/vnd.ms-office.webextension+xml",
    relation: `${relations}/webextension`,
    text:
      `${head}<we:webextension xmlns:we="${schemas}/webextension/2010/11" id="{${addInId.toUpperCase()}}">` +
      `<we:reference id="${addInId}" version="0.1.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/>${propertiesMarkup(settings, "we:")}<we:bindings/>` +
      `<we:snapshot xmlns:r="${office}"/></we:webextension>`,
  });
  const xml = file.text(panes);
  const root = rootOf(xml);
  const pane =
    `<${root.prefix}taskpane dockstate="right" visibility="0" width="350" row="0">` +
    `<${root.prefix}webextensionref xmlns:r="${office}" r:id="${id}"/></${root.prefix}taskpane>`;
  file.write(panes, edited(xml, appendedTo(xml, root, pane)));
}

function addPanes(file: Package): string {
  const path = "xl/webextensions/taskpanes.xml";
  file.add("", {
    path,
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    relation: `${relations}/webextensiontaskpanes`,
    text: `${head}<wetp:taskpanes xmlns:wetp="${schemas}/taskpanes/2010/11"></wetp:taskpanes>`,
  });
  return path;
}
