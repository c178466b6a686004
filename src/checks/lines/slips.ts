import type { Syntax } from "../../formulas/syntaxTree";
import { childrenOf } from "../../formulas/syntaxTree";
import { formulaAt, type FormulaAt, type ReadArea } from "./formulaAt";
import { referencesIn } from "./formulaForm";
import { placeInLine } from "./followers";
import type { LinePattern } from "./linePattern";
import { sumTerms } from "./normalForm";
import type { PointedArea } from "./pointedArea";
import { isExactly } from "./sameFigure";
import type { SheetFormula } from "./sheetFormulas";
import type { SheetLine } from "./sheetLines";

/* How a formula came to be another than its neighbours: what people's slips look like. */

const isSame = (a: PointedArea, b: PointedArea | undefined): boolean =>
  b !== undefined &&
  a.sheet === b.sheet &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;

/** Which of the references are others than expected; undefined where the formulas differ in something else too. */
function referencesOff(here: FormulaAt, expected: FormulaAt): readonly number[] | undefined {
  if (here.pattern.form.shape !== expected.pattern.form.shape) return undefined;
  return here.areas.flatMap((area, k) => (isSame(area, expected.areas[k]) ? [] : [k]));
}

/** Whether all but one of several references are the expected ones, and that one is a cell or two off. */
export function isCellOff(here: FormulaAt, expected: FormulaAt): boolean {
  const [k, ...more] = referencesOff(here, expected) ?? [];
  if (k === undefined || more.length > 0 || here.areas.length < 2) return false;
  const [area, right] = [here.areas[k], expected.areas[k]];
  if (!area || !right || area.sheet !== right.sheet) return false;
  return Math.abs(area.row - right.row) + Math.abs(area.column - right.column) <= 2;
}

/** Whether a term of the expected sum is missing, or has the other sign, and nothing else is different. */
export function isTermOff(here: FormulaAt, expected: FormulaAt): boolean {
  const [own, right] = [sumTerms(here), sumTerms(expected)];
  if (right.size < 2) return false;
  const off = [...new Set([...own.keys(), ...right.keys()])].filter((term) => own.get(term) !== right.get(term));
  const [term, ...more] = off;
  if (term === undefined || term === "" || more.length > 0) return false;
  const [is, should] = [own.get(term) ?? 0, right.get(term) ?? 0];
  return should !== 0 && (is === 0 || is === -should);
}

/**
 * Whether one reference points where that of the cell before points, which follows the pattern: it stood fast while the
 * formula was copied on.
 */
export function staysBehind(
  line: SheetLine,
  formula: SheetFormula,
  here: FormulaAt,
  expected: FormulaAt,
  pattern: LinePattern,
): boolean {
  const [k, ...more] = referencesOff(here, expected) ?? [];
  const area = here.areas[k ?? -1];
  if (k === undefined || !area || more.length > 0) return false;
  let at = placeInLine(line, formula) - 1;
  while (line.cells[at]?.formula?.form === formula.form) at--;
  const before = line.cells[at];
  if (!before?.formula || !pattern.followers.has(before.formula)) return false;
  return isSame(area, formulaAt(pattern, before.row, before.column)?.areas[k]);
}

/** A number that stands in a formula where its neighbours point at a cell that holds the same number. */
export interface NumberInPlace {
  readonly value: number;
  readonly of: PointedArea;
}

/** The number that stands in place of a reference, where that is all that is different. */
export function numberInPlace(here: FormulaAt, expected: FormulaAt, read: ReadArea): NumberInPlace | undefined {
  const places = (one: FormulaAt): ReadonlyMap<Syntax, PointedArea | undefined> =>
    new Map([...referencesIn(one.pattern.form.tree)].map((node, k) => [node, one.areas[k]]));
  const [own, right] = [places(here), places(expected)];
  const found: NumberInPlace[] = [];
  const isAlike = (a: Syntax, b: Syntax): boolean => {
    if (a.kind === "value" && typeof a.value === "number" && b.kind === "reference") {
      const of = right.get(b);
      const held = of && of.rows * of.columns === 1 ? read(of)?.[0]?.[0] : undefined;
      if (!of || typeof held !== "number" || !isExactly(held, a.value)) return false;
      found.push({ value: a.value, of });
      return true;
    }
    if (a.kind === "reference" && b.kind === "reference") {
      const area = own.get(a);
      return area !== undefined && isSame(area, right.get(b));
    }
    return isSameNode(a, b) && childrenOf(a).every((child, k) => isAlike(child, childrenOf(b)[k] ?? child));
  };
  return isAlike(here.pattern.form.tree, expected.pattern.form.tree) && found.length === 1 ? found[0] : undefined;
}

/** Whether two parts of formulas are the same but for what stands inside them. */
function isSameNode(a: Syntax, b: Syntax): boolean {
  if (childrenOf(a).length !== childrenOf(b).length) return false;
  if (a.kind === "operation" && b.kind === "operation") return a.rest.every(({ sign }, k) => sign === b.rest[k]?.sign);
  if (a.kind === "call" && b.kind === "call") return a.name.toUpperCase() === b.name.toUpperCase();
  if (a.kind === "sign" && b.kind === "sign") return a.sign === b.sign;
  if (a.kind === "value" && b.kind === "value") return a.value === b.value;
  return a.kind === b.kind && a.kind !== "name" && a.kind !== "structured" && a.kind !== "array";
}
