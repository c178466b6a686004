import { isCellError, type Cell } from "../../sheet/cell";
import { spotAddress, type Area, type Place } from "../../sheet/place";
import { onceReckoned } from "../onceReckoned";
import { cellsOnSheet } from "../read/cellsOnSheet";

/** What the cells that were written hold: how many give a figure or a text, and where those are that do not. */
export interface WrittenResults {
  readonly all: number;
  /** Empty, because what the formula reads is missing. */
  readonly empty: number;
  /** Errors, by the formula's own word. */
  readonly errors: number;
  /** The first cells without a figure, at most twenty. */
  readonly without: readonly string[];
  /** False where Excel had not reckoned all of them when we stopped waiting. */
  readonly reckoned: boolean;
}

const kept = 20;

/**
 * Reads written cells back and tells what they hold. A custom function answers after the cell has been written, so
 * cells that Excel is still reckoning are asked again, for a while.
 */
export function resultsIn(
  context: Excel.RequestContext,
  place: Place,
  shows: (row: number, column: number) => boolean,
): Promise<WrittenResults> {
  return onceReckoned(
    async () => counted(await cellsOnSheet(context, place), place, shows),
    ({ reckoned }) => !reckoned,
  );
}

function counted(
  cells: readonly (readonly Cell[])[],
  { row: top, column: left }: Area,
  shows: (row: number, column: number) => boolean,
): WrittenResults {
  let [all, empty, errors] = [0, 0, 0];
  let reckoned = true;
  const without: string[] = [];
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (!shows(row, column)) return;
      all++;
      const failed = cell !== null && isCellError(cell);
      if (failed && cell.code === "#BUSY!") reckoned = false;
      if (cell === null) empty++;
      else if (failed) errors++;
      else return;
      if (without.length < kept) without.push(spotAddress(top + row, left + column));
    }),
  );
  return { all, empty, errors, without, reckoned };
}
