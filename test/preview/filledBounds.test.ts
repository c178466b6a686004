import fc from "fast-check";
import { boundingArea, cellArea } from "../../preview/cells/area";
import { filledBounds } from "../../preview/cells/filledBounds";
import type { Area } from "../../src/sheet/place";

const cell = fc.record({ row: fc.nat({ max: 12 }), column: fc.nat({ max: 6 }) });

test("the bounds of filled cells are those around every one of them, whatever else is empty", () => {
  fc.assert(
    fc.property(fc.uniqueArray(cell, { maxLength: 8, selector: ({ row, column }) => `${row},${column}` }), (filled) => {
      const within: Area = { row: 1, column: 1, rows: 11, columns: 5 };
      const isFilled = (row: number, column: number): boolean =>
        filled.some((one) => one.row === row && one.column === column);
      const inside = filled.filter(({ row, column }) => row >= 1 && row <= 11 && column >= 1 && column <= 5);
      const [first, ...others] = inside.map(({ row, column }) => cellArea(row, column));
      expect(filledBounds(within, isFilled)).toEqual(first && others.reduce(boundingArea, first));
    }),
  );
});

test("a full table of 50,000 rows costs a look at its corners", () => {
  let looks = 0;
  const area: Area = { row: 0, column: 0, rows: 50_000, columns: 10 };
  expect(filledBounds(area, () => ++looks > 0)).toEqual(area);
  expect(looks).toBeLessThan(10);
});
