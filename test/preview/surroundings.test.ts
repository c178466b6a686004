import * as fc from "fast-check";
import { filledArea, edgeCell, surroundingRegion } from "../../preview/excel/rangeSurroundings";
import { cellArea, lastColumn, lastRow } from "../../preview/cells/area";
import { createMemoryGrid } from "../../preview/grid/memory";
import type { Area } from "../../src/sheet/place";

/* What Ctrl+arrow and Ctrl+* find, whatever cells are filled. */

const spot = fc.record({ row: fc.nat({ max: 6 }), column: fc.nat({ max: 5 }) });
const board = fc.record({
  filled: fc.uniqueArray(spot, { maxLength: 16, selector: ({ row, column }) => `${row},${column}` }),
  start: spot,
});
type Board = typeof board extends fc.Arbitrary<infer T> ? T : never;

function gridOf({ filled }: Board) {
  const port = createMemoryGrid();
  const sheet = port.activeSheet();
  for (const { row, column } of filled) port.write(sheet, cellArea(row, column), [[1]]);
  return { port, sheet };
}

const isIn = ({ filled }: Board) => {
  const keys = new Set(filled.map(({ row, column }) => `${row},${column}`));
  return (row: number, column: number): boolean => keys.has(`${row},${column}`);
};

const directions = { Down: [1, 0], Up: [-1, 0], Right: [0, 1], Left: [0, -1] } as const;

test("Ctrl+arrow goes to the end of a run, else to the next filled cell, else to the sheet's edge", () => {
  fc.assert(
    fc.property(board, (cells) => {
      const { port, sheet } = gridOf(cells);
      const [isFilled, size] = [isIn(cells), port.size(sheet)];
      for (const [direction, [down, right]] of Object.entries(directions)) {
        const { row, column } = cells.start;
        const along = (step: number): boolean => isFilled(row + step * down, column + step * right);
        const toEdge = down > 0 ? size.rows - 1 - row : down < 0 ? row : right > 0 ? size.columns - 1 - column : column;
        const steps = Array.from({ length: Math.min(toEdge, 10) }, (_, k) => k + 1);
        const inRun = along(0) && toEdge > 0 && along(1);
        const reached = inRun ? (steps.find((step) => !along(step)) ?? toEdge + 1) - 1 : (steps.find(along) ?? toEdge);
        const found = edgeCell(port, sheet, cellArea(row, column), direction as keyof typeof directions);
        expect([direction, found]).toEqual([direction, cellArea(row + reached * down, column + reached * right)]);
      }
    }),
    { numRuns: 60 },
  );
});

test("Ctrl+* takes all that hangs together with the cell, and nothing beyond an empty line around it", () => {
  fc.assert(
    fc.property(board, (cells) => {
      const { port, sheet } = gridOf(cells);
      const { row, column } = cells.start;
      const region = surroundingRegion(port, sheet, cellArea(row, column));
      const any = (area: Area): boolean => cells.filled.some((cell) => within(area, cell));
      const { rows, columns } = region;
      // No filled cell touches it, also by a corner.
      const around = { row: region.row - 1, column: region.column - 1, rows: rows + 2, columns: columns + 2 };
      expect(cells.filled.filter((cell) => within(around, cell) && !within(region, cell))).toEqual([]);
      expect(within(region, cells.start)).toBe(true);
      // None of its outer lines is empty but the cell's own.
      const lines = [
        { ...region, rows: 1 },
        { ...region, row: lastRow(region), rows: 1 },
        { ...region, columns: 1 },
        { ...region, column: lastColumn(region), columns: 1 },
      ];
      expect(lines.filter((line) => !any(line) && !within(line, cells.start))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const within = (area: Area, { row, column }: { readonly row: number; readonly column: number }): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

test("a formula that shows nothing fills its cell", () => {
  const port = createMemoryGrid();
  const sheet = port.activeSheet();
  port.write(sheet, cellArea(2, 1), [['=""']]);
  expect(filledArea(port, sheet, { row: 0, column: 0, rows: 9, columns: 9 })).toEqual(cellArea(2, 1));
});
