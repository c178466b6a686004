import { date, number } from "../../tables/cellKind";
import { spotAddress } from "../../sheet/place";
import { isYear } from "../../tables/period";
import type { CheckedSheet } from "../checkedSheet";
import { applies } from "./applies";
import { formulaAt, valueAt, type FormulaAt } from "./formulaAt";
import { isBetween } from "./followers";
import { linePattern, patternOf, type LinePattern, type Pattern } from "./linePattern";
import { looksRight } from "./looksRight";
import { isExactly, isRounded, tellingDigits } from "./sameFigure";
import type { SheetFormula } from "./sheetFormulas";
import type { LineCell, SheetLine } from "./sheetLines";
import { sheetLines } from "./sheetLines";

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

/** Formulas and numbers of a line, with what most of its formulas do. */
interface Judged {
  readonly line: SheetLine;
  readonly pattern: LinePattern;
  readonly formulas: readonly LineCell[];
  readonly typed: readonly LineCell[];
}

const placeKey = ({ row, column }: { readonly row: number; readonly column: number }): number => row * 16_384 + column;

/** Every number that is typed in a line of formulas, found from the column or from the row. */
export function typedFigures(sheet: CheckedSheet): readonly TypedFigure[] {
  const found = new Map<number, TypedFigure>();
  for (const line of sheet.once(sheetLines)) {
    const judged = judge(line);
    if (!judged || judged.typed.length === 0) continue;
    for (const one of inLine(sheet, judged)) {
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
  return pattern && { line, pattern, formulas, typed };
}

function inLine(sheet: CheckedSheet, { line, pattern, formulas, typed }: Judged): TypedFigure[] {
  const support = pattern.followers.size;
  const found: TypedFigure[] = [];
  const tried = typed.flatMap((cell) => tryCell(sheet, line, cell, pattern, formulas) ?? []);
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
  for (const one of tried) {
    if (one.same || one.formula.pattern !== pattern || pattern.form.shape === "□") continue;
    if (!isBetween(line, one, pattern, 2) && !(support >= 4 && isPlainSum(pattern))) continue;
    if (sheet.grid.kind(one.row, one.column) === date || !applies(sheet, one.formula, true)) continue;
    if (!isTypedThroughout(sheet, line, one, pattern)) found.push(one);
  }
  return found;
}

/**
 * Whether the typed number's own row (or column) is one of typed numbers: where the nearest formulas have formulas beside
 * them, the typed number has typed numbers beside it. A price among sums, a year of actual figures.
 */
function isTypedThroughout(sheet: CheckedSheet, { down }: SheetLine, cell: TypedFigure, pattern: LinePattern): boolean {
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

/** So many digits do not agree by chance: an opening figure or the first year of a count is not what a formula gives. */
const isNoAccident = (typed: number, computed: number): boolean =>
  isExactly(typed, computed) && tellingDigits(typed) >= 5 && !isYear(typed);

const isPlainSum = ({ form }: Pattern): boolean => form.shape === "SUM(▭)";

/** One formula alone says enough where it reckons, and does not only fetch. */
const weighsAlone = ({ form }: Pattern): boolean => form.shape.includes("▭") || form.references.length >= 2;

function tryCell(
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

/** Whether a formula builds on the cell before or after it in the line: a balance, a count, a year plus one. */
function isChain({ down }: SheetLine, { areas, row, column }: FormulaAt): boolean {
  return areas.some(
    (area) =>
      area.sheet === undefined &&
      area.rows * area.columns === 1 &&
      (down
        ? area.column === column && Math.abs(area.row - row) === 1
        : area.row === row && Math.abs(area.column - column) === 1),
  );
}
