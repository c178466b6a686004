/**
 * A table whose last row and last column are totals, seen as a network in which nothing is lost: rows and columns are
 * nodes, the totals' row and column among them, and every cell is a pipe between its row and its column. A cell inside
 * and the grand total carry from row to column; a row's total and a column's total carry from column to row. What flows
 * into a node flows out, because each line's cells sum to its total.
 *
 * Two tables with the same shown cells differ by flows around circles of hidden cells, and in whole numbers if the
 * cells are whole. So a hidden cell can be as much larger as can flow from its end back to its start through the other
 * hidden cells: up without limit where a cell rises, down to the least it can hold where it falls.
 */
export interface TableShape {
  /** The totals' row included. */
  readonly rows: number;
  /** The totals' column included. */
  readonly columns: number;
}

export interface TotalledTable extends TableShape {
  /** Row by row, 0 or more. */
  readonly values: Float64Array;
}

/** Whether the cell carries from its row to its column. */
export const carriesOut = ({ rows, columns }: TableShape, row: number, column: number): boolean =>
  row < rows - 1 === column < columns - 1;

export const isTotal = ({ rows, columns }: TableShape, cell: number): boolean =>
  cell >= (rows - 1) * columns || cell % columns === columns - 1;

/** Too few to be shown. */
export const isSmall = (value: number, limit: number): boolean => value > 0 && value < limit;
