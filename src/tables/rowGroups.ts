import { rowsAtATime, type Breathing } from "./breathing";
import { empty, isFigure, text } from "./cellKind";
import { numbersHead } from "./headingNumbers";
import { isCornerText } from "./headingRows";
import { isReferenceText, isTotalText } from "./comparisonTexts";
import { isNoteText } from "./noteText";
import { type Columns, holdsFigures, isNumeric, rowLook, type RowLook } from "./rowLook";
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
export function* rowGroups(grid: SheetGrid, region: SheetRegion): Breathing<RowGroup[]> {
  const looks: RowLook[] = [];
  const atATime = rowsAtATime(region.right - region.left + 1);
  for (let r = region.top; r <= region.bottom; r++) {
    looks.push(rowLook(grid, r, region));
    if (looks.length % atATime === 0) yield;
  }
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
  for (const [at, look] of looks.entries()) {
    if (at % atATime === atATime - 1) yield;
    if (look.filled === 0) {
      blanks++;
      continue;
    }
    const figures = holdsFigures(look, region.left) || (region.left === region.right && look.numbers > 0);
    const note = figures && current !== undefined && isNoteRow(grid, look, current);
    const heads = figures && !note && headsAnew(grid, region, look, current, pending, blanks);
    if (!figures || heads || note) {
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

/** "Udtrukket: 4. maj 2024" in two cells: a note that holds fewer figures than a row of the table does. */
function isNoteRow(grid: SheetGrid, look: RowLook, group: Building): boolean {
  const typical = typicalFigures(group);
  return typical >= 1.5 && look.numbers + look.marks < typical * 0.6 && isNoteText(grid.text(look.row, look.first));
}

/** How many figures a row of the table holds: as many as columns are filled in half of the rows, or the mean. */
function typicalFigures({ figures, rows, filled }: Building): number {
  return Math.max(filled / rows, figures.filter((count) => count * 2 > rows).length);
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
  const covered = pending.some(
    (one) => (one.texts >= 2 && one.texts >= look.numbers) || (one.numbers > 0 && one.numbers >= look.numbers),
  );
  if (!current) return corner === empty || !covered;
  if (blanks === 0 && pending.length === 0) return false;
  if (corner === empty) return true;
  if (corner !== text || covered) return false;
  const name = grid.text(look.row, region.left);
  if (pending.length > 0 && look.numbers >= 2 && !isTotalText(name)) return true;
  for (let c = region.left; c <= region.right && grid.kind(look.row, c) === text; c++) {
    if (isCornerText(grid.text(look.row, c))) return true;
  }
  return false;
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
  const label = grid.text(look.row, look.first);
  if ((isTotalText(label) || isReferenceText(label)) && coversFigures(grid, region, group, look)) return true;
  if (!runOf(region, look, lookAt).some((one) => likeTheOthers(region, group, one, grid))) return false;
  if (blanks === 0) return true;
  // One row after an empty one: a total, or a figure that stands for itself.
  const typical = typicalFigures(group);
  const alone = look.row === region.bottom || lookAt(look.row + 1).filled === 0;
  return !alone || typical >= 1.5;
}

/** The rows from one on until an empty one; the first dozen tell. */
function runOf({ bottom }: SheetRegion, look: RowLook, lookAt: (row: number) => RowLook): RowLook[] {
  const run: RowLook[] = [];
  for (let r = look.row; r <= bottom && run.length < 12; r++) {
    const one = lookAt(r);
    if (one.filled === 0) break;
    run.push(one);
  }
  return run;
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

/** Whether all figures of a row stand in columns of the table, its last ones among them. */
function coversFigures(grid: SheetGrid, { left, right }: SheetRegion, group: Building, look: RowLook): boolean {
  let last = -1;
  for (let c = left; c <= right; c++) if ((group.figures[c - left] ?? 0) * 2 > group.rows) last = c;
  return last !== -1 && isFigure(grid.kind(look.row, last)) && likeTheOthers({ left, right }, group, look, grid, 0.3);
}

/** Whether a row holds figures where the table has them, and about as many. */
function likeTheOthers(
  { left, right }: Columns,
  group: Building,
  look: RowLook,
  grid: SheetGrid,
  least = 0.6,
): boolean {
  let same = 0;
  let others = 0;
  for (let c = left; c <= right; c++) {
    if (!isFigure(grid.kind(look.row, c))) continue;
    if ((group.figures[c - left] ?? 0) > 0) same++;
    else others++;
  }
  return same > others && same >= typicalFigures(group) * least;
}
