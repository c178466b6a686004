import { explainActiveCell } from "../../../src/workbook/read/explainCell";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "B2:D4", [
    [10, 100, 5],
    [20, 100, 5],
    [30, 100, 5],
  ]);
});
const stepsAt = async (address: string) => {
  book.select("Opfølgning", address);
  return (await explainActiveCell("da"))?.calls[0]?.steps;
};

test("the cell that a formula stands in is its first result, those it spills into the next", async () => {
  book.put("Opfølgning", "F5", [["=TULU.ANDEL(B2:B4,C2:C4)"]]);
  await book.grid.settled();
  expect(await stepsAt("F5")).toEqual(["10 ÷ 100 = 10 %"]);
  expect(await stepsAt("F6")).toEqual(["20 ÷ 100 = 20 %"]);
  expect(await stepsAt("F7")).toEqual(["30 ÷ 100 = 30 %"]);
  expect(await stepsAt("F8")).toBeUndefined();
});

test("and sideways, for figures in a block", async () => {
  book.put("Opfølgning", "F5", [["=TULU.ANDEL(B2:C4,200)"]]);
  await book.grid.settled();
  expect(await stepsAt("G6")).toEqual(["100 ÷ 200 = 50 %"]);
});

test("a formula without a TULU function is not ours to explain", async () => {
  book.put("Opfølgning", "F5:F6", [["=SUM(B2:B4)"], ["I alt"]]);
  for (const address of ["F5", "F6", "F7"]) {
    book.select("Opfølgning", address);
    expect(await explainActiveCell("da")).toBeUndefined();
  }
});
