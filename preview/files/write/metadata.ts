import {
  appendedTo,
  attributesOf,
  childOf,
  childrenOf,
  edited,
  insertedIn,
  rootOf,
  type Edit,
  type Element,
} from "../markup";
import type { Package } from "../package";
import { workbookPath } from "../workbookPart";

/** What tells Excel that a formula spills, and is not an old array formula between braces. */

const order = "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${main}"></metadata>`;
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const kind = "XLDAPR";

/** The cell metadata that a spilling formula's cell names; made if the workbook has none. */
export function dynamicArrayMetadata(file: Package): number {
  const workbook = workbookPath(file);
  const path = file.related(workbook, "sheetMetadata");
  let xml = path === undefined ? empty : file.text(path);
  let number = knownRecord(xml);
  if (number === undefined) {
    xml = withKind(xml);
    const type = typesOf(xml).findIndex((name) => name === kind) + 1;
    const record = `<${rootOf(xml).prefix}bk><${rootOf(xml).prefix}rc t="${type}" v="0"/></${rootOf(xml).prefix}bk>`;
    xml = withListed(xml, "cellMetadata", record);
    number = recordsOf(xml).length;
    if (path === undefined) file.add(workbook, { path: "xl/metadata.xml", text: xml, contentType, relation });
    else file.write(path, xml);
  }
  return number;
}

const childrenIn = (xml: string, parent: Element | undefined): Element[] => (parent ? childrenOf(xml, parent) : []);
const typesOf = (xml: string): string[] =>
  childrenIn(xml, childOf(xml, rootOf(xml), "metadataTypes")).map((type) => attributesOf(xml, type)["name"] ?? "");
const recordsOf = (xml: string): Element[] => childrenIn(xml, childOf(xml, rootOf(xml), "cellMetadata"));

/** Cells count records from 1, of all kinds together. */
function knownRecord(xml: string): number | undefined {
  const type = typesOf(xml).indexOf(kind) + 1;
  if (type === 0) return undefined;
  const place = recordsOf(xml).findIndex((record) =>
    childrenOf(xml, record).some((each) => Number(attributesOf(xml, each)["t"]) === type),
  );
  return place < 0 ? undefined : place + 1;
}

function withKind(xml: string): string {
  if (typesOf(xml).includes(kind)) return xml;
  const { prefix: p } = rootOf(xml);
  const type =
    `<${p}metadataType name="${kind}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
    `splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
  const properties =
    `<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" ` +
    `fDynamic="1" fCollapsed="0"/>`;
  const extension = `<${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">${properties}</${p}ext>`;
  const future =
    `<${p}futureMetadata name="${kind}" count="1"><${p}bk><${p}extLst>${extension}</${p}extLst></${p}bk>` +
    `</${p}futureMetadata>`;
  const typed = withListed(xml, "metadataTypes", type);
  return edited(typed, insertedIn(typed, rootOf(typed), order, "futureMetadata", future));
}

/** The part with one more in one of its lists. */
function withListed(xml: string, name: string, text: string): string {
  const root = rootOf(xml);
  const list = childOf(xml, root, name);
  const count = childrenIn(xml, list).length + 1;
  const edits: Edit[] = list
    ? appendedTo(xml, list, text, { count })
    : insertedIn(xml, root, order, name, `<${root.prefix}${name} count="${count}">${text}</${root.prefix}${name}>`);
  return edited(xml, edits);
}
