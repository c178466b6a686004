import { readRangeIn } from "../../../src/workbook/read/readRange";
import { sheetCellsIn, type SheetMemory } from "../../../src/workbook/read/sheetCells";
import { inExcel } from "../../../src/workbook/session";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
});
const read = (memory: SheetMemory = { known: undefined }) =>
  inExcel((context) => sheetCellsIn(context, "Opfølgning", memory, {}));
const hideRows = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Opfølgning").getRange(address).rowHidden = true;
    await context.sync();
  });

test("an empty sheet has no cells", async () => expect(await read()).toBeUndefined());

test("cells, formats and formulas are counted from A1, wherever the sheet begins", async () => {
  book.put("Opfølgning", "C4:D6", [
    ["Måned", "Andel"],
    ["jan", 0.159],
    ["feb", "=D5*2"],
  ]);
  book.grid.setNumberFormats(book.sheet("Opfølgning"), book.area("D5:D6"), [["0.0%"], ["0.0%"]]);
  const { cells, formats, formulas } = (await read())?.cells ?? {};
  expect(cells?.map((row) => row.length)).toEqual([0, 0, 0, 4, 4, 4]);
  expect(cells?.at(4)).toEqual([null, null, "jan", 0.159]);
  const plain = ["General", "General", "General"];
  expect(formats).toEqual([[], [], [], [...plain, "General"], [...plain, "0.0%"], [...plain, "0.0%"]]);
  expect(formulas).toEqual({ D6: "=D5*2" });
});

test("hidden rows are told by their numbers in the sheet", async () => {
  book.put("Opfølgning", "B2:D5", [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [1, 1, 1],
  ]);
  await hideRows("3:4");
  expect((await read())?.cells.hidden).toEqual({ rows: [3, 4], columns: [] });
});

test("a sheet that is on hand is not read again", async () => {
  book.put("Opfølgning", "A1", [[1]]);
  const memory: SheetMemory = { known: undefined };
  const first = await read(memory);
  book.put("Opfølgning", "A1", [[2]]);
  expect(await read(memory)).toBe(first);
  expect((await read())?.cells.cells).toEqual([[2]]);
});

test("in a long sheet the formulas of the first rows and the last are enough", async () => {
  book.put(
    "Opfølgning",
    "A1:A6000",
    Array.from({ length: 6000 }, (_, row) => [row === 0 ? "Antal" : row === 5999 ? "=SUM(A2:A5999)" : row]),
  );
  book.put("Opfølgning", "B2", [["=A2*2"]]);
  expect((await read())?.cells.formulas).toEqual({ B2: "=A2*2", A6000: "=SUM(A2:A5999)" });
});

describe("what stands around a range", () => {
  const range = (address: string) =>
    inExcel((context) => readRangeIn(context, { sheet: "Opfølgning", ...book.area(address) }, {}));

  test("the column of names nearest the figures, in the sheet's own column", async () => {
    book.put("Opfølgning", "B1:E3", [
      ["Nr.", "Kommune", "Antal", "Befolkning"],
      [1, "Skive", 10, 100],
      [2, "Viborg", 20, 200],
    ]);
    const { labels, labelColumn } = await range("E2:E3");
    expect(labels).toEqual(["Skive", "Viborg"]);
    expect(labelColumn?.place).toMatchObject({ column: 2, columns: 1 });
  });

  test("a table's columns by those that are marked, and its filter", async () => {
    book.put("Opfølgning", "B1:E3", [
      ["Måned", "Antal", "Befolkning", "Pris"],
      ["jan", 10, 100, 5],
      ["feb", 20, 200, 5],
    ]);
    book.grid.addTable(book.sheet("Opfølgning"), book.area("B1:E3"), "Tabel1", true);
    const { table, filtered } = await range("C2:D3");
    expect(table).toMatchObject({ name: "Tabel1", columns: ["Antal", "Befolkning"] });
    expect(filtered).toBe(false);
    book.grid.filterRows(book.sheet("Opfølgning"), [2]);
    expect((await range("C2:D3")).filtered).toBe(true);
  });
});

test("number formats are read of the first 300 rows", async () => {
  book.put(
    "Opfølgning",
    "A1:A302",
    Array.from({ length: 302 }, () => [1]),
  );
  expect((await read())?.cells.formats).toHaveLength(300);
});
