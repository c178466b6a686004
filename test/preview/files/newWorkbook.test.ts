import type { WorkbookData } from "../../../preview/cells/workbookData";
import { WorkbookFile, xlsxOf } from "../../../preview/files/workbookFile";
import { newcomerWorkbook } from "../../../preview/newcomer/newcomerWorkbook";
import { contents, SavedFile } from "./openedFile";

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

/** What comes back of a cell that another's formula spills into. */
const spilled = { result: 0.1476, format: "0.0%" };

const opened = (data: WorkbookData): WorkbookData => WorkbookFile.open(xlsxOf(data)).workbook;

test("a workbook comes back from .xlsx as it went in", () => {
  const back = opened(workbook);
  const [sheet, empty] = back.sheets;
  const rows = workbook.sheets[0]!.rows.map((row) => [...row]);
  rows[6]![1] = spilled;
  expect(sheet!.rows.slice(0, 7)).toEqual(rows);
  expect(sheet!.merges).toEqual(workbook.sheets[0]!.merges);
  expect(sheet!.tables).toEqual(workbook.sheets[0]!.tables);
  expect(sheet!.freezeRows).toBe(1);
  expect(sheet!.columnWidths!.slice(0, 2).map((points) => Math.round(points!))).toEqual([120, 60]);
  expect(empty).toMatchObject({ name: "Tom", rows: [] });
  expect(back.names).toEqual(workbook.names);
});

test("the file holds our functions as Excel stores an add-in's, as arrays may be, with their results", () => {
  const bytes = xlsxOf(workbook);
  const file = new SavedFile(bytes, bytes);
  const sheet = "xl/worksheets/sheet1.xml";
  expect(file.cell(sheet, "A5")).toContain('>_xldudf_TULU_ANDEL(B2,13201,1)&amp;"; TULU.ANDEL(x)"</f>');
  expect(file.cell(sheet, "B5")).toMatch(
    / cm="1"><f t="array" ref="B5">_xldudf_TULU_MÅLOPFYLDELSE\(41,27,15\)<\/f><v>0.538</,
  );
  expect(file.cell(sheet, "A7")).toMatch(
    /<f t="array" ref="A7:B7">_xldudf_TULU_ANDELSINTERVAL\(B2,13201\)<\/f><v>0.1357</,
  );
  expect(file.cell(sheet, "B7")).toContain("<v>0.1476</v>");
  expect(file.cell(sheet, "A6")).toContain("_xlfn.IFNA(");
});

test("what is told of a workbook with all its results is that they are calculated", () => {
  const text = (data: WorkbookData): string => {
    const bytes = xlsxOf(data);
    return new SavedFile(bytes, bytes).text("xl/workbook.xml");
  };
  expect(text(workbook)).not.toContain("fullCalcOnLoad");
  expect(text({ sheets: [{ name: "A", rows: [[{ formula: "=1+1" }]] }] })).toContain('fullCalcOnLoad="1"');
});

test("the newcomer's workbook keeps every formula and value through a file", () => {
  const made = newcomerWorkbook();
  expect(contents(opened(made))).toEqual(contents(made));
});

test("the same workbook is the same bytes", () => {
  expect(Buffer.compare(xlsxOf(workbook), xlsxOf(workbook))).toBe(0);
});
