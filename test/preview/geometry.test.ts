import { loadOffice } from "../office";
import type { OfficeInNode } from "../office";

let office: OfficeInNode;
beforeAll(async () => {
  office = await loadOffice({ sheets: ["S", "T"] });
});

/** The addresses of ranges found from the active sheet, without its name; null for null objects. */
async function addresses(
  find: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => Excel.Range[],
): Promise<(string | null)[]> {
  return office.Excel.run(async (context) => {
    const ranges = find(context.workbook.worksheets.getItem("S"), context.workbook);
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address.replace("S!", "")));
  });
}

test("neighbours, rows, columns and corners", async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange("B2:D5");
    return [
      range.getCell(0, 0),
      range.getCell(9, 9),
      range.getRow(1),
      range.getColumn(2),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, -1),
      range.getAbsoluteResizedRange(1, 1),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getRowsBelow(2),
      range.getRowsAbove(1),
      range.getRowsBelow(-1),
      range.getColumnsAfter(1),
      range.getColumnsBefore(1),
    ];
  });
  expect(found).toEqual([
    ...["B2", "K11", "B3:D3", "D2:D5", "D5", "B5:D5", "D2:D5", "A3:C6", "B2:C6", "B2"],
    ...["B:D", "2:5", "B6:D7", "B1:D1", "B1:D1", "E2:E5", "A2:A5"],
  ]);
});

test("one row or column where no number is given", async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange("B2:D5");
    return [range.getRowsBelow(), range.getRowsAbove(), range.getColumnsAfter(), range.getColumnsBefore()];
  });
  expect(found).toEqual(["B6:D6", "B1:D1", "E2:E5", "A2:A5"]);
});

test("intersections and what encloses two ranges", async () => {
  const found = await addresses((sheet, workbook) => {
    const range = sheet.getRange("B2:D5");
    const other = workbook.worksheets.getItem("T").getRange("B2");
    return [
      range.getIntersection("C1:C9"),
      range.getIntersectionOrNullObject(sheet.getRange("F1:F9")),
      range.getIntersectionOrNullObject(other),
      range.getBoundingRect("F9"),
      range.getBoundingRect(sheet.getRange("A1")),
    ];
  });
  expect(found).toEqual(["C2:C5", null, null, "B2:F9", "A1:D5"]);
});

test("areas that follow the filled cells", async () => {
  const found = await addresses((sheet) => {
    sheet.getRange("B2:C4").values = [
      ["a", 1],
      ["b", ""],
      ["c", 3],
    ];
    sheet.getRange("B9").values = [[9]];
    const all = sheet.getRange();
    return [
      sheet.getUsedRange(),
      sheet.getRange("C1:C100").getUsedRangeOrNullObject(),
      sheet.getRange("E1:E9").getUsedRangeOrNullObject(),
      sheet.getRange("E1:E9").getUsedRange(),
      sheet.getRange("C3").getSurroundingRegion(),
      sheet.getRange("B2").getRangeEdge("Down"),
      sheet.getRange("B4").getRangeEdge("Down"),
      sheet.getRange("C2").getRangeEdge("Down"),
      sheet.getRange("B9").getRangeEdge("Right"),
      sheet.getRange("C4").getRangeEdge("Left"),
      sheet.getRange("C4").getRangeEdge("Up"),
      sheet.getRange("B3").getRangeEdge("Right"),
      sheet.getRange("B2").getExtendedRange("Down"),
      all.getUsedRange(true),
    ];
  });
  expect(found).toEqual([
    ...["B2:C9", "C2:C4", null, "E1", "B2:C4", "B4", "B9", "C4", "XFD9", "B4", "C2", "XFD3", "B2:B4", "B2:C9"],
  ]);
});

test("spills: whole, in part, from a cell and to a cell", async () => {
  const found = await addresses((sheet) => {
    sheet.getRange("H1").formulas = [["=B2:C3&1"]];
    return [
      sheet.getRange("H1").getSpillingToRangeOrNullObject(),
      sheet.getRange("I2").getSpillingToRangeOrNullObject(),
      sheet.getRange("I2").getSpillParentOrNullObject(),
      sheet.getRange("B2").getSpillParentOrNullObject(),
    ];
  });
  expect(found).toEqual(["H1:I2", null, "H1", null]);
  const spills = await office.Excel.run(async (context) => {
    const ranges = ["H1:I2", "H1:I3", "B2:C3"].map((address) =>
      context.workbook.worksheets.getItem("S").getRange(address).load("hasSpill"),
    );
    await context.sync();
    return ranges.map(({ hasSpill }) => hasSpill);
  });
  expect(spills).toEqual([true, null, false]);
});

test("the whole sheet is counted as Excel counts it", async () => {
  const counts = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange();
    range.load("cellCount,isEntireColumn,isEntireRow,rowCount,columnCount");
    await context.sync();
    return [range.cellCount, range.isEntireColumn, range.isEntireRow, range.rowCount, range.columnCount];
  });
  expect(counts).toEqual([-1, true, true, 1_048_576, 16_384]);
});

test("addresses that a user could write", async () => {
  const found = await addresses((sheet) => {
    const forms = ["S!$B$2:C14", "c14:b2", "B:C", "2:14", "$A:$A", "A1"];
    return forms.map((address) => sheet.getRange(address));
  });
  expect(found).toEqual(["B2:C14", "B2:C14", "B:C", "2:14", "A:A", "A1"]);
});
