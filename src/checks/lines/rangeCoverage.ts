import type { Breathing } from "../../tables/breathing";
import type { CheckedSheet } from "../checkedSheet";
import { readBy, usedPart } from "./reads";

/** How often each cell of a sheet is read as part of a range by the sheet's own formulas. */
export interface RangeCoverage {
  readonly at: (row: number, column: number) => number;
}

/** Each range is marked at its corners only and added up at the end, however many cells it has. */
export function* rangeCoverage(sheet: CheckedSheet): Breathing<RangeCoverage> {
  const { rows, columns } = sheet.grid;
  const width = columns + 1;
  const times = new Int32Array((rows + 1) * width);
  const mark = (row: number, column: number, by: number): void => {
    times[row * width + column] = (times[row * width + column] ?? 0) + by;
  };
  for (const formula of sheet.formulas.all()) {
    if (!formula) {
      yield;
      continue;
    }
    for (const area of readBy(formula)) {
      const part = area.sheet === undefined && area.rows * area.columns > 1 ? usedPart(sheet, area) : undefined;
      if (!part) continue;
      const [bottom, right] = [part.row + part.rows, part.column + part.columns];
      mark(part.row, part.column, 1);
      mark(bottom, part.column, -1);
      mark(part.row, right, -1);
      mark(bottom, right, 1);
    }
  }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      mark(
        row,
        column,
        (row > 0 ? (times[(row - 1) * width + column] ?? 0) : 0) +
          (column > 0 ? (times[row * width + column - 1] ?? 0) : 0) -
          (row > 0 && column > 0 ? (times[(row - 1) * width + column - 1] ?? 0) : 0),
      );
  return { at: (row, column) => times[row * width + column] ?? 0 };
}
