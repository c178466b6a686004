import fc from "fast-check";

/** fast-check's own seed, so that a run repeats. */
export const seeded = { seed: 20261122 };

/** Every block of rows × columns counts out of `values`. */
export function* everyBlock(rows: number, columns: number, values: readonly number[]): Generator<number[][]> {
  const cells = rows * columns;
  for (let number = 0; number < values.length ** cells; number++) {
    yield Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const place = row * columns + column;
        return values[Math.floor(number / values.length ** place) % values.length] as number;
      }),
    );
  }
}

/** Blocks of rows × columns. */
export const blockOf = (rows: number, columns: number, count: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** Counts as they are in small municipalities' tables: many zeros, many small ones, some large. */
export const sparseCount = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 300 }) },
);
