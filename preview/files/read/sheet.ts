import { parsedAddress } from "../../cells/address";
import type { SheetData } from "../../cells/workbookData";
import type { Area } from "../../../src/sheet/place";
import { attributesOf, childOf, childrenOf, rootOf, type Element } from "../markup";
import type { Package } from "../package";
import { largestSheet, pointsOf } from "../units";
import type { SheetPart } from "../workbookPart";
import { readCells, type CellSources } from "./cells";
import { readTables } from "./tables";
import { withNamedTotals } from "./totals";

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** Columns beyond the last that holds something, whose widths and hiding are of no interest to the grid. */
const spareColumns = 50;

/** What the grid can show of a sheet. */
export function readSheet(file: Package, { name, path, state }: SheetPart, sources: CellSources): SheetData {
  const xml = file.text(path);
  const parts = new Map(childrenOf(xml, rootOf(xml)).map((part) => [part.name, part]));
  const data = parts.get("sheetData");
  const rowLayout = new RowLayout();
  const rows = data ? readCells(xml, data, sources, rowLayout.add) : [];
  const filter = areaAt(xml, parts.get("autoFilter"));
  const tables = readTables(file, path);
  return {
    name,
    ...(state === "visible" ? {} : { state }),
    rows: withNamedTotals(rows, tables),
    ...readColumns(xml, parts, rows.reduce((most, cells) => Math.max(most, cells.length), 0) + spareColumns),
    ...rowLayout.layout,
    ...readPanes(xml, parts.get("sheetViews")),
    merges: childrenIn(xml, parts.get("mergeCells")).flatMap((merge) => areaAt(xml, merge) ?? []),
    tables,
    ...(filter ? { filter } : {}),
    ...(isProtected(xml, parts.get("sheetProtection")) ? { isProtected: true } : {}),
  };
}

const childrenIn = (xml: string, parent: Element | undefined): Element[] => (parent ? childrenOf(xml, parent) : []);

const areaAt = (xml: string, element: Element | undefined): Area | undefined =>
  element && parsedAddress(attributesOf(xml, element)["ref"] ?? "", largestSheet)?.area;

const isProtected = (xml: string, element: Element | undefined): boolean =>
  element !== undefined && isOn(attributesOf(xml, element)["sheet"]);

function readColumns(
  xml: string,
  parts: ReadonlyMap<string, Element>,
  most: number,
): Pick<SheetData, "columnWidths" | "hiddenColumns"> {
  const format = parts.get("sheetFormatPr");
  const { defaultColWidth } = format ? attributesOf(xml, format) : {};
  const usual = defaultColWidth === undefined ? undefined : pointsOf(Number(defaultColWidth));
  const columnWidths: (number | undefined)[] = usual === undefined ? [] : new Array<number>(most).fill(usual);
  const hiddenColumns: number[] = [];
  for (const column of childrenIn(xml, parts.get("cols"))) {
    const { min, max, width, hidden } = attributesOf(xml, column);
    for (let at = Number(min) - 1; at < Math.min(Number(max), most); at++) {
      if (width !== undefined && !isOn(hidden)) columnWidths[at] = pointsOf(Number(width));
      if (isOn(hidden)) hiddenColumns.push(at);
    }
  }
  return {
    columnWidths: Array.from(columnWidths, (width) => width),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
  };
}

/** What rows say of themselves: heights that somebody has chosen (others are fitted to the texts), and hiding. */
class RowLayout {
  readonly #heights: number[] = [];
  readonly #hidden: number[] = [];

  readonly add = (row: number, { ht, customHeight, hidden }: Readonly<Record<string, string>>): void => {
    if (ht !== undefined && isOn(customHeight) && !isOn(hidden)) this.#heights[row] = Number(ht);
    if (isOn(hidden)) this.#hidden.push(row);
  };

  get layout(): Pick<SheetData, "rowHeights" | "hiddenRows"> {
    return {
      ...(this.#heights.length > 0 ? { rowHeights: this.#heights } : {}),
      ...(this.#hidden.length > 0 ? { hiddenRows: this.#hidden } : {}),
    };
  }
}

function readPanes(xml: string, views: Element | undefined): Pick<SheetData, "freezeRows" | "freezeColumns"> {
  const pane = childOf(xml, childrenIn(xml, views)[0], "pane");
  const { state, xSplit = "0", ySplit = "0" } = pane ? attributesOf(xml, pane) : {};
  if (state !== "frozen" && state !== "frozenSplit") return {};
  return {
    ...(Number(ySplit) > 0 ? { freezeRows: Number(ySplit) } : {}),
    ...(Number(xSplit) > 0 ? { freezeColumns: Number(xSplit) } : {}),
  };
}
