import { loadOffice } from "../office";
import type { OfficeInNode } from "../office";

let office: OfficeInNode;
beforeEach(async () => {
  office = await loadOffice();
});

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  office.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

const block = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => i * columns + j));

test.each([
  [200, 100],
  [20_000, 3],
])("a write of %i × %i cells, which office.js sends in pieces, arrives whole", async (rows, columns) => {
  const values = block(rows, columns);
  const read = await run(async (context, sheet) => {
    const range = sheet.getRangeByIndexes(4, 2, rows, columns);
    range.values = values;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
});

test("formulas in pieces keep their rows", async () => {
  const rows = 1600;
  const results = await run(async (context, sheet) => {
    sheet.getRangeByIndexes(0, 0, rows, 1).values = block(rows, 1);
    const range = sheet.getRangeByIndexes(0, 1, rows, 1);
    range.formulas = Array.from({ length: rows }, (_, i) => [`=A${i + 1}*2`]);
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(results).toEqual(Array.from({ length: rows }, (_, i) => [i * 2]));
});

test("null leaves a cell, an empty text clears it", async () => {
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1, "", 4]]);
});

test("one value fills the range", async () => {
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = 5 as unknown as number[][];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [5, 5],
    [5, 5],
  ]);
});

test("texts are taken as typed: a municipality's code needs the text format", async () => {
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:E1");
    sheet.getRange("B1").numberFormat = [["@"]];
    range.values = [["0461", "0461", "'0461", "15,9", "=1/4"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[461, "0461", "0461", "15,9", 0.25]]);
});

test("format, width and fill come back as they were set", async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B3");
    range.format.horizontalAlignment = "Right";
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.format.font.set({ bold: true, color: "#112233", size: 12 });
    range.getLastRow().format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load("format/horizontalAlignment,format/wrapText,format/columnWidth,format/font");
    const inner = range.getRow(0).format.borders.getItem("EdgeBottom");
    const lower = range.format.borders.getItem("EdgeBottom");
    inner.load("style");
    lower.load("style");
    await context.sync();
    expect(range.format.toJSON()).toMatchObject({ horizontalAlignment: "Right", wrapText: true, columnWidth: 90 });
    expect(range.format.font.toJSON()).toMatchObject({ bold: true, italic: false, color: "#112233", size: 12 });
    expect([inner.style, lower.style]).toEqual(["None", "Continuous"]);
  });
});

test("a line above cells is the line under the row above, and the first row has none", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A3:B4").format.borders.getItem("EdgeTop").style = "Continuous";
    sheet.getRange("A1:B1").format.borders.getItem("EdgeTop").style = "Continuous";
    const borders = [
      sheet.getRange("A3:B4").format.borders.getItem("EdgeTop"),
      sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom"),
      sheet.getRange("A4:B4").format.borders.getItem("EdgeTop"),
      sheet.getRange("A1:B1").format.borders.getItem("EdgeTop"),
    ];
    for (const border of borders) border.load("style");
    await context.sync();
    expect(borders.map(({ style }) => style)).toEqual(["Continuous", "Continuous", "None", "None"]);
  });
});

test("clear takes contents, formats or both", async () => {
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.numberFormat = [["0.0", "0.0", "0.0"]];
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    range.load("values,numberFormat");
    await context.sync();
    expect(range.values).toEqual([["", 2, ""]]);
    expect(range.numberFormat).toEqual([["0.0", "General", "General"]]);
  });
});

test("copyFrom moves relative references and keeps fixed ones", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:B1").formulas = [["=$D$1+D1", "=SUM(D:D)"]];
    sheet.getRange("A3:D4").copyFrom("A1:B1");
    const copied = sheet.getRange("A4:D4");
    copied.load("formulas");
    await context.sync();
    expect(copied.formulas).toEqual([["=$D$1+D4", "=SUM(D:D)", "=$D$1+F4", "=SUM(F:F)"]]);
  });
});

test.each([
  ["All", ["=B1", "0.0%", true]],
  ["Formats", ["", "0.0%", true]],
  ["Formulas", ["=B1", "General", false]],
  ["Values", [7, "General", false]],
] as const)("copyFrom of %s takes contents, number formats and looks, or leaves them", async (type, expected) => {
  await run(async (context, sheet) => {
    sheet.getRange("B1").values = [[7]];
    const [source, target] = [sheet.getRange("A1"), sheet.getRange("A9")];
    source.formulas = [["=B$1"]];
    source.numberFormat = [["0.0%"]];
    source.format.font.bold = true;
    target.copyFrom(source, type);
    target.load("formulas,numberFormat,format/font/bold");
    await context.sync();
    const [[formula]] = target.formulas as [[unknown]];
    const read = typeof formula === "string" ? formula.replace("$", "") : formula;
    expect([read, target.numberFormat[0]?.[0], target.format.font.bold]).toEqual(expected);
  });
});

test("empty cells that are passed over leave what stands there", async () => {
  const values = await run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [[1, ""]];
    sheet.getRange("A2:B3").values = [
      [8, 9],
      [8, 9],
    ];
    sheet.getRange("A2").copyFrom("A1:B1", "All", true);
    sheet.getRange("A3").copyFrom("A1:B1");
    const range = sheet.getRange("A2:B3").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [1, 9],
    [1, ""],
  ]);
});

test("merging, selecting, freezing and sheet handling", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("A1:C1").merge();
    const merged = sheet.getRange("B1:B2").getMergedAreasOrNullObject();
    merged.load("address,areaCount");
    sheet.getRange("B5:C6").select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    sheet.freezePanes.freezeRows(2);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    const added = context.workbook.worksheets.add();
    added.load("name");
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    expect(merged.address).toBe("'Ark1'!A1:C1");
    expect(selected.address).toBe("'Ark1'!B5:C6");
    expect(frozen.address).toBe("'Ark1'!1:2");
    expect(added.name).toBe("Ark2");
    expect(active.name).toBe("Ark1");
    added.activate();
    added.name = "Resultat";
    sheet.delete();
    context.workbook.worksheets.load("items/name");
    await context.sync();
    expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(["Resultat"]);
  });
});

test("settings are kept in the workbook", async () => {
  await run(async (context) => {
    context.workbook.settings.add("valg", { decimaler: 2 });
    await context.sync();
  });
  const value: unknown = await run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("valg");
    setting.load("value");
    await context.sync();
    return setting.value;
  });
  expect(value).toEqual({ decimaler: 2 });
});

test("a number format is written with Danish signs to a Danish Excel, its texts as they are", async () => {
  const { Excel } = await loadOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.numberFormatLocal = [['#.##0,0 "kr. i alt, ca."'], ["Standard"]];
    range.load("numberFormat,numberFormatLocal");
    await context.sync();
    expect(range.numberFormat).toEqual([['#,##0.0 "kr. i alt, ca."'], ["General"]]);
    expect(range.numberFormatLocal).toEqual([['#.##0,0 "kr. i alt, ca."'], ["Standard"]]);
  });
});
