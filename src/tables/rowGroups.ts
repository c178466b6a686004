import { empty, isFigure, text } from "./cellKind";
import { numbersHead } from "./headingNumbers";
import { isReferenceText, isTotalText } from "./comparisonTexts";
import { isNoteText } from "./noteText";
import { holdsFigures, isNumeric, rowLook, type RowLook } from "./rowLook";
import type { SheetGrid } from "./sheetGrid";
import type { SheetRegion } from "./sheetRegion";

/** Rows that go together: what stands over the figures, and the figures. All rows count from 0. */
export interface RowGroup {
  /** The first row that may be a heading or a title. */
  readonly top: number;
  /** The first and the last row with figures. */
  readonly first: number;
  readonly last: number;
  readonly lookAt: (row: number) => RowLook;
}

interface Building {
  top: number;
  first: number;
  last: number;
  /** How many figures each column holds, from the band's left. */
  readonly figures: number[];
  rows: number;
  filled: number;
}

/** A table can have this many empty rows inside. */
const mostBlank = 2;

/** Finds the tables above each other in a band of columns. */
export function rowGroups(grid: SheetGrid, region: SheetRegion): RowGroup[] {
  const looks: RowLook[] = [];
  for (let r = region.top; r <= region.bottom; r++) looks.push(rowLook(grid, r, region));
  const lookAt = (row: number): RowLook => looks[row - region.top] ?? rowLook(grid, row, region);
  const groups: Building[] = [];
  let pending: RowLook[] = [];
  let blanks = 0;
  let current: Building | undefined;
  const begin = (look: RowLook): void => {
    current = {
      top: pending[0]?.row ?? look.row,
      first: look.row,
      last: look.row,
      figures: new Array<number>(region.right - region.left + 1).fill(0),
      rows: 0,
      filled: 0,
    };
    groups.push(current);
  };
  for (const look of looks) {
    if (look.filled === 0) {
      blanks++;
      continue;
    }
    const figures = holdsFigures(look, region.left) || (region.left === region.right && look.numbers > 0);
    const heads = figures && headsAnew(grid, region, look, current, pending, blanks);
    if (!figures || heads) {
      pending.push(look);
      blanks = look === pending[0] ? blanks : Math.max(blanks, 0);
      continue;
    }
    if (!current || !goesOn(grid, region, current, pending, look, blanks, lookAt)) begin(look);
    add(grid, region, current, look);
    pending = [];
    blanks = 0;
  }
  return groups.map(({ top, first, last }) => ({ top, first, last, lookAt }));
}

function add(grid: SheetGrid, { left, right }: SheetRegion, group: Building | undefined, look: RowLook): void {
  if (!group) return;
  group.last = look.row;
  group.rows++;
  for (let c = left; c <= right; c++) {
    if (isFigure(grid.kind(look.row, c))) {
      group.figures[c - left] = (group.figures[c - left] ?? 0) + 1;
      group.filled++;
    }
  }
}

/** Whether a row of numbers is a heading: over the first figures, or over those of a further table. */
function headsAnew(
  grid: SheetGrid,
  region: SheetRegion,
  look: RowLook,
  current: Building | undefined,
  pending: readonly RowLook[],
  blanks: number,
): boolean {
  if (!numbersHead(grid, look.row, region)) return false;
  const corner = grid.kind(look.row, region.left);
  const covered = pending.some((one) => one.texts >= 2 && one.texts >= look.numbers && one.filled > 1);
  if (!current) return corner === empty || !covered;
  if (blanks === 0 && pending.length === 0) return false;
  return corner === empty || (corner === text && !isTotalText(grid.text(look.row, region.left)) && !covered);
}

/** Whether a row with figures, after empty rows or rows of text, still belongs to the table above it. */
function goesOn(
  grid: SheetGrid,
  region: SheetRegion,
  group: Building,
  pending: readonly RowLook[],
  look: RowLook,
  blanks: number,
  lookAt: (row: number) => RowLook,
): boolean {
  if (pending.some((one) => headsFigures(grid, region, group, one))) return false;
  if (pending.length === 0 && blanks === 0) return true;
  if (blanks > mostBlank + pending.length) return false;
  if (pending.some((one) => isNoteText(grid.text(one.row, one.first)))) return false;
  if (!likeTheOthers(region, group, look, grid)) return false;
  if (blanks === 0) return true;
  // One row after an empty one: a total, or a figure that stands for itself.
  const label = grid.text(look.row, look.first);
  const typical = group.filled / group.rows;
  const alone = look.row === region.bottom || lookAt(look.row + 1).filled === 0;
  if (!alone || typical >= 1.5 || isTotalText(label) || isReferenceText(label)) return true;
  return false;
}

/** Texts over figures: a heading row of a further table. */
function headsFigures(grid: SheetGrid, { left, right }: SheetRegion, group: Building, look: RowLook): boolean {
  let over = 0;
  let columns = 0;
  for (let c = left; c <= right; c++) {
    if ((group.figures[c - left] ?? 0) * 2 < group.rows) continue;
    columns++;
    const kind = grid.kind(look.row, c);
    if (kind === text || (isNumeric(kind) && c > left)) over++;
  }
  return over >= 2 ? over * 2 >= columns : over === 1 && columns === 1 && look.filled >= 2;
}

/** Whether a row holds figures where the table has them, and about as many. */
function likeTheOthers({ left, right }: SheetRegion, group: Building, look: RowLook, grid: SheetGrid): boolean {
  let same = 0;
  let others = 0;
  for (let c = left; c <= right; c++) {
    if (!isFigure(grid.kind(look.row, c))) continue;
    if ((group.figures[c - left] ?? 0) > 0) same++;
    else others++;
  }
  return same > others && same >= (group.filled / group.rows) * 0.6;
}
