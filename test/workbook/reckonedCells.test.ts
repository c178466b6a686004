import { cellsOnSheet } from "../../src/workbook/read/cellsOnSheet";
import { reckonedCells } from "../../src/workbook/testSheet/reckonedCells";

/* Cells that Excel is still reckoning, read from an Excel that takes its time. */

jest.mock("../../src/workbook/read/cellsOnSheet", () => ({ cellsOnSheet: jest.fn() }));
jest.mock("../../src/workbook/session", () => ({
  ...jest.requireActual<object>("../../src/workbook/session"),
  inExcel: (work: (context: object) => unknown) => Promise.resolve(work({})),
}));

const asked = jest.mocked(cellsOnSheet);
const place = { sheet: "Opfølgning", row: 0, column: 0, rows: 1, columns: 1 };
const busy = [[{ code: "#BUSY!" }]];

beforeEach(() => {
  jest.useFakeTimers();
  asked.mockReset();
});
afterEach(() => jest.useRealTimers());

test("are asked again until they are done", async () => {
  asked
    .mockResolvedValueOnce(busy)
    .mockResolvedValueOnce(busy)
    .mockResolvedValueOnce([[7]]);
  const answer = reckonedCells(place);
  await jest.advanceTimersByTimeAsync(200);
  expect(await answer).toEqual([[7]]);
  expect(asked).toHaveBeenCalledTimes(3);
});

test("are given as they are after a minute", async () => {
  asked.mockResolvedValue(busy);
  let answer: unknown;
  void reckonedCells(place).then((found) => (answer = found));
  await jest.advanceTimersByTimeAsync(59_000);
  expect(answer).toBeUndefined();
  await jest.advanceTimersByTimeAsync(2000);
  expect(answer).toEqual(busy);
});

test("are not waited for when the user stops", async () => {
  asked.mockResolvedValue(busy);
  const control = new AbortController();
  const answer = expect(reckonedCells(place, control.signal)).rejects.toMatchObject({ reason: "stopped" });
  control.abort();
  await jest.advanceTimersByTimeAsync(200);
  await answer;
});
