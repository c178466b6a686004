import { rowsAtATime, type Breathing } from "../../tables/breathing";
import { date, empty, number, text } from "../../tables/cellKind";
import type { CheckedSheet } from "../checkedSheet";
import type { SheetFormula } from "./sheetFormulas";

/** A figure in a line: a formula, or a number that is typed, also as a sum of numbers ("=1200+350"). */
export interface LineCell {
  readonly row: number;
  readonly column: number;
  readonly formula: SheetFormula | undefined;
}

/** Figures of one kind under each other in a table's column, or beside each other in its row. */
export interface SheetLine {
  readonly down: boolean;
  readonly cells: readonly LineCell[];
  /** Cells of total rows and rows to compare with that are no sums: what they hold may be reckoned as the line's cells are. */
  readonly compared: readonly LineCell[];
}

/** So many cells of a line are looked at between two breaths. */
const placesAtATime = 10_000;

/** So many empty cells in a row end a line. */
const widestGap = 2;

/**
 * The lines of figures on a sheet that hold a formula. A line down a column leaves totals and rows to compare with out,
 * a line along a row the total columns; headings, texts and gaps end it.
 */
export function* sheetLines(sheet: CheckedSheet): Breathing<readonly SheetLine[]> {
  const { grid } = sheet;
  if (!grid.hasFormulas) return [];
  const lines: SheetLine[] = [];
  for (let column = 0; column < grid.columns; column++) {
    yield* collect(sheet, true, grid.rows, (place) => [place, column], lines);
  }
  const atATime = rowsAtATime(grid.columns * 2);
  for (let row = 0; row < grid.rows; row++) {
    yield* collect(sheet, false, grid.columns, (place) => [row, place], lines);
    if (row % atATime === atATime - 1) yield;
  }
  return lines;
}

function* collect(
  sheet: CheckedSheet,
  down: boolean,
  length: number,
  at: (place: number) => readonly [number, number],
  lines: SheetLine[],
): Breathing<void> {
  let cells: LineCell[] = [];
  let compared: LineCell[] = [];
  let gap = 0;
  let table = -2;
  const end = (): void => {
    if (cells.length >= 2 && cells.some(({ formula }) => formula)) lines.push({ down, cells, compared });
    cells = [];
    compared = [];
    gap = 0;
  };
  for (let place = 0; place < length; place++) {
    if (place % placesAtATime === placesAtATime - 1) yield;
    const [row, column] = at(place);
    const kind = sheet.grid.kind(row, column);
    const held = sheet.formulas.at(row, column);
    const formula = held && !isTyped(held) ? held : undefined;
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
    const isFigure = formula !== undefined || kind === number || kind === date;
    if (isLeftOut(sheet, down, row, column, formula)) {
      gap = 0;
      if (down && isFigure && formula?.sums !== "down" && formula?.sums !== "mean")
        compared.push({ row, column, formula });
      continue;
    }
    if (!isFigure || (!formula && sheet.isSpilled(row, column))) continue;
    gap = 0;
    cells.push({ row, column, formula });
  }
  end();
}

/** A formula that points at nothing and calls nothing is a number that somebody has typed. */
const isTyped = ({ form }: SheetFormula): boolean =>
  form !== undefined && form.references.length === 0 && !form.pointsElsewhere && !/[A-Z]\(/u.test(form.shape);

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
