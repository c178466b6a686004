import type { Formula } from "../../blocks/plan";
import type { Cell } from "../../sheet/cell";
import type { Place } from "../../sheet/place";
import { isCount } from "../table/maskedTable";
import type { PageTable } from "../table/pageTable";

/** The cells that hold a table's counts, every observation of them, shown on the page or not. */
export function countCells(table: PageTable, sheet: string): readonly Place[] {
  const { extent } = table;
  if (!extent) return [];
  const { across, first, last } = extent;
  return table.columns.flatMap((column): Place[] => {
    if (column.source?.kind !== "cells" || !isCount(column, table.crossed)) return [];
    const { at } = column.source;
    const length = last - first + 1;
    return [
      across
        ? { sheet, row: at, column: first, rows: 1, columns: length }
        : { sheet, row: first, column: at, rows: length, columns: 1 },
    ];
  });
}

/** How many counts of these cells are small: above nought and below the limit. */
export const smallCountFormula = (cells: readonly Place[], limit: number): Formula =>
  cells.flatMap((place, at): Formula => {
    const source = { to: "source", place, anchor: "fixed" } as const;
    return [`${at > 0 ? "+" : ""}COUNTIFS(`, source, ',">0",', source, `,"<${limit}")`];
  });

/** Whether that formula would see a small count now. */
export const holdsSmall = (cells: readonly Place[], limit: number, at: CellAt): boolean =>
  some(cells, at, (cell) => typeof cell === "number" && cell > 0 && cell < limit);

/** Whether a count is written as a text, which that formula would not see. */
export const holdsTextFigures = (cells: readonly Place[], at: CellAt): boolean =>
  some(cells, at, (cell) => typeof cell === "string" && /\d/u.test(cell));

type CellAt = (row: number, column: number) => Cell;

const some = (cells: readonly Place[], at: CellAt, holds: (cell: Cell) => boolean): boolean =>
  cells.some(({ row, column, rows, columns }) => {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) if (holds(at(r, c))) return true;
    }
    return false;
  });
