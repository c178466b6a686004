import { builtIns } from "../../formulas/builtIns/builtIns";
import { builtInName } from "../../formulas/builtInNames";
import { cardCalled } from "../../formulas/functionName";
import { childrenOf, type Syntax } from "../../formulas/syntaxTree";
import { isYear } from "../../tables/period";
import { spotAddress } from "../../sheet/place";
import type { CheckedSheet } from "../checkedSheet";
import { applies } from "./applies";
import { isBetween, placeInLine } from "./followers";
import { formulaAt, valueAt, type FormulaAt } from "./formulaAt";
import type { FormulaForm } from "./formulaForm";
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
  /** What the neighbours' formula gives there; undefined where that cannot be reckoned here. */
  readonly computed: number | undefined;
  readonly same: boolean;
  /** Whether it is the same only when what is computed is rounded as it is typed. */
  readonly rounded: boolean;
  readonly formula: FormulaAt;
  /** How many formulas of the line it would be like. */
  readonly support: number;
}

/** The cells of a line that hold formulas, and how many of them are copies of each other. */
export interface LineFormulas {
  readonly formulas: readonly LineCell[];
  readonly copies: ReadonlyMap<FormulaForm, number>;
}

/** What the line's formula, or that of the nearest formulas, gives in place of a typed number: one that gives the same first. */
export function triedFigure(
  sheet: CheckedSheet,
  line: SheetLine,
  cell: LineCell,
  pattern: LinePattern,
  { formulas, copies }: LineFormulas,
): TypedFigure | undefined {
  const typed = sheet.grid.value(cell.row, cell.column);
  let first: TypedFigure | undefined;
  for (const [one, support] of candidates(line, cell, pattern, { formulas, copies })) {
    const formula = formulaAt(one, cell.row, cell.column);
    if (!formula || !applies(sheet, formula, false) || !looksRight(sheet.grid, formula)) continue;
    if (isBase(formula)) continue;
    const computed = valueAt(formula, sheet.read);
    const { row, column } = cell;
    const about = { address: spotAddress(row, column), row, column, typed, formula, support };
    if (computed === undefined && callsUnknown(one.form.tree) && support >= 4 && isBetween(line, cell, one, 1))
      first ??= { ...about, computed, same: false, rounded: false };
    if (typeof computed !== "number") continue;
    if (isChain(line, formula) && !isBetween(line, cell, one, 1) && !isNoAccident(typed, computed)) continue;
    const rounded = isRounded(typed, computed);
    const same = typed === 0 ? computed === 0 && applies(sheet, formula, true) : rounded || isExactly(typed, computed);
    const figure = { ...about, computed, same, rounded };
    if (same) return figure;
    first ??= figure;
  }
  return first;
}

/** Whether a formula calls a function of Excel's whose answer cannot be known here. */
const callsUnknown = (tree: Syntax): boolean =>
  (tree.kind === "call" && !builtIns.has(builtInName(tree.name)) && cardCalled(tree.name) === undefined) ||
  childrenOf(tree).some(callsUnknown);

/** So many digits do not agree by chance: an opening figure or the first year of a count is not what a formula gives. */
const isNoAccident = (typed: number, computed: number): boolean =>
  isExactly(typed, computed) && tellingDigits(typed) >= 5 && !isYear(typed);

/** The line's pattern, and those of the nearest formulas on both sides. */
function candidates(
  line: SheetLine,
  cell: LineCell,
  pattern: LinePattern,
  { formulas, copies }: LineFormulas,
): (readonly [Pattern, number])[] {
  const found: (readonly [Pattern, number])[] = [[pattern, pattern.followers.size]];
  const after = placeInLine({ down: line.down, cells: formulas }, cell);
  for (const one of [formulas[after - 1]?.formula, formulas[after]?.formula]) {
    if (!one || pattern.followers.has(one)) continue;
    const own = patternOf(one);
    if (own) found.push([own, copies.get(own.form) ?? 0]);
  }
  return found;
}
