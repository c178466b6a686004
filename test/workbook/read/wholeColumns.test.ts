import { latestWork } from "../../../src/workbook/read/latestWork";
import { readTypedRange } from "../../../src/workbook/read/typedRange";
import { placeAddress } from "../../../src/sheet/place";
import { openWorkbook } from "../workbookInNode";

test("a whole column ends at its last value, not at its last colour", async () => {
  const book = await openWorkbook();
  book.put("Opfølgning", "A1:A3", [["Antal"], [10], [20]]);
  book.grid.setNumberFormats(book.sheet("Opfølgning"), book.area("A900"), [["0.0%"]]);
  const read = await readTypedRange("A:A");
  expect("reading" in read && placeAddress(read.reading.place)).toBe("Opfølgning!A1:A3");
});

test("work that has been done is not stopped by the next request", async () => {
  jest.useFakeTimers();
  try {
    const signals: AbortSignal[] = [];
    const work = latestWork(60, async (signal) => void signals.push(signal));
    work.ask();
    await jest.advanceTimersByTimeAsync(100);
    work.ask();
    await jest.advanceTimersByTimeAsync(100);
    work.end();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  } finally {
    jest.useRealTimers();
  }
});
