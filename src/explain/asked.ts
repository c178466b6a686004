import { offersHeadings, type Card, type ChoiceParameter, type Outcome, type Parameter } from "../functions/card";
import { readChoice } from "../functions/call/reading";
import type { Cell, Cells } from "../sheet/cell";
import { stretchedCell } from "../formulas/cellValue";

/** A cell of what a formula spills: its row and column from the formula's own cell. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What an argument hands over for one result: a cell, the cells of a list or table, nothing where it was left out. */
export type Part = Cells | Cell | undefined;

const isAlong = (cells: Cells | undefined): boolean => cells?.length === 1 && (cells[0]?.length ?? 1) > 1;

/** The spot counted from behind the headings, which stand above, or before a list that lies along a row. */
export function behindHeadings(card: Card, cells: readonly (Cells | undefined)[], { row, column }: Spot): Spot {
  const before = card.result.shape === "like" && isAlong(cells[0]);
  return before ? { row, column: Math.max(0, column - 1) } : { row: Math.max(0, row - 1), column };
}

/** Whether the call puts headings on its result. */
export function headingsOn(card: Card, cells: readonly (Cells | undefined)[]): boolean {
  if (!offersHeadings(card)) return false;
  const place = card.parameters.length - 1;
  try {
    return readChoice(card.parameters[place] as ChoiceParameter, cells[place]) === true;
  } catch {
    // Not a yes or no: the call refuses, and says so in its only cell.
    return false;
  }
}

/** What of an argument the result at a spot was reckoned from: one element of a number, all of a list. */
export function ownPart(card: Card, parameter: Parameter, cells: Cells | undefined, spot: Spot): Part {
  if (cells === undefined) return undefined;
  if (parameter.kind === "choice") return cells[0]?.[0] ?? null;
  if (parameter.kind !== "number") return cells;
  // Functions of several figures give a line for each element, and take a row as a column.
  if (card.result.shape !== "line") return [[stretchedCell(cells, spot.row, spot.column)]];
  return [[isAlong(cells) ? stretchedCell(cells, 0, spot.row) : stretchedCell(cells, spot.row, 0)]];
}

/** The figures of the result at a spot: its line, or the one figure where each cell of a list or table has its own. */
export function resultAt(card: Card, block: readonly (readonly Outcome[])[], spot: Spot): readonly Outcome[] {
  const [first = []] = block;
  // A refusal of the whole call, and a function that was given but one element, stand in the first line alone.
  const line = block.length > 1 ? (block[spot.row] ?? first) : first;
  if (card.result.shape !== "like" && card.result.shape !== "table") return line;
  const figure = line.length > 1 ? line[spot.column] : line[0];
  return figure === undefined ? [] : [figure];
}
