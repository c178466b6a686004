import { mendCells } from "../../../src/workbook/write/mendCells";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

/* Cells set right in one step, those that have been changed meanwhile left alone. */

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook(["Køb"]);
  book.put("Køb", "A1:C3", [
    [2, 10, "=A1*B1"],
    [3, 10, 30],
    ["1.250", 10, "=A3*B3"],
  ]);
});

test("a number becomes a formula and a text a number, in one undo step", async () => {
  const steps = book.grid.undoSteps;
  const mended = await mendCells("Køb", [
    { cell: "C2", held: 30, to: { formula: "=A2*B2" } },
    { cell: "A3", held: "1.250", to: { value: 1250 } },
  ]);
  expect(mended).toEqual({ done: ["C2", "A3"], left: [] });
  expect(book.formulas("Køb", "C2")).toEqual([["=A2*B2"]]);
  expect(book.values("Køb", "A3:C3")).toEqual([[1250, 10, 12500]]);
  expect(book.grid.undoSteps).toBe(steps + 1);
});

test("what no longer holds what was found is left, and the rest is mended", async () => {
  book.put("Køb", "C2", [[31]]);
  const mended = await mendCells("Køb", [
    { cell: "C2", held: 30, to: { formula: "=A2*B2" } },
    { cell: "C1", held: "=a1 * b1", to: { formula: "=SUM(A1:B1)" } },
  ]);
  expect(mended).toEqual({ done: ["C1"], left: ["C2"] });
  expect(book.values("Køb", "C1:C2")).toEqual([[12], [31]]);
});
