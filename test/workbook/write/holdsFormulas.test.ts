import { holdsFormulas } from "../../../src/workbook/write/holdsFormulas";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "A1:B3", [
    ["Andel", "Note"],
    ["=1/4", "ja"],
    ["=1/3", "nej"],
  ]);
});
const holds = (address: string, sheet = "Opfølgning") => holdsFormulas({ sheet, ...book.area(address) });

test("a heading above its formulas", async () => expect(await holds("A1:B3")).toBe(true));
test("values alone are no formulas", async () => expect(await holds("B1:B3")).toBe(false));
test("what was written and is deleted is gone", async () => {
  book.put("Opfølgning", "A1:A3", [[null], [null], [null]]);
  expect(await holds("A1:B3")).toBe(false);
});
test("so is what stood on a sheet that is deleted", async () => expect(await holds("A1", "Slettet")).toBe(false));
test("a long column is told by its top, and a short one is not read beyond its end", async () => {
  expect(await holds("A1:A5000")).toBe(true);
  book.put("Opfølgning", "C9", [["=1+1"]]);
  expect(await holds("C1:C3")).toBe(false);
});
