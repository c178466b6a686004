import type { Card, Outcome } from "../card";
import type { Refusal } from "../refusal";
import { asRefusal, type Block, type Compute } from "./outcomes";

/** A column of numbers; a step of 0 stretches its one number over all rows. */
export interface StretchedColumn {
  /** Which argument it is. */
  readonly place: number;
  readonly values: Float64Array;
  readonly rowStep: number;
}

/** How what compute gives, or a refusal, becomes a row of cells. */
export interface RowShape {
  readonly of: (result: unknown) => Outcome[];
  readonly refused: (refusal: Refusal) => Outcome[];
}

/** Why a row's numbers cannot be used; undefined where they can. */
export type RefusedRow = (row: number) => Refusal | undefined;

/**
 * Calls compute once for each row of the columns; a row that cannot be used, or that it refuses, is refused by itself.
 * The commonest calls, of one to three columns before a few other arguments, are written out: a list or a closure a
 * row costs more than a division does. `refused` is left out where every row can be used.
 */
export function columnRows(
  card: Card,
  values: readonly unknown[],
  columns: readonly StretchedColumn[],
  rows: number,
  shape: RowShape,
  refused?: RefusedRow,
): Block {
  const block: Block = new Array<Outcome[]>(rows);
  const compute = card.compute as Compute;
  const [first, second, third] = columns as [StretchedColumn, StretchedColumn, StretchedColumn];
  const [, b, c, d, e] = values;
  const isPlain = values.length <= 5 && columns.every(({ place }, k) => place === k);
  const given = values.slice();
  for (let row = 0; row < rows; row++) {
    const refusal = refused?.(row);
    if (refusal !== undefined) {
      block[row] = shape.refused(refusal);
      continue;
    }
    try {
      if (isPlain && columns.length === 1) {
        block[row] = shape.of(compute(first.values[row * first.rowStep], b, c, d, e));
      } else if (isPlain && columns.length === 2) {
        block[row] = shape.of(compute(first.values[row * first.rowStep], second.values[row * second.rowStep], c, d, e));
      } else if (isPlain && columns.length === 3) {
        block[row] = shape.of(
          compute(
            first.values[row * first.rowStep],
            second.values[row * second.rowStep],
            third.values[row * third.rowStep],
            d,
            e,
          ),
        );
      } else {
        for (const { place, values: numbers, rowStep } of columns) given[place] = numbers[row * rowStep];
        block[row] = shape.of(compute(...given));
      }
    } catch (reason) {
      block[row] = shape.refused(asRefusal(card, reason));
    }
  }
  return block;
}
