import type { Area } from "../../../../src/sheet/place";

/** A cell's place as one number, so that a Map can hold a sheet of mostly empty cells. Excel has 16,384 columns. */
const width = 16_384;

export const cellKey = (row: number, column: number): number => row * width + column;
export const rowOf = (key: number): number => Math.floor(key / width);
export const columnOf = (key: number): number => key % width;

export const isInArea = (key: number, area: Area): boolean => {
  const [row, column] = [rowOf(key) - area.row, columnOf(key) - area.column];
  return row >= 0 && row < area.rows && column >= 0 && column < area.columns;
};

/** The filled places of an area, whichever is the quicker way to find them. */
export function keysIn(cells: ReadonlyMap<number, unknown>, area: Area): number[] {
  if (area.rows * area.columns > cells.size) return [...cells.keys()].filter((key) => isInArea(key, area));
  const keys: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const key = cellKey(row, column);
      if (cells.has(key)) keys.push(key);
    }
  }
  return keys;
}
