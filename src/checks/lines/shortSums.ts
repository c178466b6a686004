import type { Breathing } from "../../tables/breathing";
import { empty, number } from "../../tables/cellKind";
import { spotAddress } from "../../sheet/place";
import { isTotalText } from "../../tables/comparisonTexts";
import type { CheckedSheet } from "../checkedSheet";
import { textToTheLeft } from "../figures/nearestText";
import { formulaAt, type FormulaAt } from "./formulaAt";
import { patternOf } from "./linePattern";
import { holdsCell, type PointedArea } from "./pointedArea";
import { readBy } from "./reads";
import type { SheetFormula } from "./sheetFormulas";

/** A sum or mean of the figures above it that stops before the last of them. */
export interface ShortSum {
  readonly formula: SheetFormula;
  readonly address: string;
  readonly leftOut: readonly string[];
  /** What it would be if it went on to the end. */
  readonly whole: FormulaAt;
}

/** Rows that stand among the parts and are none of them. */
const apart = /^(?:heraf|deraf|of which|memo|note|ekskl|excl|ex\.)/iu;

/**
 * Sums and means down a column whose range begins with the first figure of the block and stops short of its last, where
 * the figures left out stand next to those that are read, and are rows of the table like them.
 */
export function* shortSums(sheet: CheckedSheet): Breathing<readonly ShortSum[]> {
  const found: ShortSum[] = [];
  for (const formula of sheet.formulas.all()) {
    if (!formula) {
      yield;
      continue;
    }
    if ((formula.sums !== "down" && formula.sums !== "mean") || !formula.form?.shape.endsWith("(▭)")) continue;
    const own = patternOf(formula);
    const here = own && formulaAt(own, formula.row, formula.column);
    const [area] = here?.areas ?? [];
    if (!own || !area || area.sheet !== undefined || area.rows < 3 || area.row >= formula.row) continue;
    if (!isTotalText(textToTheLeft(sheet, formula.row, formula.column))) continue;
    const rows = rowsLeftOut(sheet, formula, area);
    if (rows.length === 0 || rows.length >= area.rows) continue;
    yield;
    if (rows.some((row) => isReadElsewhere(sheet, formula, row))) continue;
    const reference = own.references[0];
    if (!reference) continue;
    const bottom = { fixed: true, value: rows.at(-1) ?? 0 };
    const whole = formulaAt({ ...own, references: [{ ...reference, bottom }] }, formula.row, formula.column);
    if (!whole) continue;
    const leftOut = rows.map((row) => spotAddress(row, formula.column));
    found.push({ formula, address: spotAddress(formula.row, formula.column), leftOut, whole });
  }
  return found;
}

/** Whether another sum of the column reads the figure: then it was left out of this one on purpose. */
function isReadElsewhere(sheet: CheckedSheet, { row, column }: SheetFormula, at: number): boolean {
  for (let r = 0; r < sheet.grid.rows; r++) {
    const other = r === row ? undefined : sheet.formulas.at(r, column);
    if (other && readBy(other).some((area) => area.sheet === undefined && holdsCell(area, at, column))) return true;
  }
  return false;
}

function rowsLeftOut(sheet: CheckedSheet, { row, column }: SheetFormula, area: PointedArea): number[] {
  const { grid, parts, formulas } = sheet;
  const after = area.row + area.rows;
  const table = parts.tableAt(after - 1, column);
  if (table < 0 || !startsBlock(sheet, area)) return [];
  const rows: number[] = [];
  let at = after;
  for (; at < row && grid.kind(at, column) !== empty; at++) {
    if (grid.kind(at, column) !== number || parts.tableAt(at, column) !== table) return [];
    if (parts.partAt(at, column) !== "body" || formulas.at(at, column)?.sums) return [];
    if (apart.test(textToTheLeft(sheet, at, column)) || apart.test(textToTheLeft(sheet, row, column))) return [];
    rows.push(at);
  }
  // Nothing but empty cells may stand between the last figure and the sum.
  for (; at < row; at++) if (grid.kind(at, column) !== empty) return [];
  return rows.some((one) => isSumOf(sheet, area, one)) ? [] : rows;
}

/** Whether the range begins under a heading, a blank or the edge of the sheet, not in the midst of figures. */
function startsBlock({ grid, parts }: CheckedSheet, { row, column }: PointedArea): boolean {
  const above = row - 1;
  return above < 0 || grid.kind(above, column) !== number || parts.partAt(above, column) === "heading";
}

function isSumOf({ grid }: CheckedSheet, { row, column, rows }: PointedArea, at: number): boolean {
  let sum = 0;
  for (let r = row; r < row + rows; r++) sum += grid.kind(r, column) === number ? grid.value(r, column) : 0;
  return Math.abs(sum - grid.value(at, column)) <= 1e-9 * Math.max(1, Math.abs(sum));
}
