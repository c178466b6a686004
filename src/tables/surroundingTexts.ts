import { empty, text, written } from "./cellKind";
import { rowLook } from "./rowLook";
import type { SheetGrid } from "./sheetGrid";
import type { SheetRegion } from "./sheetRegion";
import { isUnitLine } from "./unitLine";

/** What stands around a table and is not of it. */
export interface SurroundingTexts {
  /** Rows above: titles, unit lines. The nearest last. */
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  readonly notes: readonly { readonly row: number; readonly text: string }[];
  /** The text that gives the unit of all figures; "" when none does. */
  readonly unit: string;
}

const farthest = 10;

export function surroundingTexts(grid: SheetGrid, area: SheetRegion): SurroundingTexts {
  const titles: { row: number; text: string }[] = [];
  for (let r = area.top - 1; r >= Math.max(0, area.top - farthest); r--) {
    const found = lineOf(grid, r, area);
    if (found === undefined) break;
    if (found !== "") titles.unshift({ row: r, text: found });
  }
  const notes: { row: number; text: string }[] = [];
  for (let r = area.bottom + 1; r <= Math.min(grid.rows - 1, area.bottom + farthest * 4); r++) {
    const found = lineOf(grid, r, area);
    if (found === undefined) break;
    if (found !== "") notes.push({ row: r, text: found });
  }
  const unit = titles.findLast((title) => isUnitLine(title.text) || hasUnitPart(title.text))?.text ?? "";
  return { titles, notes, unit };
}

/** The texts of a row near a table; undefined when the row holds figures of something else. */
function lineOf(grid: SheetGrid, row: number, { left, right }: SheetRegion): string | undefined {
  // A title over a table that begins further right often stands in the sheet's first columns.
  const from = isAlone(grid, row, left) ? 0 : left;
  const look = rowLook(grid, row, { left: from, right });
  if (look.numbers > 1 || look.texts > 4) return undefined;
  const texts: string[] = [];
  for (let c = from; c <= right; c++) {
    const kind = grid.kind(row, c);
    // "1.000 kr." alone is a unit, though it could be a figure that is written.
    if (kind === text || (kind === written && isUnitLine(grid.text(row, c)))) texts.push(grid.text(row, c));
  }
  return texts.join(" ");
}

const isAlone = (grid: SheetGrid, row: number, left: number): boolean => {
  for (let c = left; c < grid.columns; c++) if (grid.kind(row, c) !== empty) return false;
  return true;
};

/** "Enhed: 1.000 kr.", "Population [In thousands]", "Udgifter i mio. kr., 2024". */
function hasUnitPart(title: string): boolean {
  const bracket = /[[(]([^\])]+)[\])]/u.exec(title)?.[1];
  if (bracket !== undefined && isUnitLine(bracket)) return true;
  return title
    .split(/[,.;:]\s/u)
    .some(
      (part) =>
        isUnitLine(part) || /\b(?:i|in) (?:1[.,]?000|t\.|mio\.|mia\.|tusinde|thousands|millions|billions)/iu.test(part),
    );
}
