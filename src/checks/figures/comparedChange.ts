import { columnNumber, spotAddress } from "../../sheet/place";
import { isNumber } from "../../tables/cellKind";
import type { ColumnReading } from "../../tables/reading";
import type { SheetGrid } from "../../tables/sheetGrid";

/** What a change is counted in: points between two shares, or a part of what was before. */
export type Counted = "points" | "part";

/** What a column of changes is, held against two others: in how many rows only points, only a part, or neither fit. */
export interface ComparedChange extends Readonly<Record<Counted | "neither", number>> {
  readonly isShare: boolean;
  readonly cells: readonly string[];
  /** The first row where only one fits. */
  readonly example:
    { readonly before: number; readonly after: number; readonly points: number; readonly part: number } | undefined;
}

/** A column of figures: how it is to be read, and how far from what it says its rounding may have put it. */
interface Line {
  readonly column: number;
  readonly scale: number;
  readonly half: number;
}

const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(Number(value.toFixed(10))))?.[1]?.length ?? 0;

export function changeLine(grid: SheetGrid, column: number, scale: number, rows: readonly number[]): Line {
  const decimals = rows
    .filter((row) => isNumber(grid.kind(row, column)))
    .map((row) => decimalsOf(grid.value(row, column)));
  return { column, scale, half: 0.5 * 10 ** -Math.max(0, ...decimals) * scale };
}

/** What a change between two figures is in points, and of the first; each with what rounding may have done to it. */
function changeOf(before: number, after: number, halves: readonly [number, number]) {
  const [first, second] = halves;
  const spread = (second + first * Math.abs(after / before)) / Math.max(Math.abs(before) - first, 1e-12);
  return { points: after - before, pointsOff: first + second, part: (after - before) / before, partOff: spread };
}

/** In a table of more columns of one kind it is not told between which a change is. */
const mostCompared = 12;

/** Pairs of columns that a change may be between: two of shares, or, where points are said, two of one other kind. */
export function comparedColumns(
  columns: readonly ColumnReading[],
  own: number,
  called: Counted,
): readonly (readonly [ColumnReading, ColumnReading])[] {
  const roles = called === "points" ? (["share", "count", "amount"] as const) : (["share"] as const);
  return roles.flatMap((role) => {
    const alike = columns.filter((column) => column.role === role && columnNumber(column.at) !== own);
    if (alike.length > mostCompared) return [];
    return alike.flatMap((before, k) => alike.slice(k + 1).map((after) => [before, after] as const));
  });
}

/** How many rows of a pair give only points, only a part, or neither; the first of them with a change as an example. */
export function comparedChange(
  grid: SheetGrid,
  rows: readonly number[],
  change: Line,
  before: ColumnReading,
  after: ColumnReading,
): ComparedChange {
  const isShare = before.role === "share";
  const [from, to] = [before, after].map(({ at, scale }) => changeLine(grid, columnNumber(at), scale, rows)) as [
    Line,
    Line,
  ];
  const found = { points: 0, part: 0, neither: 0, isShare, cells: [] as string[] };
  let example: { before: number; after: number; points: number; part: number } | undefined;
  const told: number[] = [];
  for (const row of rows) {
    const at = ({ column, scale }: Line): number =>
      isNumber(grid.kind(row, column)) ? grid.value(row, column) * scale : NaN;
    const [first, second, is] = [at(from), at(to), at(change)];
    if (!(Math.abs(first) > 0) || Number.isNaN(second) || Number.isNaN(is)) continue;
    const { points, pointsOff, part, partOff } = changeOf(first, second, [from.half, to.half]);
    const room = change.half * 1.001 + 1e-9;
    const isPoints = isShare && Math.abs(is - points) <= pointsOff + room;
    const isPart = Math.abs(is - part) <= partOff + room;
    told.push(row);
    if (isPoints && isPart) continue;
    found[isPoints ? "points" : isPart ? "part" : "neither"]++;
    if (isPoints !== isPart) example ??= { before: first, after: second, points, part };
  }
  const [top, bottom] = [told[0], told.at(-1)];
  if (top !== undefined && bottom !== undefined)
    found.cells.push(`${spotAddress(top, change.column)}:${spotAddress(bottom, change.column)}`);
  return { ...found, example };
}
