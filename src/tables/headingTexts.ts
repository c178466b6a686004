import { date, empty } from "./cellKind";
import { isPeriodCell } from "./headingNumbers";
import { dateText } from "./period";
import type { SheetGrid } from "./sheetGrid";

/** The heading cells over a column, from the top; those of merged cells and of cells that reach over empty ones too. */
export interface ColumnHeading {
  readonly parts: readonly HeadingPart[];
  /** All parts in one text; "" when nothing stands over the column. */
  readonly text: string;
}

export interface HeadingPart {
  readonly row: number;
  /** Where the cell stands that it was taken from. */
  readonly column: number;
  readonly text: string;
  readonly period: boolean;
}

/** A soft hyphen, a line break, two spaces. */
const broken = /\u00ad|\s\s|[\n\r\t]/u;

/** A heading cell's text: dates as they are shown, numbers as they are written. */
export function headingText(grid: SheetGrid, row: number, column: number): string {
  const kind = grid.kind(row, column);
  if (kind === empty) return "";
  if (kind === date) return dateText(grid.value(row, column), grid.format(row, column));
  const cell = grid.cell(row, column);
  if (typeof cell === "number") return String(cell);
  const text = grid.text(row, column);
  return broken.test(text) ? text.replace(/\u00ad/g, "").replace(/\s+/g, " ") : text;
}

/** The headings of the columns from `left` to `right`, figures from `value` on. */
export function columnHeadings(
  grid: SheetGrid,
  rows: readonly number[],
  left: number,
  right: number,
  value: number,
): ReadonlyMap<number, ColumnHeading> {
  const parts = new Map<number, HeadingPart[]>();
  for (let c = left; c <= right; c++) parts.set(c, []);
  rows.forEach((row, place) => {
    const reaches = place < rows.length - 1 && cellsReach(grid, row, value, right);
    let merged = { until: -1, from: -1 };
    let last = -1;
    for (let c = left; c <= right; c++) {
      const area = grid.merged(row, c);
      if (area && area.columns > 1) merged = { from: c, until: c + area.columns - 1 };
      const kind = grid.kind(row, c);
      let from = c;
      if (kind === empty) {
        if (c <= merged.until && grid.kind(row, merged.from) !== empty) from = merged.from;
        else if (reaches && last >= value) from = last;
        else continue;
      } else last = c;
      parts
        .get(c)
        ?.push({ row, column: from, text: headingText(grid, row, from), period: isPeriodCell(grid, row, from) });
    }
  });
  return new Map(
    [...parts].map(([column, found]) => [column, { parts: found, text: found.map(({ text }) => text).join(" ") }]),
  );
}

/**
 * Whether the cells of an upper heading row reach over the empty cells to their right, though nothing is merged: they
 * stand at even distances from the first figures on, or are periods.
 */
function cellsReach(grid: SheetGrid, row: number, value: number, right: number): boolean {
  const filled: number[] = [];
  let periods = 0;
  for (let c = value; c <= right; c++) {
    if (grid.kind(row, c) === empty) continue;
    if (grid.merged(row, c)) return false;
    filled.push(c);
    if (isPeriodCell(grid, row, c)) periods++;
  }
  const [first] = filled;
  if (first === undefined) return false;
  const width = right - value + 1;
  if (filled.length === 1) return first === value && width > 1;
  const steps = filled.slice(1).map((column, k) => column - (filled[k] ?? 0));
  const step = steps[0] ?? 0;
  if (step < 2) return false;
  if (periods === filled.length) return true;
  return first === value && steps.every((one) => one === step) && right - (filled.at(-1) ?? right) + 1 === step;
}
