import { inPieces } from "../../../src/workbook/read/inPieces";

const area = (row: number, rows: number, columns = 1) => ({ row, column: 2, rows, columns });

test("areas are gathered as long as they hold 20,000 cells together", () => {
  const areas = [area(0, 12_000), area(20_000, 8_000), area(30_000, 1)];
  expect(inPieces(areas)).toEqual([areas.slice(0, 2), areas.slice(2)]);
});

test("an area that is larger is cut into pieces of whole rows that cover it once", () => {
  expect(inPieces([area(5, 25_000, 2)])).toEqual([
    [area(5, 10_000, 2)],
    [area(10_005, 10_000, 2)],
    [area(20_005, 5_000, 2)],
  ]);
});

test("a row of more than 20,000 cells is a piece by itself", () =>
  expect(inPieces([area(0, 2, 30_000), area(9, 1)])).toEqual([
    [area(0, 1, 30_000)],
    [area(1, 1, 30_000)],
    [area(9, 1)],
  ]));

test("no areas, no pieces", () => expect(inPieces([])).toEqual([]));
