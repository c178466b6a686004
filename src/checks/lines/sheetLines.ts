import { date, empty, number, text } from "../../tables/cellKind";
import type { CheckedSheet } from "../checkedSheet";
import type { SheetFormula } from "./sheetFormulas";

/** A figure in a line: a formula, or a number that is typed. */
export interface LineCell {
  readonly row: number;
  readonly column: number;
  readonly formula: SheetFormula | undefined;
}

/** Figures of one kind under each other in a table's column, or beside each other in its row. */
export interface SheetLine {
  readonly down: boolean;
  readonly cells: readonly LineCell[];
}

/** So many empty cells in a row end a line. */
const widestGap = 2;

/**
 * The lines of figures on a sheet that hold a formula. A line down a column leaves totals and rows to compare with out,
 * a line along a row the total columns; headings, texts and gaps end it.
 */
export function* sheetLines(sheet: CheckedSheet): Generator<undefined, readonly SheetLine[]> {
  const { grid } = sheet;
  if (!grid.hasFormulas) return [];
  const lines: SheetLine[] = [];
  for (let column = 0; column < grid.columns; column++) {
    collect(sheet, true, grid.rows, (place) => [place, column], lines);
    yield;
  }
  for (let row = 0; row < grid.rows; row++) {
    collect(sheet, false, grid.columns, (place) => [row, place], lines);
    if (row % 500 === 0) yield;
  }
  return lines;
}

function collect(
  sheet: CheckedSheet,
  down: boolean,
  length: number,
  at: (place: number) => readonly [number, number],
  lines: SheetLine[],
): void {
  let cells: LineCell[] = [];
  let gap = 0;
  let table = -2;
  const end = (): void => {
    if (cells.length >= 2 && cells.some(({ formula }) => formula)) lines.push({ down, cells });
    cells = [];
    gap = 0;
  };
  for (let place = 0; place < length; place++) {
    const [row, column] = at(place);
    const kind = sheet.grid.kind(row, column);
    const formula = sheet.formulas.at(row, column);
    if (kind === empty && !formula) {
      if (++gap > widestGap) end();
      continue;
    }
    const part = sheet.parts.partAt(row, column);
    const own = sheet.parts.tableAt(row, column);
    if (
      part === "heading" ||
      (part === "label" && down) ||
      (kind === text && !formula && part !== "body") ||
      own !== table
    )
      end();
    table = own;
    if (part === "heading" || part === "label" || part === "section") continue;
    if (isLeftOut(sheet, down, row, column, formula)) {
      gap = 0;
      continue;
    }
    if (!formula && ((kind !== number && kind !== date) || sheet.isSpilled(row, column))) continue;
    gap = 0;
    cells.push({ row, column, formula });
  }
  end();
}

function isLeftOut(
  { parts }: CheckedSheet,
  down: boolean,
  row: number,
  column: number,
  formula: SheetFormula | undefined,
): boolean {
  const compares = parts.isTotalRow(row, column) || parts.partAt(row, column) === "reference";
  // Where a total row meets a total column, the row's rule holds as well as the column's.
  if (!down) return formula?.sums === "along" || (parts.isTotalColumn(row, column) && !compares);
  return formula?.sums === "down" || formula?.sums === "mean" || compares;
}
