import { loadOffice } from "../office";
import type { OfficeInNode } from "../office";

let office: OfficeInNode;
beforeEach(async () => {
  office = await loadOffice({ sheets: ["Opfølgning", "Bilag 2"] });
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => office.Excel.run(batch);

test("office.js believes that it is in a Danish Excel for Windows", () => {
  const { context, HostType, PlatformType } = office.Office;
  expect(context.host).toBe(HostType.Excel);
  expect(context.platform).toBe(PlatformType.PC);
  expect(context.displayLanguage).toBe("da-DK");
  expect(context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
  expect(context.requirements.isSetSupported("ExcelApi", "1.21")).toBe(false);
  expect(context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
});

test("language, theme and requirement set can be chosen", async () => {
  const english = await loadOffice({ language: "en-US", theme: "dark", excelApi: "1.9" });
  expect(english.Office.context.displayLanguage).toBe("en-US");
  expect(english.Office.context.officeTheme.bodyBackgroundColor).toBe("#292929");
  expect(english.Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  const separator = await english.Excel.run(async (context) => {
    context.application.load("decimalSeparator");
    await context.sync();
    return context.application.decimalSeparator;
  });
  expect(separator).toBe(".");
});

test("values, formulas, texts and types of a block", async () => {
  const read = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Opfølgning").getRange("B2:C4");
    range.values = [
      ["Antal", "Andel"],
      [1959, 0.159],
      [true, ""],
    ];
    range.getCell(1, 0).getOffsetRange(0, 1).formulas = [["=B3/12321"]];
    range.getCell(1, 1).numberFormat = [["0.0%"]];
    range.load("address,values,formulas,formulasLocal,text,valueTypes,numberFormat,rowIndex,columnIndex,cellCount");
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: "Opfølgning!B2:C4",
    values: [
      ["Antal", "Andel"],
      [1959, 1959 / 12321],
      [true, ""],
    ],
    formulas: [
      ["Antal", "Andel"],
      [1959, "=B3/12321"],
      [true, ""],
    ],
    text: [
      ["Antal", "Andel"],
      ["1959", "15,9%"],
      ["SAND", ""],
    ],
    valueTypes: [
      ["String", "String"],
      ["Double", "Double"],
      ["Boolean", "Empty"],
    ],
    numberFormat: [
      ["General", "General"],
      ["General", "0.0%"],
      ["General", "General"],
    ],
    rowIndex: 1,
    columnIndex: 1,
    cellCount: 6,
  });
});

test("formulasLocal reads and writes Danish", async () => {
  const [english, local] = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.formulasLocal = [["=HVIS(B1>0,5;SUM(B1:B3);0)"]];
    range.load("formulas,formulasLocal");
    await context.sync();
    return [range.formulas, range.formulasLocal];
  });
  expect(english).toEqual([["=IF(B1>0.5,SUM(B1:B3),0)"]]);
  expect(local).toEqual([["=HVIS(B1>0,5;SUM(B1:B3);0)"]]);
});

test("nothing can be read before load and sync", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    range.load("values");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });
});

test("load before the write of the same batch reads what was there", async () => {
  const seen = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    range.values = [[7]];
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([[""]]);
});

test("null objects answer isNullObject, and so does everything below them", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Findes ikke");
    const range = sheet.getRange("A1");
    const used = context.workbook.worksheets.getItem("Bilag 2").getUsedRangeOrNullObject();
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
    expect(used.isNullObject).toBe(true);
  });
});

test("whole columns give null for their cells, their used part gives the cells", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    const column = sheet.getRange("B:B");
    const used = column.getUsedRangeOrNullObject(true);
    column.load("address,values,isEntireColumn,cellCount");
    used.load("address,values");
    await context.sync();
    expect(column.address).toBe("Opfølgning!B:B");
    expect(column.values).toBeNull();
    expect(column.isEntireColumn).toBe(true);
    expect(column.cellCount).toBe(1_048_576);
    expect(used.address).toBe("Opfølgning!B2:B4");
  });
});

test("a range is found again in a later batch", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Bilag 2").getRange("C3:D4");
    range.load("address");
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    const last = range.getLastCell();
    last.load("address,values");
    await context.sync();
    expect(last.address).toBe("'Bilag 2'!D4");
    expect(last.values).toEqual([[4]]);
  });
});

test("collections are loaded with their items", async () => {
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position");
    await context.sync();
    return worksheets.items.map(({ name, position }) => [name, position]);
  });
  expect(names).toEqual([
    ["Opfølgning", 0],
    ["Bilag 2", 1],
  ]);
});

test("navigation properties are loaded by path", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.format.font.bold = true;
    range.getCell(0, 0).format.fill.color = "#dbe9ff";
    range.load("format/font/bold,format/fill/color,format/wrapText,worksheet/name");
    await context.sync();
    expect(range.format.font.bold).toBe(true);
    expect(range.format.fill.color).toBeNull();
    expect(range.format.wrapText).toBe(false);
    expect(range.worksheet.name).toBe("Opfølgning");
  });
});

test("the visible view leaves hidden and filtered rows out", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:A4");
    range.values = [[1], [2], [3], [4]];
    office.grid.filterRows(office.grid.activeSheet(), [1, 2]);
    const view = range.getVisibleView();
    view.load("values,rowCount,cellAddresses");
    view.rows.load("items/values");
    sheet.autoFilter.load("isDataFiltered");
    range.load("rowHidden");
    await context.sync();
    expect(view.values).toEqual([[1], [4]]);
    expect(view.cellAddresses).toEqual([["A1"], ["A4"]]);
    expect(view.rows.items.map(({ values }) => values)).toEqual([[[1]], [[4]]]);
    expect(sheet.autoFilter.isDataFiltered).toBe(true);
    expect(range.rowHidden).toBeNull();
  });
});
