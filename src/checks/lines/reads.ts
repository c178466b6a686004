import { lastRow, lastColumn } from "../../sheet/place";
import type { CheckedSheet } from "../checkedSheet";
import { pointedAreas, type PointedArea } from "./pointedArea";
import type { SheetFormula } from "./sheetFormulas";

/** Everything that a formula points at by address; what it points at by name is not known here. */
export const readBy = ({ form, row, column }: SheetFormula): readonly PointedArea[] =>
  form ? (pointedAreas(form.references, row, column) ?? []) : [];

/** Whether a formula calls one of our own functions. */
export const callsTulu = ({ text }: Pick<SheetFormula, "text">): boolean => /(?:TULU\.|_TULU_)/iu.test(text);

/** An area without what lies beyond the cells in use; undefined for one that is wholly beyond them. */
export function usedPart(sheet: CheckedSheet, area: PointedArea): PointedArea | undefined {
  const grid = sheet.sheetOf(area.sheet)?.grid;
  if (!grid) return undefined;
  const rows = Math.min(area.rows, grid.rows - area.row);
  const columns = Math.min(area.columns, grid.columns - area.column);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined;
}

export const isWhole = ({ rows, columns }: PointedArea): boolean => rows >= lastRow || columns >= lastColumn;
