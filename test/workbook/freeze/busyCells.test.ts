import { cellsAt } from "../../../src/workbook/freeze/cellsAt";
import { shownOnceReckoned } from "../../../src/workbook/freeze/shownCells";

/* What cells show, read from an Excel that takes its time. */

jest.mock("../../../src/workbook/freeze/cellsAt", () => ({ cellsAt: jest.fn() }));

const asked = jest.mocked(cellsAt);
const place = { sheet: "Opfølgning", row: 0, column: 0, rows: 2, columns: 2 };
const showing = (...cells: unknown[][]) => Promise.resolve(() => cells) as ReturnType<typeof cellsAt>;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("is waited for while one cell of many is being reckoned", async () => {
  asked
    .mockReturnValueOnce(showing([1, "#BUSY!"], [3, 4]))
    .mockReturnValueOnce(showing([1, 2], [3, "#BUSY!"]))
    .mockReturnValueOnce(showing([1, 2], [3, 4]));
  const shown = shownOnceReckoned({} as Excel.RequestContext, [place]);
  await jest.advanceTimersByTimeAsync(1000);
  expect((await shown).get(place)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(asked).toHaveBeenCalledTimes(3);
});
