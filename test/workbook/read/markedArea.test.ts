import { markedArea } from "../../../src/workbook/read/markedArea";
import { showBriefly } from "../../../src/workbook/write/showPlace";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
});
const place = (address: string, sheet = "Opfølgning") => ({ sheet, ...book.area(address) });
const marked = async () => {
  await book.grid.settled();
  const { sheet, areas } = book.grid.selection();
  return [book.grid.sheets().find(({ id }) => id === sheet)?.name, areas];
};

test("one area is told with its sheet, several are not", async () => {
  book.select("Bilag 2", "B2:C9");
  expect(await markedArea()).toEqual(place("B2:C9", "Bilag 2"));
  book.select("Opfølgning", "A1:A3", "C1:C3");
  expect(await markedArea()).toBeUndefined();
});

describe("a place that is shown for a moment", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("gives way to what was marked before", async () => {
    book.select("Bilag 2", "B2");
    const shown = showBriefly(place("D1:D4"), false);
    await jest.advanceTimersByTimeAsync(1000);
    expect(await marked()).toEqual(["Opfølgning", [book.area("D1:D4")]]);
    await jest.advanceTimersByTimeAsync(1000);
    await shown;
    expect(await marked()).toEqual(["Bilag 2", [book.area("B2")]]);
  });

  test("stays where that is asked", async () => {
    book.select("Bilag 2", "B2", "B4");
    const shown = showBriefly(place("D1:D4"), true);
    await jest.advanceTimersByTimeAsync(3000);
    await shown;
    expect(await marked()).toEqual(["Opfølgning", [book.area("D1:D4")]]);
  });

  test("is not shown where several areas are marked", async () => {
    book.select("Bilag 2", "B2", "B4");
    const shown = showBriefly(place("D1:D4"), false);
    await jest.advanceTimersByTimeAsync(3000);
    await shown;
    expect(await marked()).toEqual(["Bilag 2", [book.area("B2"), book.area("B4")]]);
  });
});
