import type { SheetData } from "../../../preview/cells/workbookData";
import { changedLayout } from "../../../preview/files/changedLayout";

const rows: SheetData["rows"] = [[{ value: 1 }], [{ value: 1 }, { value: 2 }, { value: 3 }], [{ value: 1 }]];
const sheet = (layout: Partial<SheetData> = {}): SheetData => ({ name: "Ark1", rows, ...layout });

test("of a new sheet the widths of its longest row's columns are kept, and of four more", () => {
  const widths = Array.from({ length: 12 }, (_, column) => 50 + column);
  const { columnWidths } = changedLayout(undefined, sheet({ columnWidths: widths }));
  expect([...(columnWidths ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6].map((column) => [column, 50 + column]));
});

test("what is as it was is left out", () =>
  expect(
    changedLayout(
      sheet({ columnWidths: [50, 60], freezeRows: 1, hiddenRows: [2], state: "hidden" }),
      sheet({ columnWidths: [50, 60], freezeRows: 1, hiddenRows: [2], state: "hidden", freezeColumns: 0 }),
    ),
  ).toEqual({}));

test("what has changed is told, both ways", () => {
  const [before, after] = [
    sheet({ columnWidths: [50, 60], hiddenRows: [1], hiddenColumns: [0], rowHeights: [20, 30], freezeColumns: 1 }),
    sheet({ columnWidths: [50, 70], hiddenRows: [2], hiddenColumns: [0], rowHeights: [20], isProtected: true }),
  ];
  expect(changedLayout(before, after)).toEqual({
    columnWidths: new Map([[1, 70]]),
    rowHeights: new Map([[1, undefined]]),
    hiddenRows: new Map([
      [1, false],
      [2, true],
    ]),
    frozen: { rows: 0, columns: 0 },
    isProtected: true,
  });
  expect(changedLayout(sheet({ state: "hidden" }), sheet())).toEqual({ isVisible: true });
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  expect(changedLayout(sheet(), sheet({ merges }))).toEqual({ merges });
});
