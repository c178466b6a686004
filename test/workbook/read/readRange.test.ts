import { readRangeIn } from "../../../src/workbook/read/readRange";
import { readSelection } from "../../../src/workbook/read/selection";
import { readTypedRange } from "../../../src/workbook/read/typedRange";
import { inExcel } from "../../../src/workbook/session";
import { placeAddress, type Place } from "../../../src/sheet/place";
import type { ReadingOptions } from "../../../src/sheet/rangeReading";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "A1:D6", [
    ["Måned", "Antal", "Befolkning", "Andel"],
    ["jan", 1959, 12320, "=B2/C2"],
    ["feb", 1940, null, "=B3/C3"],
    ["mar", "1.930", 12400, "=B4/C4"],
    ["apr", 1900, 12450, "=B5/C5"],
    ["maj", 1890, 12460, "=B6/C6"],
  ]);
});
const readRange = (asked: Place, options: ReadingOptions = {}) =>
  inExcel((context) => readRangeIn(context, asked, options));
const place = (sheet: string, address: string) => ({ sheet, ...book.area(address) });

test("a range with headings on top", async () => {
  const reading = await readRange(place("Opfølgning", "B1:C6"));
  expect(placeAddress(reading.data)).toBe("Opfølgning!B2:C6");
  expect(reading.columns.map(({ heading }) => heading)).toEqual(["Antal", "Befolkning"]);
  expect(reading.columns[0]?.contents).toMatchObject({ numbers: 4, texts: 1, empty: 0, errors: 0 });
  expect(reading.columns[0]?.contents.textsAt).toEqual([{ address: "B4", cell: "1.930" }]);
  expect(reading.columns[1]?.contents).toMatchObject({ numbers: 4, emptyAt: ["C3"] });
  expect(reading.labels).toEqual(["jan", "feb", "mar", "apr", "maj"]);
});

test("a range in the middle finds its heading above, past figures and texts' neighbours", async () => {
  const reading = await readRange(place("Opfølgning", "D3:D5"));
  expect(reading.columns[0]?.heading).toBe("Andel");
  expect(reading.values).toEqual([[{ code: "#DIV/0!" }], [1930 / 12400], [1900 / 12450]]);
  expect(reading.columns[0]?.contents.errorsAt.map(({ address }) => address)).toEqual(["D3"]);
});

test("rows are named by dates too, as Excel shows them", async () => {
  book.put("Bilag 2", "A2:B3", [
    [42736, 1959],
    [42767, 1940],
  ]);
  book.grid.setNumberFormats(book.sheet("Bilag 2"), book.area("A2:A3"), [["dd-mm-yyyy"], ["dd-mm-yyyy"]]);
  const reading = await readRange(place("Bilag 2", "B2:B3"));
  expect(reading.labels).toEqual(book.grid.texts(book.sheet("Bilag 2"), book.area("A2:A3")).flat());
  expect(reading.labelColumn).toEqual({ place: place("Bilag 2", "A2:A3"), format: "dd-mm-yyyy" });
});

test("the column of dates is found beside columns of figures", async () => {
  book.put("Bilag 2", "B2:E3", [
    [1, 42736, 0.5, 1959],
    [2, 42767, 0.6, 1940],
  ]);
  book.grid.setNumberFormats(book.sheet("Bilag 2"), book.area("C2:C3"), [["dd-mm-yyyy"], ["dd-mm-yyyy"]]);
  const reading = await readRange(place("Bilag 2", "E2:E3"));
  expect(reading.labels).toEqual(["01-01-2017", "01-02-2017"]);
  expect(reading.labelColumn).toMatchObject({ place: place("Bilag 2", "C2:C3") });
});

test("a tail of 10,000 empty rows was marked for its column, one row less for its length", async () => {
  const rows = async (address: string) => (await readRange(place("Opfølgning", address))).place.rows;
  expect(await rows("B1:B10006")).toBe(6);
  expect(await rows("B1:B10005")).toBe(10_005);
});

test("whole columns are cut to what is used", async () => {
  const reading = await readRange(place("Opfølgning", "B:C"));
  expect(reading.trimmed).toBe(true);
  expect(placeAddress(reading.place)).toBe("Opfølgning!B1:C6");
});

test("a whole column with nothing in it is one empty cell", async () => {
  const reading = await readRange(place("Opfølgning", "K:K"));
  expect(reading.values).toEqual([[null]]);
});

test("a large range is read in pieces, and can be stopped", async () => {
  book.put(
    "Bilag 2",
    "A1:A30000",
    Array.from({ length: 30_000 }, (_, k) => [k]),
  );
  const told: (readonly [number, number])[] = [];
  const onProgress = (done: number, all: number) => void told.push([done, all]);
  const reading = await readRange(place("Bilag 2", "A1:A30000"), { onProgress });
  expect(told).toEqual([
    [20_000, 30_000],
    [30_000, 30_000],
  ]);
  told.length = 0;
  await readRange(place("Bilag 2", "A1:B15000"), { onProgress });
  expect(told).toEqual([
    [20_000, 30_000],
    [30_000, 30_000],
  ]);
  expect(reading.values[29_999]).toEqual([29_999]);
  const stop = new AbortController();
  const stopped = readRange(place("Bilag 2", "A1:A30000"), { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(stopped).rejects.toMatchObject({ reason: "stopped" });
});

test("a table tells its name, its columns and its rows", async () => {
  book.grid.addTable(book.sheet("Opfølgning"), book.area("A1:D6"), "Tabel1", true);
  const reading = await readRange(place("Opfølgning", "B3:C4"));
  expect(reading.table?.name).toBe("Tabel1");
  expect(reading.table?.columns).toEqual(["Antal", "Befolkning"]);
  expect(reading.table && placeAddress(reading.table.body)).toBe("Opfølgning!A2:D6");
  expect(reading.columns[1]?.heading).toBe("Befolkning");
});

test("hidden and filtered rows are counted, and read", async () => {
  book.grid.filterRows(book.sheet("Opfølgning"), [2, 4]);
  const reading = await readRange(place("Opfølgning", "B1:B6"));
  expect(reading).toMatchObject({ hiddenRows: 2, filtered: true });
  expect(reading.values).toHaveLength(5);
});

describe("typed", () => {
  const typed = async (text: string) => {
    const found = await readTypedRange(text);
    return "reading" in found ? placeAddress(found.reading.place) : found.trouble;
  };
  beforeEach(() => {
    book.grid.addTable(book.sheet("Opfølgning"), book.area("A1:D6"), "Tabel1", true);
    book.grid.addName("Enhedspris", "='Bilag 2'!$B$1");
    book.select("Bilag 2", "A1");
  });
  test.each([
    ["B2:B4", "'Bilag 2'!B2:B4"],
    ["Opfølgning!B:B", "Opfølgning!B1:B6"],
    ["=opfølgning!$b$2", "Opfølgning!B2"],
    ["Tabel1[Befolkning]", "Opfølgning!C2:C6"],
    ["Tabel1[[Antal]:[Befolkning]]", "Opfølgning!B2:C6"],
    ["Tabel1", "Opfølgning!A2:D6"],
    ["Enhedspris", "'Bilag 2'!B1"],
  ])("%s", async (text, address) => expect(await typed(text)).toBe(address));
  test.each([
    ["Ark9!A1", { why: "noSheet", sheet: "Ark9" }],
    ["Ukendt", { why: "noName", name: "Ukendt" }],
    ["Tabel9[Antal]", { why: "noTable", table: "Tabel9" }],
    ["Tabel1[Pris]", { why: "noColumn", table: "Tabel1", column: "Pris" }],
    ["B2;C3", { why: "unreadable" }],
    ["", { why: "unreadable" }],
  ])("%s is refused", async (text, trouble) => expect(await typed(text)).toEqual(trouble));
});

test("the selection: areas in the order of marking, the active cell's formula, protection, manual calculation", async () => {
  book.select("Opfølgning", "D2:D4", "B2:B4");
  book.grid.setProtected(book.sheet("Opfølgning"), true);
  book.grid.setCalculationMode("manual");
  const selection = await readSelection();
  expect(selection?.areas.map(({ place }) => placeAddress(place))).toEqual(["Opfølgning!D2:D4", "Opfølgning!B2:B4"]);
  expect(selection).toMatchObject({ areaCount: 2, formula: "=B2/C2", protectedSheet: true, manualCalculation: true });
});

test("the names of the first 2,000 rows are read, of their own column and of the one beside", async () => {
  const rows = Array.from({ length: 2001 }, (_, row) => [`nr. ${row + 1}`, row + 1]);
  book.put("Bilag 2", "A2:B2002", rows);
  const names = rows.slice(0, 2000).map(([name]) => name);
  expect((await readRange(place("Bilag 2", "A2:B2002"))).labels).toEqual(names);
  expect((await readRange(place("Bilag 2", "B2:B2002"))).labels).toEqual(names);
});

test("a heading is looked for up to 2,000 cells above", async () => {
  book.put("Bilag 2", "A1", [["Antal"]]);
  book.put(
    "Bilag 2",
    "A2:A2005",
    Array.from({ length: 2004 }, (_, row) => [row + 1]),
  );
  const headingOf = async (address: string) => (await readRange(place("Bilag 2", address))).columns[0]?.heading;
  expect(await headingOf("A2001:A2005")).toBe("Antal");
  expect(await headingOf("A2002:A2005")).toBeUndefined();
});
