import type { Breathing } from "../../tables/breathing";
import { spotAddress } from "../../sheet/place";
import type { CheckedSheet } from "../checkedSheet";
import { applies } from "./applies";
import { isBetween } from "./followers";
import { formulaAt, valueAt, type FormulaAt } from "./formulaAt";
import { linePattern, patternOf, type LinePattern } from "./linePattern";
import { looksRight } from "./looksRight";
import { normalForm } from "./normalForm";
import { figuresLeftOut, readsMore } from "./otherRanges";
import { isExactly } from "./sameFigure";
import type { SheetFormula } from "./sheetFormulas";
import { sheetLines, type SheetLine } from "./sheetLines";
import { isCellOff, isTermOff, numberInPlace, staysBehind, type NumberInPlace } from "./slips";
import { isOfItsOwn } from "./typedTraits";

/** A formula that does something else than those before and after it in its line. */
export interface DifferingFormula {
  readonly address: string;
  readonly formula: SheetFormula;
  readonly value: number;
  /** What the line's formula is there, and gives. */
  readonly expected: FormulaAt;
  readonly computed: number;
  /** What is different, where it is one thing: figures that are left out, or a number in place of a reference. */
  readonly differs: { readonly leftOut: readonly string[] } | { readonly typed: NumberInPlace } | undefined;
}

const spotKey = ({ row, column }: { readonly row: number; readonly column: number }): number => row * 16_384 + column;

/** Formulas of a line with the pattern that most of them follow. */
interface Judged {
  readonly line: SheetLine;
  readonly formulas: readonly SheetFormula[];
  readonly pattern: LinePattern;
}

/** Formulas that differ in what they point at only. */
const shapeOf = ({ form }: SheetFormula): string => form?.shape.replaceAll("□", "▭") ?? "";

function byShape(formulas: readonly SheetFormula[]): SheetFormula[][] {
  const groups = new Map<string, SheetFormula[]>();
  for (const one of formulas) {
    const shape = shapeOf(one);
    const group = groups.get(shape);
    if (group) group.push(one);
    else groups.set(shape, [one]);
  }
  return [...groups.values()];
}

/** Every formula that its line, and the structure around it, says is another than it should be. */
export function* differingFormulas(sheet: CheckedSheet): Breathing<readonly DifferingFormula[]> {
  const judged: Judged[] = [];
  const lines = yield* sheet.inSteps(sheetLines);
  for (const [at, line] of lines.entries()) {
    if (at % 200 === 0) yield;
    const formulas = line.cells.flatMap(({ formula }) => formula ?? []);
    const groups = byShape(formulas);
    for (const group of groups.length === 1 ? [formulas] : [formulas, ...groups]) {
      const pattern = group.length >= 3 ? linePattern(group, line.down) : undefined;
      if (pattern && pattern.followers.size >= 2) judged.push({ line, formulas: group, pattern });
    }
  }
  const home = (down: boolean, one: SheetFormula): string => `${down ? "d" : "a"}${spotKey(one)}`;
  const atHome = new Set<string>();
  for (const { line, pattern } of judged)
    if (pattern.followers.size >= 3) for (const one of pattern.followers) atHome.add(home(line.down, one));
  const found = new Map<number, DifferingFormula>();
  for (const group of judged) {
    for (const { formula } of group.line.compared) {
      const one = formula && inTotal(sheet, group, formula);
      if (one) found.set(spotKey(one.formula), one);
    }
    if (group.pattern.followers.size === group.formulas.length) continue;
    let tried = 0;
    for (const formula of group.formulas) {
      if (group.pattern.followers.has(formula) || atHome.has(home(!group.line.down, formula))) continue;
      if (++tried % 20 === 0) yield;
      const one = differing(sheet, group, formula);
      if (one) found.set(spotKey(formula), one);
    }
  }
  return [...found.values()];
}

/** A formula in a total row has a right to be another, unless it is the line's with one slip in it. */
function inTotal(sheet: CheckedSheet, group: Judged, formula: SheetFormula): DifferingFormula | undefined {
  const own = patternOf(formula);
  const here = own && formulaAt(own, formula.row, formula.column);
  const expected = formulaAt(group.pattern, formula.row, formula.column);
  if (!here || !expected || group.pattern.followers.size < 4) return undefined;
  return isCellOff(here, expected) || isTermOff(here, expected) ? differing(sheet, group, formula) : undefined;
}

function differing(
  sheet: CheckedSheet,
  { line, formulas, pattern }: Judged,
  formula: SheetFormula,
): DifferingFormula | undefined {
  const support = pattern.followers.size;
  if (support < formulas.length * 0.6 || !formula.form || formula.form.pointsElsewhere) return undefined;
  const own = patternOf(formula);
  const here = own && formulaAt(own, formula.row, formula.column);
  const expected = formulaAt(pattern, formula.row, formula.column);
  if (!here || !expected || !looksRight(sheet.grid, expected) || sharesForm(sheet, line, formula)) return undefined;
  if (!applies(sheet, expected, true) || normalForm(here) === normalForm(expected)) return undefined;
  const value = sheet.grid.value(formula.row, formula.column);
  const computed = valueAt(expected, sheet.read);
  if (!Number.isFinite(value) || typeof computed !== "number") return undefined;
  const found = { address: spotAddress(formula.row, formula.column), formula, value, expected, computed };
  const isInside = isBetween(line, formula, pattern, 1) || (support >= 4 && isOfItsOwn(line, pattern, formula));
  if (isExactly(value, computed)) {
    const typed = isInside && support >= 3 ? numberInPlace(here, expected, sheet.read) : undefined;
    return typed && { ...found, differs: { typed } };
  }
  const leftOut = figuresLeftOut(sheet, here, expected);
  if (leftOut) return leftOut.length > 0 ? { ...found, differs: { leftOut } } : undefined;
  if (support < formulas.length * 0.7 || support < 4) return undefined;
  const copies = formulas.filter(({ form }) => form === formula.form).length;
  if (copies > 1)
    return copies <= mostCopies && support >= 5 && staysBehind(line, formula, here, expected, pattern)
      ? { ...found, differs: undefined }
      : undefined;
  const isSlip = isCellOff(here, expected) || isTermOff(here, expected);
  if (readsMore(here, expected) && !isBetween(line, formula, pattern, 1)) return undefined;
  // Rows of different things may well be reckoned in different ways; the same thing month after month is not.
  const alike = here.pattern.form.shape === pattern.form.shape;
  if (!alike && !isSlip && line.down && support < 8) return undefined;
  const sure = isBetween(line, formula, pattern, 1) || (isSlip && (isInside || support >= 5));
  return sure ? { ...found, differs: undefined } : undefined;
}

/** More formulas alike than this are a way of their own. */
const mostCopies = 3;

/** Whether the formulas beside it, across the line, are copies of it: its own row or column has a rule of its own. */
function sharesForm(sheet: CheckedSheet, { down }: SheetLine, { form, row, column }: SheetFormula): boolean {
  return [-2, -1, 1, 2].some(
    (step) => sheet.formulas.at(down ? row : row + step, down ? column + step : column)?.form === form,
  );
}
