import { date, empty, isNumber } from "./cellKind";
import { numbersHead } from "./headingNumbers";
import { isLabelHeading } from "./labelColumns";
import { isNoteText } from "./noteText";
import { rowLook, type RowLook } from "./rowLook";
import { isUnitLine } from "./unitLine";
import type { SheetGrid } from "./sheetGrid";
import type { TableFrame } from "./tableFrames";
import { itemHeadings, otherHeadings } from "./vocabulary/labelWords";
import { plainText, wordPattern } from "./words";

/** The rows over the first figures: headings, and rows under them that only head a section. */
export interface HeadingRows {
  readonly headings: readonly number[];
  readonly sections: readonly number[];
}

const cornerWord = wordPattern([...itemHeadings.flatMap(([, words]) => words), ...otherHeadings], "whole");

/** Whether a text heads a column of labels: "Kommune", "Alder:". */
export const isCornerText = (text: string): boolean =>
  cornerWord.test(plainText(text).replace(/[:*]$/u, "")) || isLabelHeading(text);

const longestSpanner = 60;
/** "Table 5" in one cell and its title in the next. */
const titleStart = /^(?:table|tabel|figure|figur|bilag|annex|chart|appendix|sheet|ark) ?[\p{L}]?\d/iu;
const mostBlank = 2;

/** From the figures upwards as long as the rows stand over the figures; `value` is the first column of figures. */
export function headingRows(grid: SheetGrid, frame: TableFrame, value: number): HeadingRows {
  if (frame.excelTable) return { headings: [frame.top], sections: [] };
  const columns = { left: frame.left, right: frame.right };
  const figures = figureColumns(grid, frame, value);
  let headings: number[] = [];
  const below: number[] = [];
  let blanks = 0;
  for (let r = frame.first - 1; r >= frame.top; r--) {
    const look = rowLook(grid, r, columns);
    if (look.filled === 0) {
      if (++blanks > mostBlank) break;
      continue;
    }
    if (look.numbers > 0 && !numbersHead(grid, r, columns)) {
      if (headings.length > 0) break;
      continue;
    }
    const over = filledFrom(grid, r, value, frame.right);
    if (over === 0) {
      if (headings.length > 0) {
        if (blanks === 0 && isCorner(grid, r, headings, frame.left, value)) headings.unshift(r);
        else break;
      } else below.push(r);
    } else if (
      headings.length === 0
        ? isFirstHeading(grid, look, value, figures)
        : isFurtherHeading(grid, look, over, headings, blanks, frame, value, figures)
    ) {
      headings.unshift(r);
    } else if (headings.length > 0) break;
    blanks = 0;
  }
  if (!standOver(grid, headings, figures)) headings = [];
  const under = headings.length === 0 ? [] : below;
  const corners = under.filter((row) => isCorner(grid, row, headings, frame.left, value));
  return {
    headings: [...headings, ...corners].sort((a, b) => a - b),
    sections: under.filter((row) => !corners.includes(row)),
  };
}

/** Columns from `value` on with anything under the headings. */
function figureColumns(grid: SheetGrid, frame: TableFrame, value: number): number[] {
  const found: number[] = [];
  for (let c = value; c <= frame.right; c++) {
    for (let r = frame.first; r <= Math.min(frame.last, frame.first + 200); r++) {
      if (grid.kind(r, c) === empty) continue;
      found.push(c);
      break;
    }
  }
  return found;
}

function filledFrom(grid: SheetGrid, row: number, left: number, right: number): number {
  let filled = 0;
  for (let c = left; c <= right; c++) if (grid.kind(row, c) !== empty) filled++;
  return filled;
}

/** A text alone in the label columns that heads them, where the other heading rows leave their corner empty. */
function isCorner(grid: SheetGrid, row: number, headings: readonly number[], left: number, value: number): boolean {
  if (headings.some((heading) => filledFrom(grid, heading, left, value - 1) > 0)) return false;
  for (let c = left; c < value; c++) if (isCornerText(grid.text(row, c))) return true;
  return false;
}

/** The row nearest the figures that holds anything over them. */
function isFirstHeading(grid: SheetGrid, look: RowLook, value: number, figures: readonly number[]): boolean {
  const text = grid.text(look.row, look.first);
  if (look.filled === 1 && figures.length > 1 && text.length > longestSpanner) return false;
  return !(look.first < value && look.filled === 1) && (look.filled > 2 || !isNoteText(text.slice(0, 70)));
}

function isFurtherHeading(
  grid: SheetGrid,
  look: RowLook,
  over: number,
  headings: readonly number[],
  blanks: number,
  frame: TableFrame,
  value: number,
  figures: readonly number[],
): boolean {
  const text = grid.text(look.row, look.first);
  if (over <= 1 && (isNoteText(text.slice(0, 70)) || titleStart.test(text))) return false;
  const spans = spansFigures(grid, look.row, value, frame.right);
  if (blanks > 0) return spans || (over >= 2 && over >= figures.length * 0.4);
  const labels = look.filled - over;
  if (spans) return true;
  const cornerBelow = headings.some((heading) => filledFrom(grid, heading, frame.left, value - 1) > 0);
  if (labels > 0 && over === 1 && figures.length > 1 && (cornerBelow || hasFigure(grid, look.row, value, frame.right)))
    return false;
  if (look.filled > 1) return true;
  if (text.length > longestSpanner) return false;
  return !isUnitLine(text) || !covers(grid, headings, figures);
}

/** A date or a number that is no year: what one writes beside "Udtrukket:". */
function hasFigure(grid: SheetGrid, row: number, left: number, right: number): boolean {
  for (let c = left; c <= right; c++) {
    const kind = grid.kind(row, c);
    if (kind === date || isNumber(kind)) return true;
  }
  return false;
}

/** Whether a merged cell of the row reaches over two columns of figures or more. */
function spansFigures(grid: SheetGrid, row: number, left: number, right: number): boolean {
  for (let c = left; c <= right; c++) {
    const area = grid.merged(row, c);
    if (area && area.columns >= 2 && grid.kind(row, c) !== empty) return true;
  }
  return false;
}

/** Whether the rows hold something over each column of figures. */
function covers(grid: SheetGrid, headings: readonly number[], figures: readonly number[]): boolean {
  return figures.every((column) => headings.some((row) => grid.kind(row, column) !== empty));
}

/** A line of text over the figures is no heading unless it stands over each column, or over half of many. */
function standOver(grid: SheetGrid, headings: readonly number[], figures: readonly number[]): boolean {
  if (headings.length === 0) return false;
  let over = 0;
  for (const column of figures) {
    if (headings.some((row) => grid.kind(row, column) !== empty || isUnderMerge(grid, row, column))) over++;
  }
  return over * 2 >= figures.length;
}

function isUnderMerge(grid: SheetGrid, row: number, column: number): boolean {
  for (let c = column - 1; c >= 0; c--) {
    const area = grid.merged(row, c);
    if (area) return c + area.columns > column;
    if (grid.kind(row, c) !== empty) return false;
  }
  return false;
}
