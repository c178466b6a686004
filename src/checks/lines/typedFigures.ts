import type { Breathing } from "../../tables/breathing";
import { date } from "../../tables/cellKind";
import type { CheckedSheet } from "../checkedSheet";
import { applies } from "./applies";
import { isBetween } from "./followers";
import type { FormulaForm } from "./formulaForm";
import { linePattern, type LinePattern, type Pattern } from "./linePattern";
import { tellingDigits } from "./sameFigure";
import { sheetLines, type LineCell, type SheetLine } from "./sheetLines";
import { triedFigure, type LineFormulas, type TypedFigure } from "./triedFigure";
import { isOfItsOwn, isTypedThroughout } from "./typedTraits";

/** Formulas and numbers of a line, with what most of its formulas do. */
interface Judged extends LineFormulas {
  readonly line: SheetLine;
  readonly pattern: LinePattern;
  readonly typed: readonly LineCell[];
  /** Typed in a total row, or one to compare with. */
  readonly compared: readonly LineCell[];
}

const placeKey = ({ row, column }: { readonly row: number; readonly column: number }): number => row * 16_384 + column;

/** Every number that is typed in a line of formulas, found from the column or from the row. */
export function* typedFigures(sheet: CheckedSheet): Breathing<readonly TypedFigure[]> {
  const found = new Map<number, TypedFigure>();
  const lines = yield* sheet.inSteps(sheetLines);
  for (const [at, line] of lines.entries()) {
    if (at % 200 === 0) yield;
    const judged = judge(line);
    if (!judged || judged.typed.length + judged.compared.length === 0) continue;
    for (const one of yield* inLine(sheet, judged)) {
      const known = found.get(placeKey(one));
      if (!known || (one.same && !known.same)) found.set(placeKey(one), one);
    }
  }
  return [...found.values()].sort((a, b) => a.column - b.column || a.row - b.row);
}

function judge(line: SheetLine): Judged | undefined {
  const formulas = line.cells.filter(({ formula }) => formula);
  const typed = line.cells.filter(({ formula }) => !formula);
  const pattern = linePattern(
    formulas.flatMap(({ formula }) => formula ?? []),
    line.down,
  );
  const copies = new Map<FormulaForm, number>();
  for (const { formula } of formulas) if (formula?.form) copies.set(formula.form, (copies.get(formula.form) ?? 0) + 1);
  const compared = line.compared.filter(({ formula }) => !formula);
  return pattern && { line, pattern, formulas, copies, typed, compared };
}

function* inLine(sheet: CheckedSheet, judged: Judged): Breathing<TypedFigure[]> {
  const { line, pattern, formulas, copies, typed, compared } = judged;
  const support = pattern.followers.size;
  const found: TypedFigure[] = [];
  const tried: TypedFigure[] = [];
  for (const [at, cell] of typed.entries()) {
    if (at % 20 === 19) yield;
    const one = triedFigure(sheet, line, cell, pattern, { formulas, copies });
    if (one) tried.push(one);
  }
  for (const cell of pattern.followers.size >= 3 ? compared : []) {
    const one = triedFigure(sheet, line, cell, pattern, { formulas, copies });
    // A total that is typed is one of its own, unless it is to a hair what the line's formula gives.
    if (one?.same && one.formula.pattern === pattern && applies(sheet, one.formula, true)) tried.push(one);
  }
  const same = tried.filter((one) => one.same);
  const other = tried.length - same.length;
  const digits = same.reduce((sum, { typed: value }) => sum + tellingDigits(value), 0);
  for (const one of same) {
    const telling = tellingDigits(one.typed);
    if (one.rounded && telling < 4 && other > 0) continue;
    const enough =
      one.typed === 0
        ? one.support >= 3 && isBetween(line, one, one.formula.pattern, 2)
        : one.support >= 3
          ? true
          : one.support === 2
            ? digits >= 2
            : digits >= 3 && weighsAlone(one.formula.pattern);
    if (enough && (other <= 2 * (same.length + support) || telling >= 4)) found.push(one);
  }
  if (support < 3 || support < formulas.length * 0.7 || tried.length * 2 > support + same.length * 2) return found;
  for (const [at, one] of tried.entries()) {
    if (at % 20 === 19) yield;
    if (one.same || one.formula.pattern !== pattern || pattern.form.shape === "□") continue;
    if (!isBetween(line, one, pattern, 2) && !(support >= 4 && isOfItsOwn(line, pattern, one))) continue;
    if (sheet.grid.kind(one.row, one.column) === date || !applies(sheet, one.formula, true)) continue;
    if (!isTypedThroughout(sheet, line, one, pattern)) found.push(one);
  }
  return found;
}

/** One formula alone says enough where it reckons, and does not only fetch. */
const weighsAlone = ({ form }: Pattern): boolean => form.shape.includes("▭") || form.references.length >= 2;
