import type { Card, Figure, Outcome } from "../card";
import type { Refusal } from "../refusal";
import { asRefusal, tidy, type Block, type Compute } from "./outcomes";

/** A column of numbers; a step of 0 stretches its one number over all rows. */
export interface PlainColumn {
  readonly values: Float64Array;
  readonly rowStep: number;
}

/** Why a row's numbers cannot be used; undefined where they can. */
export type RefusedRow = (row: number) => Refusal | undefined;

/** How many of a call's first arguments may be columns, and how many arguments there may be in all. */
const mostColumns = 3;
const mostArguments = 5;

/** Whether a call's columns are the first of few arguments, so that they can be written out. */
export const isPlain = (places: readonly number[], values: readonly unknown[]): boolean =>
  values.length <= mostArguments && places.length <= mostColumns && places.every((place, k) => place === k);

/**
 * One column of figures from plain columns: by far the commonest call. Written out for one, two and three of them,
 * because a list or a closure a row costs more than a division does. `refused`: left out where every row can be used.
 */
export function figureColumn(
  card: Card,
  values: readonly unknown[],
  columns: readonly PlainColumn[],
  rows: number,
  refused?: RefusedRow,
): Block {
  const [first, second, third] = columns as [PlainColumn, PlainColumn?, PlainColumn?];
  if (second === undefined) return ofOne(card, values, first, rows, refused);
  if (third === undefined) return ofTwo(card, values, first, second, rows, refused);
  return ofThree(card, values, first, second, third, rows, refused);
}

function ofOne(
  card: Card,
  [, b, c, d, e]: readonly unknown[],
  first: PlainColumn,
  rows: number,
  refused?: RefusedRow,
): Block {
  const compute = card.compute as Compute;
  const { values: firsts, rowStep: firstStep } = first;
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
    const refusal = refused?.(row);
    if (refusal !== undefined) {
      block[row] = [refusal];
      continue;
    }
    try {
      block[row] = cellOf(compute(firsts[row * firstStep], b, c, d, e));
    } catch (reason) {
      block[row] = [asRefusal(card, reason)];
    }
  }
  return block;
}

function ofTwo(
  card: Card,
  [, , c, d, e]: readonly unknown[],
  first: PlainColumn,
  second: PlainColumn,
  rows: number,
  refused?: RefusedRow,
): Block {
  const compute = card.compute as Compute;
  const { values: firsts, rowStep: firstStep } = first;
  const { values: seconds, rowStep: secondStep } = second;
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
    const refusal = refused?.(row);
    if (refusal !== undefined) {
      block[row] = [refusal];
      continue;
    }
    try {
      block[row] = cellOf(compute(firsts[row * firstStep], seconds[row * secondStep], c, d, e));
    } catch (reason) {
      block[row] = [asRefusal(card, reason)];
    }
  }
  return block;
}

function ofThree(
  card: Card,
  [, , , d, e]: readonly unknown[],
  first: PlainColumn,
  second: PlainColumn,
  third: PlainColumn,
  rows: number,
  refused?: RefusedRow,
): Block {
  const compute = card.compute as Compute;
  const { values: firsts, rowStep: firstStep } = first;
  const { values: seconds, rowStep: secondStep } = second;
  const { values: thirds, rowStep: thirdStep } = third;
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
    const refusal = refused?.(row);
    if (refusal !== undefined) {
      block[row] = [refusal];
      continue;
    }
    try {
      block[row] = cellOf(compute(firsts[row * firstStep], seconds[row * secondStep], thirds[row * thirdStep], d, e));
    } catch (reason) {
      block[row] = [asRefusal(card, reason)];
    }
  }
  return block;
}

/** A row of one cell. Numbers apart from the rest, so that a column of them stays numbers in the engine's memory. */
const cellOf = (figure: unknown): Outcome[] =>
  typeof figure === "number" && figure - figure === 0 ? [figure + 0] : [tidy(figure as Figure)];
