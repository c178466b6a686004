import { number } from "../../tables/cellKind";
import type { CheckedSheet } from "../checkedSheet";
import type { FormulaAt } from "./formulaAt";
import type { RelativeReference } from "./formulaForm";
import type { LinePattern, Pattern } from "./linePattern";
import { pointedAreas, type PointedArea } from "./pointedArea";
import type { SheetFormula } from "./sheetFormulas";
import type { SheetLine } from "./sheetLines";

/* What tells a typed number that belongs in a line of formulas from one that was meant to be a formula. */

type Spot = { readonly row: number; readonly column: number };

/**
 * Whether the typed number's own row (or column) is one of typed numbers: where the nearest formulas have formulas beside
 * them, the typed number has typed numbers beside it. A price among sums, a year of actual figures.
 */
export function isTypedThroughout(sheet: CheckedSheet, { down }: SheetLine, cell: Spot, pattern: LinePattern): boolean {
  const away = (one: SheetFormula): number => Math.abs(one.row - cell.row) + Math.abs(one.column - cell.column);
  const nearest = [...pattern.followers].sort((a, b) => away(a) - away(b)).slice(0, 2);
  const length = down ? sheet.grid.columns : sheet.grid.rows;
  return nearest.some((one) => {
    let formulas = 0;
    let typed = 0;
    for (let place = 0; place < length; place++) {
      if (!(down ? sheet.formulas.at(one.row, place) : sheet.formulas.at(place, one.column))) continue;
      const [row, column] = down ? [cell.row, place] : [place, cell.column];
      if (sheet.formulas.at(row, column)) formulas++;
      else if (sheet.grid.kind(row, column) === number) typed++;
    }
    return typed >= 2 && typed >= (typed + formulas) * 0.6;
  });
}

/**
 * Whether the pattern reckons each cell of the line from figures in its own column (or row), and from what stands fast:
 * nothing is built on the cell before, so that the first and the last of the line are as the others.
 */
export function isOfItsOwn({ down, cells }: SheetLine, { references }: Pattern, { row, column }: Spot): boolean {
  const isOwn = (one: RelativeReference): boolean =>
    (down ? [one.top, one.bottom] : [one.left, one.right]).every(({ fixed, value }) => fixed || value === 0);
  const isOpen = (one: RelativeReference): boolean => !(down ? one.top : one.left).fixed;
  const at = cells.findIndex((cell) => cell.row === row && cell.column === column);
  const beside = [cells[at - 1], cells[at + 1]].some(
    (cell) => cell?.formula && Math.abs(cell.row - row) + Math.abs(cell.column - column) === 1,
  );
  return beside && references.every(isOwn) && references.some(isOpen);
}

/** Whether two cells that the formula compares are one and the same here: 100 in an index's own base year. */
export function isBase({ pattern, areas }: FormulaAt): boolean {
  const there = pointedAreas(pattern.references, pattern.like.row, pattern.like.column) ?? [];
  const coincide = (list: readonly PointedArea[], a: number, b: number): boolean =>
    list[a]?.row === list[b]?.row && list[a]?.column === list[b]?.column && list[a]?.sheet === list[b]?.sheet;
  return areas.some((_, a) => areas.some((__, b) => a < b && coincide(areas, a, b) && !coincide(there, a, b)));
}

/** Whether a formula builds on the cell before or after it in the line: a balance, a count, a year plus one. */
export function isChain({ down }: SheetLine, { areas, row, column }: FormulaAt): boolean {
  return areas.some(
    (area) =>
      area.sheet === undefined &&
      area.rows * area.columns === 1 &&
      (down
        ? area.column === column && Math.abs(area.row - row) === 1
        : area.row === row && Math.abs(area.column - column) === 1),
  );
}
