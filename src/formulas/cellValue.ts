import type { Cell, Cells } from "../sheet/cell";
import type { Area } from "../sheet/place";

/** What a part of a formula comes to: rows of cells, one cell for a single value. */
export interface Value {
  readonly cells: Cells;
  /** From cells or an array, functions such as SUM take numbers alone; what stands in the formula itself is read. */
  readonly from: "cells" | "array" | "formula";
  /** Where it is read from, when that is one known area. */
  readonly area?: Area;
}

export const single = (cell: Cell): Value => ({ cells: [[cell]], from: "formula" });
export const failure = (code: string): Value => single({ code });
export const firstCell = ({ cells }: Value): Cell => cells[0]?.[0] ?? null;
export const isSingle = ({ cells }: Value): boolean => cells.length === 1 && cells[0]?.length === 1;
export const widthOf = ({ cells }: Value): number => cells[0]?.length ?? 0;

/** Beyond this many cells Excel runs out of memory as often as not. */
const mostCells = 5_000_000;
const unavailable: Cell = { code: "#N/A" };

/** The cell at a place of a block that is stretched where it has one row or one column, as Excel stretches. */
export function stretchedCell(cells: Cells, row: number, column: number): Cell {
  const line = cells[cells.length === 1 ? 0 : row];
  if (line === undefined) return unavailable;
  const cell = line[line.length === 1 ? 0 : column];
  return cell === undefined ? unavailable : cell;
}

/** Works on values cell by cell, stretched to each other; undefined when that makes too many cells. */
export function eachCell(values: readonly Value[], work: (cells: readonly Cell[]) => Cell): Value | undefined {
  if (values.every(isSingle)) return single(work(values.map(firstCell)));
  const height = Math.max(...values.map(({ cells }) => cells.length));
  const width = Math.max(...values.map(widthOf));
  if (height * width > mostCells) return undefined;
  const given: Cell[] = new Array<Cell>(values.length);
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      for (const [place, value] of values.entries()) given[place] = stretchedCell(value.cells, row, column);
      return work(given);
    }),
  );
  return { cells, from: "array" };
}
