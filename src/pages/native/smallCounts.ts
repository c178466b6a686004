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

/** Whether that formula would see a small count now, or cannot see all of them because some are written as texts. */
export const holdsSmallOrText = (
  cells: readonly Place[],
  limit: number,
  at: (row: number, column: number) => Cell,
): boolean =>
  cells.some(({ row, column, rows, columns }) => {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = at(r, c);
        if (typeof cell === "number" ? cell > 0 && cell < limit : typeof cell === "string" && /\d/u.test(cell))
          return true;
      }
    }
    return false;
  });
