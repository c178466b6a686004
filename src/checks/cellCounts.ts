import { date, empty, number } from "../tables/cellKind";
import type { Area } from "../sheet/place";
import { isCellError } from "../sheet/cell";
import type { SheetGrid } from "../tables/sheetGrid";
import type { CheckedSheet } from "./checkedSheet";

/** How many cells of an area are of some sort, told at once however large the area is. */
export interface CellCounts {
  /** Of the part of the area that lies within the cells in use. */
  readonly in: (area: Area) => number;
}

/** Counts once over all of a sheet: for each cell how many there are above and left of it. */
export function cellCounts(
  { rows, columns }: Pick<SheetGrid, "rows" | "columns">,
  isCounted: (row: number, column: number) => boolean,
): CellCounts {
  const width = columns + 1;
  const sums = new Int32Array((rows + 1) * width);
  for (let r = 0; r < rows; r++) {
    let inRow = 0;
    for (let c = 0; c < columns; c++) {
      if (isCounted(r, c)) inRow++;
      sums[(r + 1) * width + c + 1] = (sums[r * width + c + 1] ?? 0) + inRow;
    }
  }
  const before = (row: number, column: number): number =>
    sums[Math.min(row, rows) * width + Math.min(column, columns)] ?? 0;
  return {
    in: ({ row, column, rows: down, columns: along }) =>
      before(row + down, column + along) -
      before(row, column + along) -
      before(row + down, column) +
      before(row, column),
  };
}

/** Cells that hold a number or a date. */
export const figureCounts = ({ grid }: CheckedSheet): CellCounts =>
  cellCounts(grid, (row, column) => {
    const kind = grid.kind(row, column);
    return kind === number || kind === date;
  });

export const filledCounts = ({ grid }: CheckedSheet): CellCounts =>
  cellCounts(grid, (row, column) => grid.kind(row, column) !== empty);

export const errorCounts = ({ grid }: CheckedSheet): CellCounts =>
  cellCounts(grid, (row, column) => isCellError(grid.cell(row, column)));

/** Numbers in rows that do not show. */
export const hiddenCounts = ({ grid }: CheckedSheet): CellCounts =>
  cellCounts(grid, (row, column) => grid.hiddenRows.has(row) && grid.kind(row, column) === number);
