import { mark } from "../../src/workbook/testSheet/leftBehind";
import { openTestSheet } from "../../src/workbook/testSheet/testSheet";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

/* The sheet that the self-test works on: its own, and gone afterwards. */

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook(["Opfølgning", "TULU selvtest"]);
  book.put("TULU selvtest", "A1", [["brugerens eget"]]);
});
const names = () => book.grid.sheets().map(({ name }) => name);

test("a sheet of the user's with the same name stays, and the test's own gets another and is taken away", async () => {
  const sheet = await openTestSheet();
  expect(names()).toEqual(["Opfølgning", "TULU selvtest", "TULU selvtest 2"]);
  await sheet.put(1, 0, [["=TULU.ANDEL(1,4)", 5]]);
  expect(await sheet.read({ row: 1, column: 0, rows: 1, columns: 2 })).toEqual([[0.25, 5]]);
  expect(await sheet.formulaIn(1, 0)).toBe("=TULU.ANDEL(1,4)");
  await sheet.remove();
  expect(names()).toEqual(["Opfølgning", "TULU selvtest"]);
});

test("a sheet that an earlier test left behind goes first", async () => {
  await openTestSheet();
  book.put("TULU selvtest 2", "B9", [[1]]);
  const again = await openTestSheet();
  expect(names()).toEqual(["Opfølgning", "TULU selvtest", "TULU selvtest 2"]);
  expect(book.values("TULU selvtest 2", "B9")).toEqual([[null]]);
  await again.remove();
});

test("emptied, its tables are gone and it is still known as the test's", async () => {
  const sheet = await openTestSheet();
  await sheet.put(1, 0, [["Antal"], [1], [2]]);
  await sheet.makeTable({ row: 1, column: 0, rows: 3, columns: 1 });
  await sheet.addTableRow();
  await sheet.clear();
  const tables = await Excel.run(async (context) => {
    const { items } = context.workbook.worksheets.getItem(sheet.name).tables.load("items/name");
    await context.sync();
    return items;
  }).catch(() => undefined);
  expect(tables ?? []).toEqual([]);
  expect(book.values(sheet.name, "A1:A5")).toEqual([[mark], [null], [null], [null], [null]]);
  await sheet.remove();
});

test("formulas and a look gathered into one step go back in one", async () => {
  const sheet = await openTestSheet();
  const steps = book.grid.undoSteps;
  expect(await sheet.gather([["=TULU.ANDEL(1,4)"], ["=1+1"]], true)).toBe("gathered");
  expect(book.values(sheet.name, "A1:A4").slice(1)).toEqual([[0.25], [2], [null]]);
  expect(book.grid.style(book.sheet(sheet.name), 1, 0).bold).toBe(true);
  expect(book.grid.undoSteps).toBe(steps + 1);
  await sheet.remove();
});
