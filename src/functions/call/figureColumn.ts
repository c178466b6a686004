import type { Card, Figure, Outcome } from "../card";
import { asRefusal, tidy, type Block, type Compute } from "./outcomes";

/** A column of usable numbers; a step of 0 stretches its one number over all rows. */
export interface UsableColumn {
  readonly values: Float64Array;
  readonly rowStep: number;
}

/** How many of a call's first arguments may be columns, and how many arguments there may be in all. */
const mostColumns = 3;
const mostArguments = 5;

/** Whether a call is one that `figureColumn` takes: its columns come first, at the places given. */
export const isPlain = (places: readonly number[], values: readonly unknown[]): boolean =>
  values.length <= mostArguments && places.length <= mostColumns && places.every((place, k) => place === k);

/**
 * One column of figures from columns of usable numbers: by far the commonest call. Written out for one, two and three
 * columns, because a list or a closure a row costs more than a division does.
 */
export function figureColumn(
  card: Card,
  values: readonly unknown[],
  columns: readonly UsableColumn[],
  rows: number,
): Block {
  const [first, second, third] = columns as [UsableColumn, UsableColumn?, UsableColumn?];
  if (second === undefined) return ofOne(card, values, first, rows);
  if (third === undefined) return ofTwo(card, values, first, second, rows);
  return ofThree(card, values, first, second, third, rows);
}

function ofOne(card: Card, [, b, c, d, e]: readonly unknown[], first: UsableColumn, rows: number): Block {
  const compute = card.compute as Compute;
  const { values: firsts, rowStep: firstStep } = first;
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
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
  first: UsableColumn,
  second: UsableColumn,
  rows: number,
): Block {
  const compute = card.compute as Compute;
  const { values: firsts, rowStep: firstStep } = first;
  const { values: seconds, rowStep: secondStep } = second;
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
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
  first: UsableColumn,
  second: UsableColumn,
  third: UsableColumn,
  rows: number,
): Block {
  const compute = card.compute as Compute;
  const { values: firsts, rowStep: firstStep } = first;
  const { values: seconds, rowStep: secondStep } = second;
  const { values: thirds, rowStep: thirdStep } = third;
  const block: Block = new Array<Outcome[]>(rows);
  for (let row = 0; row < rows; row++) {
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
