import type { Area } from "../../src/sheet/place";

/** Arithmetic of rectangles of cells, on sheets of any size. */

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const cellCount = (area: Area): number => area.rows * area.columns;
export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
export const wholeSheet = (size: SheetSize): Area => ({ row: 0, column: 0, ...size });

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const isOnSheet = (area: Area, size: SheetSize): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows >= 1 &&
  area.columns >= 1 &&
  area.row + area.rows <= size.rows &&
  area.column + area.columns <= size.columns;

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

/** One entry a cell of the area, row by row. */
export const mapArea = <T>(area: Area, give: (row: number, column: number) => T): T[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_cell, right) => give(area.row + down, area.column + right)),
  );
