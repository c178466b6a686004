import { date, empty, number } from "../../tables/cellKind";
import { figureCounts } from "../cellCounts";
import type { CheckedSheet } from "../checkedSheet";
import type { FormulaAt } from "./formulaAt";
import { holdsCell, pointedAreas, type PointedArea } from "./pointedArea";

const isFigure = (kind: number): boolean => kind === number || kind === date;

const figuresIn = (sheet: CheckedSheet, area: PointedArea): number =>
  sheet.sheetOf(area.sheet)?.once(figureCounts).in(area) ?? 0;

/**
 * Whether a formula makes sense in a cell: each single cell that it points at holds a figure or nothing, some of them
 * figures, and each range some figures. `whole`: none of the single cells is empty, and the ranges are as full as where
 * the formula stands.
 */
export function applies(sheet: CheckedSheet, { pattern, areas, row, column }: FormulaAt, whole: boolean): boolean {
  const there = whole ? pointedAreas(pattern.references, pattern.like.row, pattern.like.column) : undefined;
  let figures = 0;
  for (const [k, area] of areas.entries()) {
    if (area.sheet === undefined && holdsCell(area, row, column)) return false;
    if (area.rows * area.columns > 1) {
      const inside = figuresIn(sheet, area);
      const like = there?.[k];
      if (inside === 0 || (like && inside * 2 < figuresIn(sheet, like))) return false;
      figures += inside;
    } else {
      const kind = sheet.kindIn(area, area.row, area.column);
      if (isFigure(kind)) figures++;
      else if (kind !== empty || whole) return false;
      // An empty cell in a heading: the line begins here.
      else if (area.sheet === undefined && sheet.parts.partAt(area.row, area.column) === "heading") return false;
    }
  }
  return figures > 0;
}
