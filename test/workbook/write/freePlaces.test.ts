import { freePlaces, type BlockSize } from "../../../src/workbook/write/freePlaces";
import { freeSheetName } from "../../../src/workbook/write/freeSheetName";
import { placeAddress } from "../../../src/sheet/place";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "A1:C4", [
    ["Måned", "Antal", "Befolkning"],
    ["jan", 1959, 12320],
    ["feb", 1940, 12340],
    ["mar", 1930, 12400],
  ]);
  book.select("Opfølgning", "H1");
});
const column: BlockSize = { rows: 4, columns: 1, perRow: true, above: 1, aligned: false };
const offers = async (size: BlockSize = column) => {
  const found = await freePlaces({ sheet: "Opfølgning", ...book.area("B2:C4") }, size, "TULU");
  return found.map(({ kind, place, target, free }) =>
    [kind, place ? placeAddress(place) : "name" in target ? target.name : "", ...(free ? [] : ["filled"])].join(" "),
  );
};

test("beside the data, at the active cell, below, on a new sheet", async () =>
  expect(await offers()).toEqual([
    "beside Opfølgning!D1:D4",
    "activeCell Opfølgning!H1:H4",
    "below Opfølgning!B6:B9",
    "newSheet TULU",
  ]));

test("beside data further down, the heading stands on the row above its first", async () => {
  book.put("Bilag 2", "B10:B12", [[1], [2], [3]]);
  const found = await freePlaces({ sheet: "Bilag 2", ...book.area("B10:B12") }, column, "TULU");
  expect(found[0]?.place).toMatchObject(book.area("C9:C12"));
});

test("a note in the way moves it to the next columns that are free all the way down", async () => {
  book.put("Opfølgning", "D3", [["note"]]);
  book.put("Opfølgning", "F1", [["note"]]);
  expect((await offers())[0]).toBe("beside Opfølgning!E1:E4");
  expect((await offers({ ...column, columns: 2 }))[0]).toBe("beside Opfølgning!G1:H4");
});

test("below means below everything in those columns", async () => {
  book.put("Opfølgning", "C20", [["kilde"]]);
  expect((await offers({ ...column, columns: 2 }))[2]).toBe("below Opfølgning!B22:C25");
});

test("the active cell is offered when it is filled, and said to be so", async () => {
  book.select("Opfølgning", "A3");
  expect((await offers())[1]).toBe("activeCell Opfølgning!A3:A6 filled");
});

test("a column with a heading of its own, empty below it, is free and keeps the heading", async () => {
  book.put("Opfølgning", "F1", [["Forventet antal"]]);
  book.select("Opfølgning", "F2");
  expect((await offers({ ...column, aligned: "rows" }))[1]).toBe("activeColumn Opfølgning!F2:F4");
  book.put("Opfølgning", "F3", [[5]]);
  expect((await offers({ ...column, aligned: "rows" }))[1]).toBe("activeColumn Opfølgning!F1:F4 filled");
});

test("what belongs beside its own rows is offered only on those rows: the active cell gives its column", async () => {
  book.select("Opfølgning", "F9");
  expect(await offers({ ...column, aligned: "rows" })).toEqual([
    "beside Opfølgning!D1:D4",
    "activeColumn Opfølgning!F1:F4",
    "newSheet TULU",
  ]);
  book.select("Opfølgning", "C3");
  expect((await offers({ ...column, aligned: "rows" })).map((offer) => offer.split(" ")[0])).toEqual([
    "beside",
    "newSheet",
  ]);
  book.select("Bilag 2", "F9");
  expect((await offers({ ...column, aligned: "rows" })).map((offer) => offer.split(" ")[0])).toEqual([
    "beside",
    "newSheet",
  ]);
});

test("in a table: a column of the table", async () => {
  book.grid.addTable(book.sheet("Opfølgning"), book.area("A1:C4"), "Tabel1", true);
  expect((await offers())[0]).toBe("table Opfølgning!D1:D4");
});

test("on a protected sheet there is only a new one, under a name that is free", async () => {
  book.grid.setProtected(book.sheet("Opfølgning"), true);
  book.grid.addSheet("tulu");
  expect(await offers()).toEqual(["newSheet TULU 2"]);
});

test.each([
  ["Forventet og besparelse", [], "Forventet og besparelse"],
  ["Pris/mængde: [2017]", [], "Pris mængde   2017"],
  ["'", [], "TULU"],
  ["Et navn der er længere end Excel kan lide det", [], "Et navn der er længere end E"],
])("a sheet named %s is called %s", (wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));
