import { isYear } from "../../tables/period";
import { spotAddress } from "../../sheet/place";
import type { CheckedSheet } from "../checkedSheet";
import { applies } from "./applies";
import { isBetween } from "./followers";
import { formulaAt, valueAt, type FormulaAt } from "./formulaAt";
import { patternOf, type LinePattern, type Pattern } from "./linePattern";
import { looksRight } from "./looksRight";
import { isExactly, isRounded, tellingDigits } from "./sameFigure";
import type { LineCell, SheetLine } from "./sheetLines";
import { isBase, isChain } from "./typedTraits";

/** A number that is typed where its neighbours are formulas. */
export interface TypedFigure {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly typed: number;
  /** What the neighbours' formula gives there. */
  readonly computed: number;
  readonly same: boolean;
  /** Whether it is the same only when what is computed is rounded as it is typed. */
  readonly rounded: boolean;
  readonly formula: FormulaAt;
  /** How many formulas of the line it would be like. */
  readonly support: number;
}

/** What the line's formula, or that of the nearest formulas, gives in place of a typed number: one that gives the same first. */
export function triedFigure(
  sheet: CheckedSheet,
  line: SheetLine,
  cell: LineCell,
  pattern: LinePattern,
  formulas: readonly LineCell[],
): TypedFigure | undefined {
  const typed = sheet.grid.value(cell.row, cell.column);
  let first: TypedFigure | undefined;
  for (const [one, support] of candidates(line, cell, pattern, formulas)) {
    const formula = formulaAt(one, cell.row, cell.column);
    if (!formula || !applies(sheet, formula, false) || !looksRight(sheet.grid, formula)) continue;
    if (isBase(formula)) continue;
    const computed = valueAt(formula, sheet.read);
    if (typeof computed !== "number") continue;
    if (isChain(line, formula) && !isBetween(line, cell, one, 1) && !isNoAccident(typed, computed)) continue;
    const rounded = isRounded(typed, computed);
    const same = typed === 0 ? computed === 0 && applies(sheet, formula, true) : rounded || isExactly(typed, computed);
    const { row, column } = cell;
    const figure = { address: spotAddress(row, column), row, column, typed, computed, same, rounded, formula, support };
    if (same) return figure;
    first ??= figure;
  }
  return first;
}

/** So many digits do not agree by chance: an opening figure or the first year of a count is not what a formula gives. */
const isNoAccident = (typed: number, computed: number): boolean =>
  isExactly(typed, computed) && tellingDigits(typed) >= 5 && !isYear(typed);

/** The line's pattern, and those of the nearest formulas on both sides. */
function candidates(
  line: SheetLine,
  cell: LineCell,
  pattern: LinePattern,
  formulas: readonly LineCell[],
): (readonly [Pattern, number])[] {
  const found: (readonly [Pattern, number])[] = [[pattern, pattern.followers.size]];
  const at = line.down ? cell.row : cell.column;
  const place = (one: LineCell): number => (line.down ? one.row : one.column);
  const before = formulas.findLast((one) => place(one) < at)?.formula;
  const after = formulas.find((one) => place(one) > at)?.formula;
  for (const one of [before, after]) {
    if (!one || pattern.followers.has(one)) continue;
    const own = patternOf(one);
    if (own) found.push([own, formulas.filter(({ formula }) => formula?.form === one.form).length]);
  }
  return found;
}
