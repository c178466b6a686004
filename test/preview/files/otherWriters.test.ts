import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellData, SheetData, WorkbookData } from "../../../preview/cells/workbookData";
import { WorkbookFile, xlsxOf } from "../../../preview/files/workbookFile";

/* What other programs may write of a sheet, as ECMA-376 lets them, and what is read of it. */

const plain = unzipSync(xlsxOf({ sheets: [{ name: "Ark", rows: [[{ value: 1, format: "dd-mm-yyyy" }]] }] }));

/** A workbook of one sheet whose parts have been written by hand. */
function read(changes: Readonly<Record<string, (xml: string) => string>>): WorkbookData {
  const parts = Object.fromEntries(
    Object.entries(plain).map(([path, bytes]) => [
      path,
      strToU8(changes[path]?.(strFromU8(bytes)) ?? strFromU8(bytes)),
    ]),
  );
  return WorkbookFile.open(zipSync(parts)).workbook;
}

const sheetPath = "xl/worksheets/sheet1.xml";
const withData = (data: string) => (xml: string) =>
  xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${data}</sheetData>`);
const sheetOf = (data: string, workbook: (xml: string) => string = (xml) => xml): SheetData =>
  read({ [sheetPath]: withData(data), "xl/workbook.xml": workbook }).sheets[0]!;

test.each<[markup: string, cell: CellData | undefined]>([
  ['<c r="A1"><v>1.5</v></c>', { value: 1.5 }],
  ['<c r="A1" t="n"><v>1E-3</v></c>', { value: 0.001 }],
  ['<c r="A1"><v>NaN</v></c>', undefined],
  ['<c r="A1"><v></v></c>', undefined],
  ['<c r="A1"/>', undefined],
  ['<c r="A1" t="b"><v>1</v></c>', { value: true }],
  ['<c r="A1" t="b"><v>true</v></c>', { value: true }],
  ['<c r="A1" t="b"><v>0</v></c>', { value: false }],
  ['<c r="A1" t="e"><v>#N/A</v></c>', { value: "#N/A" }],
  ['<c r="A1" t="str"><v>a_x000D_b</v></c>', { value: "a\rb" }],
  ['<c r="A1" t="inlineStr"><is><t>æ</t><r><t>ø</t></r><rPh><t>x</t></rPh></is></c>', { value: "æø" }],
  ['<c r="A1" t="inlineStr"/>', { value: "" }],
  ['<c r="A1" t="s"><v>99</v></c>', { value: "" }],
  ['<c r="A1" t="d"><v>2017-09-01</v></c>', { value: 42_979 }],
  ['<c r="A1" t="d"><v>2017-09-01T12:00:00</v></c>', { value: 42_979.5 }],
  ['<c r="A1" t="d"><v>2017-09-01T12:00:00Z</v></c>', { value: 42_979.5 }],
  ['<c r="A1" t="d"><v>i morgen</v></c>', undefined],
  ['<c r="A1"><f>B1*2</f></c>', { formula: "=B1*2" }],
  ['<c r="A1"><f>B1*2</f><v>4</v></c>', { formula: "=B1*2", result: 4 }],
  ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { formula: "=1/0", result: { error: "#DIV/0!" } }],
  ['<c r="A1"><f/><v>4</v></c>', { value: 4 }],
  ['<c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>4</v></c>', { formula: "=SUM(B1:B2*2)", result: 4 }],
  ['<c r="A1"><f t="shared" si="7"/><v>4</v></c>', { value: 4 }],
])("%s", (markup, cell) => {
  expect(sheetOf(`<row r="1">${markup}</row>`).rows[0]?.[0]).toEqual(cell);
});

test("rows and cells without a place stand after those before them; what lies outside every sheet is left", () => {
  const { rows } = sheetOf(
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>' +
      '<row r="9"><c r="XFD9"><v>5</v></c><c r="XFE9"><v>6</v></c></row><row r="1048577"><c><v>7</v></c></row>',
  );
  expect(rows[0]?.map((cell) => cell?.value)).toEqual([1, undefined, undefined, 2, 3]);
  expect([rows[1], rows[2]?.[0]?.value, rows[8]?.[16_383]?.value, rows.length, rows[8]?.length]).toEqual([
    undefined,
    4,
    5,
    9,
    16_384,
  ]);
});

test("days are counted from 1904 where the workbook does so, figures as they are", () => {
  const days = '<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row>';
  const from1904 = (xml: string) => xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>');
  const values = (sheet: SheetData) => sheet.rows[0]?.map((cell) => cell?.value);
  expect(values(sheetOf(days))).toEqual([100, 100]);
  expect(values(sheetOf(days, from1904))).toEqual([1562, 100]);
});

test("formulas that share one are as far from each other as their cells are", () => {
  const { rows } = sheetOf(
    '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*$A$1</f></c><c r="C2"><f t="shared" si="0"/></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/></c></row>',
  );
  expect([rows[1]?.[2]?.formula, rows[2]?.[1]?.formula]).toEqual(["=B2*$A$1", "=A3*$A$1"]);
});

test.each(["1", "true"])("what is on is %s", (on) => {
  const sheet = read({
    [sheetPath]: (xml) =>
      withData(`<row r="1" hidden="${on}"/><row r="2" ht="30" customHeight="${on}"/><row r="3" ht="30"/>`)(xml)
        .replace(/<cols>.*<\/cols>/su, "")
        .replace("<sheetData>", `<cols><col min="2" max="3" hidden="${on}"/></cols><sheetData>`)
        .replace("</sheetData>", `</sheetData><sheetProtection sheet="${on}"/>`),
  }).sheets[0];
  expect(sheet).toMatchObject({ hiddenRows: [0], hiddenColumns: [1, 2], isProtected: true });
  expect(sheet?.rowHeights).toEqual([undefined, 30]);
});

test("names of Excel's own, hidden ones, functions and empty ones are not shown", () => {
  const names =
    '<definedName name="Sats">0.25</definedName><definedName name="Lokal" localSheetId="0">Ark!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Area">Ark!$A$1</definedName><definedName name="Tom"> </definedName>' +
    '<definedName name="Skjult" hidden="1">1</definedName><definedName name="Skjult2" hidden="true">1</definedName>' +
    '<definedName name="Makro" function="1">1</definedName>';
  const workbook = (xml: string) => xml.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`);
  expect(read({ "xl/workbook.xml": workbook }).names).toEqual([
    { name: "Sats", formula: "=0.25" },
    { name: "Lokal", formula: "=Ark!$A$1", sheet: "Ark" },
  ]);
});

test.each([
  ['state="frozen"', { freezeRows: 2, freezeColumns: 1 }],
  ['state="frozenSplit"', { freezeRows: 2, freezeColumns: 1 }],
  ['state="split"', {}],
])("panes of %s", (state, expected) => {
  const views = `<sheetViews><sheetView><pane xSplit="1" ySplit="2" ${state}/></sheetView></sheetViews>`;
  const sheet = read({
    [sheetPath]: (xml) =>
      xml.replace(/<sheetViews>.*<\/sheetViews>/su, "").replace("<sheetData>", `${views}<sheetData>`),
  }).sheets[0];
  expect({
    ...(sheet?.freezeRows && { freezeRows: sheet.freezeRows }),
    ...(sheet?.freezeColumns && { freezeColumns: sheet.freezeColumns }),
  }).toEqual(expected);
});
