import { rangeAt } from "../../../src/workbook/read/cellsOnSheet";
import { hiddenRowCount, hiddenRowsOf } from "../../../src/workbook/read/hiddenRows";
import { inExcel } from "../../../src/workbook/session";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
});
const place = () => ({ sheet: "Opfølgning", ...book.area("B3:C7") });
const hide = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Opfølgning").getRange(address).rowHidden = true;
    await context.sync();
  });
const rows = async () => [...(await inExcel((context) => hiddenRowsOf(context, place())))];
const count = () =>
  inExcel(async (context) => {
    const range = rangeAt(context.workbook.worksheets.getItem("Opfølgning"), place()).load("rowHidden");
    await context.sync();
    return hiddenRowCount(context, range, place().rows);
  });

test.each([
  ["none", undefined, []],
  ["those outside", "9:12", []],
  ["one within", "5:5", [2]],
  ["the first and those above", "1:3", [0]],
  ["all", "1:20", [0, 1, 2, 3, 4]],
] as const)("%s of the rows are hidden", async (_, hidden, expected) => {
  if (hidden) await hide(hidden);
  expect(await rows()).toEqual(expected);
  expect(await count()).toBe(expected.length);
});
