import { Workbook, type CellFormulaValue } from "exceljs";
import type { WorkbookData } from "../../preview/cells/workbookData";
import { workbookFromXlsx, xlsxFromWorkbook } from "../../preview/files/xlsx";
import { readFormula, storedFormula } from "../../preview/files/storedFormula";
import { newcomerWorkbook } from "../../preview/newcomer/newcomerWorkbook";

const workbook: WorkbookData = {
  sheets: [
    {
      name: "Opfølgning",
      rows: [
        [
          { value: "Kommune", style: { bold: true, fill: "#E8EEF6", bottomBorder: true, wrap: true } },
          { value: "Antal", style: { horizontal: "Right" } },
        ],
        [{ value: "Viborg" }, { value: 1869, format: "#,##0" }],
        [{ value: "Randers" }, { value: 1234.5, format: '#,##0.00 "kr."' }],
        [{ value: true }, { value: "#N/A" }],
        [
          { formula: '=TULU.ANDEL(B2,13201,1)&"; TULU.ANDEL(x)"', result: "0,142; TULU.ANDEL(x)" },
          { formula: "=TULU.MÅLOPFYLDELSE(41,27,15)", result: 0.538, format: "0.0%" },
        ],
        [
          { formula: "=IF(B2>0.5,IFNA(B4,TRUE),B3)", result: true },
          { formula: "=1/0", result: { error: "#DIV/0!" } },
        ],
        [
          {
            formula: "=TULU.ANDELSINTERVAL(B2,13201)",
            result: 0.1357,
            spill: { row: 6, column: 0, rows: 1, columns: 2 },
          },
          { value: 0.1476, format: "0.0%" },
        ],
      ],
      columnWidths: [120, 60],
      freezeRows: 1,
      merges: [{ row: 8, column: 0, rows: 1, columns: 2 }],
      tables: [{ name: "Tal", area: { row: 0, column: 0, rows: 3, columns: 2 } }],
    },
    { name: "Tom", rows: [] },
  ],
  names: [{ name: "Antal", formula: "=Opfølgning!$B$2:$B$3" }],
};

/** What comes back of a cell: spilled results are the formula's own, so only their look does. */
const lookOnly = { format: "0.0%" };

test("a workbook comes back from .xlsx as it went in", async () => {
  const back = await workbookFromXlsx(await xlsxFromWorkbook(workbook));
  const [sheet, empty] = back.sheets;
  const rows = workbook.sheets[0]!.rows.map((row) => [...row]);
  rows[6]![1] = lookOnly;
  expect(sheet!.rows.slice(0, 7)).toEqual(rows);
  expect(sheet!.merges).toEqual(workbook.sheets[0]!.merges);
  expect(sheet!.tables).toEqual(workbook.sheets[0]!.tables);
  expect(sheet!.freezeRows).toBe(1);
  expect(sheet!.columnWidths!.slice(0, 2).map((points) => Math.round(points!))).toEqual([120, 60]);
  expect(empty).toMatchObject({ name: "Tom", rows: [] });
  expect(back.names).toEqual(workbook.names);
});

test("the file holds our functions as Excel stores an add-in's, with their results", async () => {
  const file = new Workbook();
  await file.xlsx.load(await xlsxFromWorkbook(workbook));
  const sheet = file.getWorksheet("Opfølgning")!;
  expect(sheet.getCell("A5").formula).toBe('_xldudf_TULU_ANDEL(B2,13201,1)&"; TULU.ANDEL(x)"');
  expect(sheet.getCell("B5").value).toMatchObject({ formula: "_xldudf_TULU_MÅLOPFYLDELSE(41,27,15)", result: 0.538 });
  const spilling = sheet.getCell("A7").value as CellFormulaValue & { ref: string; shareType: string };
  expect(spilling).toMatchObject({ shareType: "array", ref: "A7:B7", result: 0.1357 });
  expect(sheet.getCell("B7").value).toBe(0.1476);
});

test.each([
  ["=TULU.STANDARD.INDIREKTE(A1:A3,B1:B3)", "_xldudf_TULU_STANDARD.INDIREKTE(A1:A3,B1:B3)"],
  ["=SORT(A1:A3)+XLOOKUP(1,A1:A3,B1:B3)", "_xlfn._xlws.SORT(A1:A3)+_xlfn.XLOOKUP(1,A1:A3,B1:B3)"],
  ["='TULU.ANDEL(x)'!A1+SUM(B1)", "'TULU.ANDEL(x)'!A1+SUM(B1)"],
])("%s is stored as %s and read back", (formula, stored) => {
  expect(storedFormula(formula)).toBe(stored);
  expect(readFormula(stored)).toBe(formula);
});

test("a function stored under its own name is understood too", () => {
  expect(readFormula("TULU.ANDEL(A1,B1)")).toBe("=TULU.ANDEL(A1,B1)");
  expect(readFormula("_xll.TULU.ANDEL(A1,B1)")).toBe("=TULU.ANDEL(A1,B1)");
});

test("the newcomer's workbook keeps every formula and value through a file", async () => {
  const made = newcomerWorkbook();
  const back = await workbookFromXlsx(await xlsxFromWorkbook(made));
  const contents = ({ sheets }: WorkbookData) =>
    sheets.map(({ name, rows }) => [
      name,
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          (cell?.formula ?? cell?.value) === undefined ? [] : [[row, column, cell?.formula ?? cell?.value]],
        ),
      ),
    ]);
  expect(contents(back)).toEqual(contents(made));
});
