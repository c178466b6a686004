import { lastColumn, lastRow, type Area } from "../../sheet/place";
import type { Coordinate, RelativeReference } from "./formulaForm";

/** Cells that a reference points at from one cell. `sheet` is undefined where the formula's own is meant. */
export interface PointedArea extends Area {
  readonly sheet: string | undefined;
}

const from = ({ fixed, value }: Coordinate, place: number): number => (fixed ? value : place + value);

/** What a reference points at from a cell; undefined when that is off the sheet. */
export function pointedArea(reference: RelativeReference, row: number, column: number): PointedArea | undefined {
  const [top, bottom] = ordered(from(reference.top, row), from(reference.bottom, row));
  const [left, right] = ordered(from(reference.left, column), from(reference.right, column));
  if (top < 0 || left < 0 || bottom >= lastRow || right >= lastColumn) return undefined;
  return { sheet: reference.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** Everything a formula points at from a cell; undefined when some of it is off the sheet. */
export function pointedAreas(
  references: readonly RelativeReference[],
  row: number,
  column: number,
): PointedArea[] | undefined {
  const areas: PointedArea[] = [];
  for (const reference of references) {
    const area = pointedArea(reference, row, column);
    if (!area) return undefined;
    areas.push(area);
  }
  return areas;
}

export const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
