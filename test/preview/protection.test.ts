import { loadOffice, type OfficeInNode } from "../office";

/* On a protected sheet nothing is changed, whatever it is changed by: Excel says that access is denied. */

let office: OfficeInNode;
beforeAll(async () => {
  office = await loadOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Kommune", "Antal"],
      ["Aarhus", 120],
      ["Odder", 12],
    ];
    sheet.tables.add("A1:B3", true);
    sheet.getRange("E1:F1").merge();
    sheet.protection.protect();
    await context.sync();
  });
});

const run = (change: (sheet: Excel.Worksheet) => unknown) =>
  office.Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const cell = (sheet: Excel.Worksheet) => sheet.getRange("D4");
const changes: readonly (readonly [what: string, change: (sheet: Excel.Worksheet) => unknown])[] = [
  ["values", (sheet) => (cell(sheet).values = [[1]])],
  ["formulas", (sheet) => (cell(sheet).formulas = [["=1"]])],
  ["Danish formulas", (sheet) => (cell(sheet).formulasLocal = [["=SUM(1;2)"]])],
  ["a number format", (sheet) => (cell(sheet).numberFormat = [["0.0"]])],
  ["a font", (sheet) => (cell(sheet).format.font.bold = true)],
  ["a fill", (sheet) => (cell(sheet).format.fill.color = "#112233")],
  ["a fill taken away", (sheet) => cell(sheet).format.fill.clear()],
  ["a line", (sheet) => (cell(sheet).format.borders.getItem("EdgeBottom").style = "Continuous")],
  ["a column's width", (sheet) => (cell(sheet).format.columnWidth = 80)],
  ["a fitted column", (sheet) => cell(sheet).format.autofitColumns()],
  ["fitted rows", (sheet) => cell(sheet).format.autofitRows()],
  ["hidden rows", (sheet) => (cell(sheet).rowHidden = true)],
  ["clearing", (sheet) => cell(sheet).clear()],
  ["merging", (sheet) => sheet.getRange("D4:E4").merge()],
  ["unmerging", (sheet) => sheet.getRange("E1:F1").unmerge()],
  ["copying", (sheet) => cell(sheet).copyFrom("A1")],
  ["a table", (sheet) => sheet.tables.add("H1:H2", true)],
  ["a table's size", (sheet) => sheet.tables.getItemAt(0).resize("A1:B4")],
  ["a table's row", (sheet) => sheet.tables.getItemAt(0).rows.add(undefined, [["Skive", 1]])],
  ["a table given up", (sheet) => sheet.tables.getItemAt(0).convertToRange()],
  ["a filter", ({ autoFilter }) => autoFilter.apply("A1:B3", 0, { filterOn: "Values", values: ["Odder"] })],
  ["protection once more", ({ protection }) => protection.protect()],
];

test.each(changes)("%s", async (_, change) => {
  await expect(run(change)).rejects.toMatchObject({ code: "AccessDenied" });
});

test("every cell of it is told to be locked, and when it is opened all can be changed again", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const locks = cell(sheet).format.protection.load("locked,formulaHidden");
    sheet.protection.load("protected");
    await context.sync();
    expect([sheet.protection.protected, locks.locked, locks.formulaHidden]).toEqual([true, true, false]);
    sheet.protection.unprotect();
    cell(sheet).values = [[7]];
    const after = cell(sheet).load("values");
    sheet.protection.load("protected");
    await context.sync();
    expect([sheet.protection.protected, after.values]).toEqual([false, [[7]]]);
  });
});
