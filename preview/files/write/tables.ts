import { localAddress } from "../../cells/address";
import type { TableData } from "../../cells/workbookData";
import type { TableChange } from "../changedTables";
import {
  appendedTo,
  attributesOf,
  childOf,
  childrenOf,
  edited,
  escapedAttribute,
  headWith,
  insertedIn,
  removed,
  rootOf,
  withAttributes,
  type Edit,
  type Element,
} from "../markup";
import type { Package } from "../package";
import { tablePaths } from "../read/tables";
import { largestSheet } from "../units";
import { sheetParts } from "../workbookPart";
import { sheetOrder } from "./sheetOrder";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Carries out a sheet's changes of tables in its table parts and in the sheet's list of them. */
export function writeTables(file: Package, sheetPath: string, changes: readonly TableChange[]): void {
  for (const change of changes) {
    if (change.kind === "added") addTable(file, sheetPath, change.table, change.headings);
    else {
      const path = pathOf(file, sheetPath, change.name);
      if (path === undefined) continue;
      if (change.kind === "removed") removeTable(file, sheetPath, path);
      else file.write(path, changedTable(file.text(path), change.to, change.headings));
    }
  }
}

const nameOf = (file: Package, path: string): string => {
  const xml = file.text(path);
  const { displayName, name = "" } = attributesOf(xml, rootOf(xml));
  return displayName ?? name;
};

const pathOf = (file: Package, sheetPath: string, name: string): string | undefined =>
  tablePaths(file, sheetPath).find((path) => nameOf(file, path).toLowerCase() === name.toLowerCase());

/** A heading's line breaks are written as cells write them. */
const heading = (text: string): string => escapedAttribute(text.replace(/\n/g, "_x000a_").replace(/\r/g, "_x000d_"));

function addTable(file: Package, sheetPath: string, table: TableData, headings: readonly string[]): void {
  const path = file.freePath("xl/tables/table", ".xml");
  const ids = sheetParts(file)
    .flatMap((sheet) => tablePaths(file, sheet.path))
    .map((each) => Number(attributesOf(file.text(each), rootOf(file.text(each)))["id"] ?? 0));
  const ref = localAddress(table.area, largestSheet);
  const columns = headings.map((name, k) => `<tableColumn id="${k + 1}" name="${heading(name)}"/>`).join("");
  const headers = table.withoutHeadings ? ` headerRowCount="0"` : "";
  const filter = table.withoutHeadings ? "" : `<autoFilter ref="${localAddress(filtered(table), largestSheet)}"/>`;
  const totals = table.totals ? ` totalsRowCount="1"` : ` totalsRowShown="0"`;
  const text =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${main}" id="${Math.max(0, ...ids) + 1}" ` +
    `name="${escapedAttribute(table.name)}" displayName="${escapedAttribute(table.name)}" ref="${ref}"${headers}${totals}>` +
    `${filter}<tableColumns count="${headings.length}">${columns}</tableColumns>` +
    `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>` +
    `</table>`;
  const id = file.add(sheetPath, { path, text, contentType, relation: `${relations}/table` });
  const xml = file.text(sheetPath);
  const root = rootOf(xml);
  const list = childOf(xml, root, "tableParts");
  const part = `<${root.prefix}tablePart xmlns:r="${relations}" r:id="${id}"/>`;
  const edits = list
    ? appendedTo(xml, list, part, { count: childrenOf(xml, list).length + 1 })
    : insertedIn(
        xml,
        root,
        sheetOrder,
        "tableParts",
        `<${root.prefix}tableParts count="1">${part}</${root.prefix}tableParts>`,
      );
  file.write(sheetPath, edited(xml, edits));
}

export function removeTable(file: Package, sheetPath: string, path: string): void {
  const relation = file.relations(sheetPath).find((each) => each.path === path);
  const xml = file.text(sheetPath);
  const list = childOf(xml, rootOf(xml), "tableParts");
  if (list) {
    const parts = childrenOf(xml, list);
    const meant = parts.filter((part) => attributesOf(xml, part)["id"] === relation?.id);
    const edits =
      meant.length === parts.length
        ? [removed(list)]
        : [withAttributes(xml, list, { count: parts.length - meant.length }), ...meant.map(removed)];
    file.write(sheetPath, edited(xml, edits));
  }
  file.unrelate(sheetPath, path);
  file.remove(path);
}

/** Without its totals: they are neither filtered nor sorted. */
const filtered = ({ area, totals }: TableData): TableData["area"] => ({ ...area, rows: area.rows - (totals ? 1 : 0) });

function changedTable(xml: string, to: TableData, headings: readonly string[] | undefined): string {
  const root = rootOf(xml);
  const { displayName, name, ref, totalsRowCount = "0" } = attributesOf(xml, root);
  const filter = childOf(xml, root, "autoFilter");
  // The grid's tables end above their totals.
  const totals = to.totals ? 0 : Number(totalsRowCount);
  const body = localAddress(to.totals ? filtered(to) : to.area, largestSheet);
  const area = localAddress({ ...to.area, rows: to.area.rows + totals }, largestSheet);
  const edits: Edit[] = [];
  if (ref !== area || (displayName ?? name) !== to.name)
    edits.push(withAttributes(xml, root, { name: to.name, displayName: to.name, ref: area }));
  if (filter && ref !== area) edits.push(withAttributes(xml, filter, { ref: body }));
  if (headings) edits.push(...columnEdits(xml, root, headings));
  return edited(xml, edits);
}

/** Columns keep what belongs to them, by their place; those beyond are new or go. */
function columnEdits(xml: string, root: Element, headings: readonly string[]): Edit[] {
  const list = childOf(xml, root, "tableColumns");
  if (!list) return [];
  const columns = childrenOf(xml, list);
  let id = Math.max(0, ...columns.map((column) => Number(attributesOf(xml, column)["id"] ?? 0)));
  const texts = headings.map((name, k) => {
    const column = columns[k];
    if (!column) return `<${list.prefix}tableColumn id="${++id}" name="${heading(name)}"/>`;
    const head = headWith(xml, column, { name }).replace(/ name="[^"]*"/, () => ` name="${heading(name)}"`);
    return head + xml.slice(column.headEnd, column.end);
  });
  const head = headWith(xml, list, { count: headings.length }).replace(/\s*\/>$/, ">");
  return [{ from: list.start, to: list.end, text: `${head}${texts.join("")}</${list.prefix}tableColumns>` }];
}
