import { WorkbookFile } from "../../../preview/files/workbookFile";
import type { CellData, SheetData, TableData } from "../../../preview/cells/workbookData";
import { withNamedTotals } from "../../../preview/files/read/totals";
import { areaAt, contents, OpenedFile, seedFile, seedFiles } from "./openedFile";

const opened = (name: string) => WorkbookFile.open(seedFile(name));
const sheetOf = (file: WorkbookFile, name: string): SheetData =>
  file.workbook.sheets.find((sheet) => sheet.name === name)!;
const cellAt = (sheet: SheetData, address: string): CellData => {
  const { row, column } = areaAt(address);
  return sheet.rows[row]![column]!;
};

test.each(seedFiles)("%s opens", (name) => {
  expect(opened(name).workbook.sheets.length).toBeGreaterThan(0);
});

test("escaped letters in a number format do not make a date of a number", () => {
  const file = OpenedFile.seed("escaped-letters-in-formats.xlsx");
  const shown = file.grid.texts(file.sheet(), areaAt("A1:A5")).flat();
  expect(shown.slice(0, 2)).toEqual(["250.000.000 dkk", "0,1 md."]);
  expect(file.value("A2")).toBe(0.123456789012);
  expect(file.value("A5")).toBe(500_000_000);
});

test("a formula under a link stays a formula", () => {
  const file = OpenedFile.seed("formula-under-a-link.xlsx");
  file.write("A1", [[10]]);
  expect([file.value("A2"), file.value("A3")]).toEqual([30, 31]);
});

test("what is hidden is hidden in the grid", () => {
  const { grid, file, sheet } = ((f) => ({ grid: f.grid, file: f.file, sheet: f.sheet() }))(
    OpenedFile.seed("hidden-sheets-rows-columns.xlsx"),
  );
  expect(grid.sheets().map(({ name, visible }) => [name, visible])).toEqual([
    ["Udsendes", true],
    ["Grundlag", false],
    ["Grundlag2", false],
  ]);
  expect(file.workbook.sheets.map(({ state }) => state)).toEqual([undefined, "hidden", "veryHidden"]);
  expect(grid.layout(sheet)).toMatchObject({ hiddenRows: [2], hiddenColumns: [2] });
  expect(grid.hiddenRows(sheet, areaAt("A1:A4"))).toEqual([false, false, true, false]);
});

test("functions have no prefix where the user reads them", () => {
  expect(Object.values(contents(opened("prefixed-functions.xlsx").workbook)).slice(1)).toEqual([
    "=ISOWEEKNUM(A1)",
    "=XLOOKUP(1,C1:C2,C1:C2)",
    "=DAYS(A1,A1-7)",
    "=IF(ISOWEEKNUM(A1)>4,0.4,0.8)",
  ]);
});

test("a table's totals are no data", () => {
  const file = OpenedFile.seed("table-with-totals-row.xlsx");
  expect(file.file.workbook.sheets[0]!.tables).toEqual([{ name: "Tabel1", area: areaAt("A1:D4"), totals: true }]);
  expect(file.value("F1")).toBe(1467 + 1345);
});

test("only what stands in a table's totals means that table's columns", () => {
  const area = { row: 0, column: 1, rows: 3, columns: 1 };
  const row = [{ formula: "=[Antal]" }, { formula: "=SUM([Antal])+[1]Ark!A1" }, { formula: "=[Antal]" }, { value: 1 }];
  const named = (totals: boolean) => withNamedTotals([[], row, row], [{ name: "Tal", area, totals }]);
  const last = [
    { formula: "=[Antal]" },
    { formula: "=SUM(Tal[Antal])+[1]Ark!A1" },
    { formula: "=[Antal]" },
    { value: 1 },
  ];
  expect(named(true)).toEqual([[], row, last]);
  expect(named(false)).toEqual([[], row, row]);
});

test("a table that is named by its path from the root is there", () => {
  const file = OpenedFile.seed("table-target-from-root.xlsx");
  expect(file.grid.tables()).toMatchObject([{ name: "Tabel1", area: areaAt("A1:D3") }]);
  expect(file.value("F1")).toBe(1467 + 1345);
  expect(file.value("D2")).toBeCloseTo(1467 / 13100, 12);
});

test("elements with a prefix, a byte order mark and cells without addresses are read", () => {
  const file = opened("open-xml-sdk.xlsx");
  expect(contents(file.workbook)).toEqual({
    "FOLK1A!A1": "Folketal den 1. i kvartalet",
    "FOLK1A!B3": "2026K3",
    "FOLK1A!A4": "Viborg",
    "FOLK1A!B4": 97113,
    "FOLK1A!A5": "Herning",
    "FOLK1A!B5": 89999,
    "FOLK1A!B6": "=SUM(B4:B5)",
  });
  expect(cellAt(sheetOf(file, "FOLK1A"), "B3").style).toEqual({ bold: true, size: 10, color: "#1F3864" });
  expect(cellAt(sheetOf(file, "FOLK1A"), "B4").format).toBe("#,##0.0");
});

test("a table whose elements have a prefix calculates, keeps its totals and is found by name", () => {
  const file = OpenedFile.seed("closed-xml.xlsx");
  const [{ name, area, totals }] = file.file.workbook.sheets[0]!.tables as [TableData];
  expect([name, area, totals]).toEqual(["Ydelser", areaAt("A1:D4"), true]);
  expect(file.file.workbook.names).toEqual([{ name: "Personer_i_alt", formula: "=SUM(Ydelser[Personer])" }]);
  expect(file.value("D3")).toBe(1345 / 13450);
  file.write("F1", [["=Personer_i_alt"]]);
  expect(file.value("F1")).toBe(1467 + 1345);
  const [, total] = file.file.workbook.sheets[0]!.rows[3]!;
  expect(total?.formula).toBe("=SUBTOTAL(109,Ydelser[Personer])");
  const saved = file.save();
  expect(saved.cell("xl/worksheets/sheet1.xml", "B4")).toContain("<x:f>SUBTOTAL(109,[Personer])</x:f>");
});

test("formulas that share a text are written out, arrays know where they spill, what-ifs are values", () => {
  const data = sheetOf(opened("excel-everything.xlsx"), "Data");
  expect(["C3", "C4", "C5"].map((at) => cellAt(data, at).formula)).toEqual([
    "=B3/SUM(B$3:B$5)",
    "=B4/SUM(B$3:B$5)",
    "=B5/SUM(B$3:B$5)",
  ]);
  expect(cellAt(data, "F2")).toEqual({ formula: "=SEQUENCE(3)", result: 1, spill: areaAt("F2:F4") });
  expect(cellAt(data, "F3")).toEqual({ result: 2 });
  expect(cellAt(data, "J2")).toEqual({ value: 10 });
  expect(cellAt(data, "B8").formula).toBe("=LET(a,B3,a+a)");
  expect(cellAt(data, "B9").formula).toBe("=TULU.ANDEL(B3,B6,1)");
});

test("texts are what Excel shows: runs joined, nothing read aloud, signs that XML cannot hold", () => {
  const data = sheetOf(opened("excel-everything.xlsx"), "Data");
  expect(["A1", "A3", "A8"].map((at) => cellAt(data, at).value)).toEqual([
    "Fuldtidspersoner",
    "Viborg",
    "linje\rskift og _x0041_",
  ]);
  expect(cellAt(data, "B10")).toMatchObject({ formula: '=IF(A10,"ja & nej","")', result: "ja & nej" });
  expect(cellAt(data, "C8")).toMatchObject({ value: 46027, format: "dd-mm-yyyy" });
});

test("colours by number and by theme are colours", () => {
  const data = sheetOf(opened("excel-everything.xlsx"), "Data");
  expect(cellAt(data, "A1").style).toEqual({ bold: true, size: 14, color: "#FF0000" });
  expect(cellAt(data, "A8").style).toEqual({ fill: "#FFFF00" });
  // Accent 1, 40 % lighter, as Excel shows it.
  const themed = sheetOf(opened("openpyxl-everything.xlsx"), "Data og mål");
  expect(cellAt(themed, "D11").style).toEqual({ fill: "#95B3D7" });
});

test("panes, widths, heights, merged cells, protection, filter", () => {
  const data = sheetOf(opened("excel-everything.xlsx"), "Data");
  expect(data).toMatchObject({ freezeRows: 2, freezeColumns: 1, hiddenRows: [8], hiddenColumns: [12] });
  expect(data.rowHeights?.[7]).toBe(30);
  expect(data.columnWidths?.slice(0, 2)).toEqual([112.48, 70.48]);
  expect(data.merges).toEqual([areaAt("A12:C13"), areaAt("E12:F12")]);
  const everything = opened("openpyxl-everything.xlsx");
  expect(sheetOf(everything, "Låst").isProtected).toBe(true);
  expect(sheetOf(everything, "Filtreret")).toMatchObject({ filter: areaAt("A1:B4"), hiddenRows: [2] });
});

test("names are any formula, on a sheet or the whole workbook; hidden ones and Excel's own are not shown", () => {
  expect(opened("openpyxl-everything.xlsx").workbook.names).toEqual([
    { name: "Sats", formula: "='Data og mål'!$B$2*0.25" },
    { name: "Konstant", formula: "=0.25" },
    { name: "Lokal", formula: "='Data og mål'!$B$3", sheet: "Data og mål" },
  ]);
  const file = OpenedFile.seed("openpyxl-everything.xlsx");
  expect(file.value("H1")).toBe((1467 / 4) * 2);
  expect(file.value("H2")).toBe(1345 + 1);
});

test("a name that two sheets have each for itself is in no grid, so that no sheet gets the other's figure", () => {
  const file = OpenedFile.seed("excel-everything.xlsx");
  expect(file.grid.names().map(({ name }) => name)).toEqual(["Fra_andre", "I_alt", "Sats"]);
});

test("what is not shown is counted", () => {
  expect(opened("excel-everything.xlsx").notShown).toEqual([
    "1 diagram",
    "1 diagramark",
    "1 pivottabel",
    "1 billede",
    "1 figur",
    "1 kommentar",
    "1 betinget formatering",
    "1 datavalidering",
    "1 minidiagram",
    "2 links",
    "1 kæde til en anden mappe",
  ]);
  expect(opened("years-as-headings.xlsx").notShown).toEqual([]);
});
