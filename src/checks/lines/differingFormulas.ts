import type { Breathing } from "../../tables/breathing";
import { date, number } from "../../tables/cellKind";
import { spotAddress } from "../../sheet/place";
import type { CheckedSheet } from "../checkedSheet";
import { applies } from "./applies";
import { isBetween } from "./followers";
import { formulaAt, valueAt, type FormulaAt } from "./formulaAt";
import { linePattern, patternOf, type LinePattern } from "./linePattern";
import { looksRight } from "./looksRight";
import { normalForm } from "./normalForm";
import { holdsCell, type PointedArea } from "./pointedArea";
import { isExactly } from "./sameFigure";
import type { SheetFormula } from "./sheetFormulas";
import { sheetLines, type SheetLine } from "./sheetLines";

/** A formula that does something else than those before and after it in its line. */
export interface DifferingFormula {
  readonly address: string;
  readonly formula: SheetFormula;
  readonly value: number;
  /** What the line's formula is there, and gives. */
  readonly expected: FormulaAt;
  readonly computed: number;
  /** Cells with figures that the line's formula reads there and this one does not, where that is all that differs. */
  readonly leftOut: readonly string[] | undefined;
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
  if (!Number.isFinite(value) || typeof computed !== "number" || isExactly(value, computed)) return undefined;
  const found = { address: spotAddress(formula.row, formula.column), formula, value, expected, computed };
  const leftOut = shortened(sheet, here, expected);
  if (leftOut) return leftOut.length > 0 ? { ...found, leftOut } : undefined;
  if (widened(here, expected) || support < formulas.length * 0.7) return undefined;
  const copies = formulas.filter(({ form }) => form === formula.form).length;
  // Rows of different things may well be reckoned in different ways; the same thing month after month is not.
  const alike = here.pattern.form.shape === pattern.form.shape;
  if (copies > 1 || support < (alike || !line.down ? 4 : 8)) return undefined;
  const sure = isBetween(line, formula, pattern, 1) || (support >= 5 && slipped(here, expected));
  return sure ? { ...found, leftOut: undefined } : undefined;
}

/** Whether all but one of several references are the expected ones, and that one is a cell or two off. */
function slipped(here: FormulaAt, expected: FormulaAt): boolean {
  if (here.areas.length < 2 || here.pattern.form.shape !== expected.pattern.form.shape) return false;
  const off = here.areas.flatMap((area, k) => {
    const right = expected.areas[k] ?? area;
    const away = Math.abs(area.row - right.row) + Math.abs(area.column - right.column);
    return area.sheet !== right.sheet ? [Infinity] : away > 0 ? [away] : [];
  });
  return off.length === 1 && (off[0] ?? Infinity) <= 2;
}

/** Whether the formulas beside it, across the line, are copies of it: its own row or column has a rule of its own. */
function sharesForm(sheet: CheckedSheet, { down }: SheetLine, { form, row, column }: SheetFormula): boolean {
  return [-2, -1, 1, 2].some(
    (step) => sheet.formulas.at(down ? row : row + step, down ? column + step : column)?.form === form,
  );
}

/** The figures that shorter ranges leave out; undefined where the formulas differ in something else. */
function shortened(sheet: CheckedSheet, here: FormulaAt, expected: FormulaAt): string[] | undefined {
  if (here.pattern.form.shape.replaceAll("□", "▭") !== expected.pattern.form.shape.replaceAll("□", "▭"))
    return undefined;
  const leftOut: string[] = [];
  let shorter = false;
  for (const [k, area] of here.areas.entries()) {
    const whole = expected.areas[k];
    if (!whole || !isWithin(area, whole)) return undefined;
    if (area.rows * area.columns === whole.rows * whole.columns) continue;
    shorter = true;
    for (let r = whole.row; r < whole.row + whole.rows; r++) {
      for (let c = whole.column; c < whole.column + whole.columns; c++) {
        const kind = sheet.kindIn(whole, r, c);
        if (!holdsCell(area, r, c) && (kind === number || kind === date)) leftOut.push(spotAddress(r, c));
      }
    }
  }
  return shorter ? leftOut : undefined;
}

/** Whether the formula reads all that the line's formula reads, and more: a blank line or a heading, as a rule. */
function widened(here: FormulaAt, expected: FormulaAt): boolean {
  return (
    here.pattern.form.shape === expected.pattern.form.shape &&
    here.areas.every((area, k) => isWithin(expected.areas[k] ?? area, area))
  );
}

const isWithin = (inner: PointedArea, outer: PointedArea): boolean =>
  inner.sheet === outer.sheet &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
