import { columnNumber } from "../../../src/sheet/place";
import { parsedAddress } from "../../cells/address";
import { shiftedFormula } from "../../cells/formula/shiftedFormula";
import { lastColumn, lastRow } from "../../cells/area";
import type { Area } from "../../../src/sheet/place";
import { attributesBetween, childOf, childrenOf, TagScanner, textBetween, type Element } from "../markup";
import { largestSheet } from "../units";

/** Where things stand among a sheet's cells: what a writer must know before it changes one of them. */

export interface RowPlace extends Element {
  readonly row: number;
  /** Whether it says where it stands; else it stands after the one before it. */
  readonly isAddressed: boolean;
}

/** A formula that fills an area: `isDynamic` if it spills, else an old one between braces or a table of what-ifs. */
export interface ArrayPlace {
  readonly area: Area;
  readonly kind: "dynamic" | "braces" | "dataTable";
}

export interface SharedPlace {
  readonly row: number;
  readonly column: number;
  /** The formula itself, where it is the first of those that share it. */
  readonly formula: string | undefined;
  readonly group: string;
}

export interface SheetPlaces {
  readonly rows: readonly RowPlace[];
  readonly arrays: readonly ArrayPlace[];
  readonly shared: readonly SharedPlace[];
}

/** The rows of a sheet, and the formulas that concern more cells than their own. */
export function sheetPlaces(xml: string, data: Element): SheetPlaces {
  const rows: RowPlace[] = [];
  const arrays: ArrayPlace[] = [];
  const shared: SharedPlace[] = [];
  const scanner = new TagScanner(xml, data.headEnd, data.close);
  let row = -1;
  let column = -1;
  let isDynamic = false;
  let open: Omit<RowPlace, "close" | "end"> | undefined;
  while (scanner.next()) {
    const { kind, name, prefix, start, end } = scanner;
    if (name === "row") {
      if (kind === "close") {
        if (open) rows.push({ ...open, close: start, end });
        open = undefined;
        continue;
      }
      const { r } = attributesBetween(xml, start, end);
      row = r ? Number(r) - 1 : row + 1;
      column = -1;
      const place = { name, prefix, start, headEnd: end, isEmpty: kind === "empty", row, isAddressed: r !== undefined };
      if (kind === "empty") rows.push({ ...place, close: end, end });
      else open = place;
    } else if (name === "c" && kind !== "close") {
      const { r, cm } = attributesBetween(xml, start, end);
      column = r ? columnNumber(/^[A-Z]+/i.exec(r)?.[0] ?? "A") : column + 1;
      isDynamic = cm !== undefined;
    } else if (name === "f" && kind !== "close" && end - start > 3) {
      const { t, ref, si = "" } = attributesBetween(xml, start, end);
      const area = ref ? parsedAddress(ref, largestSheet)?.area : undefined;
      if (t === "shared") {
        const closing = kind === "open" ? xml.indexOf("</", end) : end;
        const formula = textBetween(xml, end, closing) || undefined;
        shared.push({ row, column, formula, group: si });
      } else if ((t === "array" || t === "dataTable") && area) {
        arrays.push({ area, kind: t === "dataTable" ? "dataTable" : isDynamic ? "dynamic" : "braces" });
      }
    }
  }
  return { rows, arrays, shared };
}

export interface CellPlace extends Element {
  readonly column: number;
  readonly isAddressed: boolean;
}

/** The cells of a row. */
export function cellPlaces(xml: string, row: Element): CellPlace[] {
  let column = -1;
  return childrenOf(xml, row).map((cell) => {
    const { r } = attributesBetween(xml, cell.start, cell.headEnd);
    column = r ? columnNumber(/^[A-Z]+/i.exec(r)?.[0] ?? "A") : column + 1;
    return { ...cell, column, isAddressed: r !== undefined };
  });
}

export const formulaPlace = (xml: string, cell: Element): Element | undefined => childOf(xml, cell, "f");

/**
 * The formulas of cells that share one whose first cell is to go: written out, by row and column. Those of other
 * groups are left as they are.
 */
export function orphans(
  shared: readonly SharedPlace[],
  goes: (row: number, column: number) => boolean,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const first = new Map<string, SharedPlace>();
  const found = new Map<number, Map<number, string>>();
  for (const place of shared) {
    if (place.formula !== undefined) {
      if (goes(place.row, place.column)) first.set(place.group, place);
      else first.delete(place.group);
      continue;
    }
    const of = first.get(place.group);
    if (!of) continue;
    const formula = shiftedFormula(`=${of.formula}`, place.row - of.row, place.column - of.column).slice(1);
    if (!found.has(place.row)) found.set(place.row, new Map());
    found.get(place.row)!.set(place.column, formula);
  }
  return found;
}

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
