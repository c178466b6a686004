import { latestWork } from "../../../src/workbook/read/latestWork";
import { placeAddress } from "../../../src/sheet/place";
import { watchSelection } from "../../../src/workbook/read/selectionWatch";
import type { Selection } from "../../../src/workbook/read/selection";
import { openWorkbook } from "../workbookInNode";

describe("latest work", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("the first request is answered at once, the many that follow once, after the last", async () => {
    let done = 0;
    const work = latestWork(60, async () => void done++);
    work.ask();
    expect(done).toBe(1);
    for (let k = 0; k < 10; k++) {
      await jest.advanceTimersByTimeAsync(50);
      work.ask();
    }
    expect(done).toBe(1);
    await jest.advanceTimersByTimeAsync(59);
    expect(done).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(done).toBe(2);
    await jest.advanceTimersByTimeAsync(60);
    work.ask();
    expect(done).toBe(3);
  });

  test("a request during the work stops it and has it done anew", async () => {
    const seen: boolean[] = [];
    const work = latestWork(60, async (signal) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      seen.push(signal.aborted);
    });
    work.ask();
    await jest.advanceTimersByTimeAsync(50);
    work.ask();
    await jest.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([true, false]);
  });

  test("work that fails does not stop the next", async () => {
    let calls = 0;
    const work = latestWork(60, async () => {
      if (++calls === 1) throw new Error("first");
    });
    work.ask();
    await jest.advanceTimersByTimeAsync(60);
    work.ask();
    await jest.advanceTimersByTimeAsync(60);
    expect(calls).toBe(2);
  });

  test("nothing after the end", async () => {
    let done = 0;
    const work = latestWork(60, async () => void done++);
    work.ask();
    work.ask();
    work.end();
    work.ask();
    await jest.advanceTimersByTimeAsync(200);
    expect(done).toBe(1);
  });
});

test("the watch tells at once, at every change of selection or figures, and always of the last", async () => {
  const book = await openWorkbook();
  book.put("Opfølgning", "A1:A3", [[1], [2], [3]]);
  let last: Selection | undefined;
  let wake: () => void = () => undefined;
  const stop = watchSelection({
    onSelection: (selection) => {
      last = selection;
      wake();
    },
  });
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise<void>((resolve) => (wake = resolve));
  };
  const address = () => last?.areas.map(({ place }) => placeAddress(place)).join();
  await until(() => last !== undefined);
  for (const one of ["A1", "A1:A2", "A1:A3", "B1"]) book.select("Opfølgning", one);
  await until(() => address() === "Opfølgning!B1");
  book.select("Opfølgning", "A1:A3");
  await until(() => address() === "Opfølgning!A1:A3");
  book.put("Opfølgning", "A2", [["to"]]);
  await until(() => last?.areas[0]?.columns[0]?.contents.texts === 1);
  stop();
});

test("a reading that is under way when the watch ends tells nothing", async () => {
  const book = await openWorkbook();
  book.put("Opfølgning", "A1:A3", [[1], [2], [3]]);
  const told: unknown[] = [];
  const stop = watchSelection({ onSelection: (selection) => told.push(selection) });
  stop();
  await new Promise<void>((resolve) => {
    const end = watchSelection({
      onSelection: () => {
        end();
        resolve();
      },
    });
  });
  expect(told).toEqual([]);
});
