import { spillsAmong } from "../../../src/workbook/freeze/spills";
import { areaAddress } from "../../../src/sheet/place";
import { inExcel } from "../../../src/workbook/session";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook(["Data"]);
});
const spills = async (...addresses: string[]) =>
  (await inExcel((context) => spillsAmong(context, "Data", addresses.map(book.area)))).map(areaAddress).sort();

test("formulas that fill several cells are found wherever in the areas they stand", async () => {
  book.put("Data", "A1", [["=A20:B21*1"]]);
  book.put("Data", "D3", [["=A20:A22*1"]]);
  book.put("Data", "F4", [["=A20:C20*1"]]);
  book.put("Data", "B6", [["=1+1"]]);
  await book.grid.settled();
  expect(await spills("A1:H8")).toEqual(["A1:B2", "D3:D5", "F4:H4"]);
  expect(await spills("A1:B2", "B6", "F4")).toEqual(["A1:B2", "F4:H4"]);
  expect(await spills("B6:C8", "E1:E8")).toEqual([]);
});

test("in a long column, and far out in a wide row", async () => {
  book.put("Data", "C700", [["=A20:A22*1"]]);
  book.put("Data", "DD2", [["=A20:B20*1"]]);
  await book.grid.settled();
  expect(await spills("C2:C900")).toEqual(["C700:C702"]);
  expect(await spills("B2:GS2")).toEqual(["DD2:DE2"]);
});

test("nothing asked, nothing found", async () => expect(await spills()).toEqual([]));
