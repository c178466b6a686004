import { number } from "../../tables/cellKind";
import type { CheckedSheet } from "../checkedSheet";
import { besideInLine } from "./followers";
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
  return nearest(pattern, cell).some((one) => {
    const [of, like] = down ? [cell.row, one.row] : [cell.column, one.column];
    const known = sheet.once(down ? rowsCompared : columnsCompared);
    const key = of * 2 ** 21 + like;
    let typed = known.get(key);
    if (typed === undefined) known.set(key, (typed = isOneOfTyped(sheet, down, of, like)));
    return typed;
  });
}

/** What has been found of two rows, or columns: many cells ask the same. */
const rowsCompared = (): Map<number, boolean> => new Map();
const columnsCompared = (): Map<number, boolean> => new Map();

/** The two formulas of the pattern that stand nearest to a cell. */
function nearest({ followers }: LinePattern, cell: Spot): SheetFormula[] {
  const away = (one: SheetFormula): number => Math.abs(one.row - cell.row) + Math.abs(one.column - cell.column);
  let [first, second]: (SheetFormula | undefined)[] = [];
  for (const one of followers) {
    if (!first || away(one) < away(first)) [first, second] = [one, first];
    else if (!second || away(one) < away(second)) second = one;
  }
  return [first, second].flatMap((one) => one ?? []);
}

/** Whether a row (or column) has typed numbers where another one has formulas. */
function isOneOfTyped(sheet: CheckedSheet, down: boolean, of: number, like: number): boolean {
  const at = (line: number, place: number): [number, number] => (down ? [line, place] : [place, line]);
  let formulas = 0;
  let typed = 0;
  for (let place = 0; place < (down ? sheet.grid.columns : sheet.grid.rows); place++) {
    if (!sheet.formulas.at(...at(like, place))) continue;
    if (sheet.formulas.at(...at(of, place))) formulas++;
    else if (sheet.grid.kind(...at(of, place)) === number) typed++;
  }
  return typed >= 2 && typed >= (typed + formulas) * 0.6;
}

/**
 * Whether the pattern reckons each cell of the line from figures in its own column (or row), and from what stands fast:
 * nothing is built on the cell before, so that the first and the last of the line are as the others.
 */
export function isOfItsOwn(line: SheetLine, { references }: Pattern, spot: Spot): boolean {
  const { down } = line;
  const isOwn = (one: RelativeReference): boolean =>
    (down ? [one.top, one.bottom] : [one.left, one.right]).every(({ fixed, value }) => fixed || value === 0);
  const isOpen = (one: RelativeReference): boolean => !(down ? one.top : one.left).fixed;
  const beside = besideInLine(line, spot).some(
    (cell) => cell?.formula && Math.abs(cell.row - spot.row) + Math.abs(cell.column - spot.column) === 1,
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
