import { rewritten, type Corner } from "./references";

const moved = (place: number | undefined, isFixed: boolean, by: number): number | undefined =>
  place === undefined || isFixed ? place : place + by;

const isOnSheet = ({ row = 0, column = 0 }: Corner): boolean =>
  row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384;

/**
 * Reads a formula once; what is given back says how it reads when copied so many rows down and columns to the right: only
 * what has no "$" moves.
 */
export function shifting(formula: string): (rows: number, columns: number) => string {
  if (!formula.startsWith("=")) return () => formula;
  const write = rewritten(formula);
  return (rows, columns) => {
    const shifted = (corner: Corner): Corner => ({
      ...corner,
      row: moved(corner.row, corner.fixedRow, rows),
      column: moved(corner.column, corner.fixedColumn, columns),
    });
    return write(({ from, to }) => {
      const changed = { from: shifted(from), to: to && shifted(to) };
      return isOnSheet(changed.from) && (!changed.to || isOnSheet(changed.to)) ? changed : undefined;
    });
  };
}

/** The formula as it reads when copied so many rows down and columns to the right. */
export const shiftedFormula = (formula: string, rows: number, columns: number): string =>
  shifting(formula)(rows, columns);
