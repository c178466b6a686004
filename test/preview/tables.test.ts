import { loadOffice } from "../office";
import type { OfficeInNode } from "../office";

let office: OfficeInNode;
beforeEach(async () => {
  office = await loadOffice();
});

const withTable = <T>(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet, table: Excel.Table) => Promise<T>,
) =>
  office.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C4").values = [
      ["Kommune", "Antal", ""],
      ["Aarhus", 120, 0.25],
      ["Randers", 40, 0.5],
      ["Samsø", 1, 1],
    ];
    return batch(context, sheet, sheet.tables.add("A1:C4", true));
  });

test("a table has ranges, columns and rows; an empty heading gets a name", async () => {
  await withTable(async (context, _, table) => {
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load("address");
    table.load("name,showHeaders");
    table.columns.load("items/name,items/index,count");
    table.rows.load("count");
    const antal = table.columns.getItem("antal").getDataBodyRange();
    antal.load("values");
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual(["'Ark1'!A1:C4", "'Ark1'!A1:C1", "'Ark1'!A2:C4"]);
    expect(table.name).toBe("Tabel1");
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Kommune", "Antal", "Kolonne3"]);
    expect(table.rows.count).toBe(3);
    expect(antal.values).toEqual([[120], [40], [1]]);
  });
});

test("a range knows its tables, a table can be renamed, resized and given up", async () => {
  await withTable(async (context, sheet, table) => {
    table.name = "Kommuner";
    sheet.getRange("E1:E3").formulas = [
      ["=SUM(Kommuner[Antal])"],
      ["=Kommuner[@Antal]"],
      ["=COUNTA(Kommuner[#Headers])"],
    ];
    const touched = sheet.getRange("C4:D9").getTables();
    touched.load("items/name");
    const beside = sheet.getRange("E1:E3").getTables();
    beside.load("items/name");
    const results = sheet.getRange("E1:E3");
    results.load("values");
    await context.sync();
    expect(touched.items.map(({ name }) => name)).toEqual(["Kommuner"]);
    expect(beside.items).toEqual([]);
    expect(results.values).toEqual([[161], [120], [3]]);

    table.name = "Byer";
    table.resize("A1:B3");
    results.load("values,formulas");
    table.getRange().load("address");
    await context.sync();
    expect(results.formulas[0]).toEqual(["=SUM(Byer[Antal])"]);
    expect(results.values[0]).toEqual([160]);

    table.convertToRange();
    const left = context.workbook.tables.getItemOrNullObject("Byer");
    const cells = sheet.getRange("A2");
    cells.load("values");
    await context.sync();
    expect(left.isNullObject).toBe(true);
    expect(cells.values).toEqual([["Aarhus"]]);
  });
});

test("rows and columns are added at the end where it is free", async () => {
  await withTable(async (context, sheet, table) => {
    table.rows.add(undefined, [["Odder", 12, 0.1]]);
    table.columns.add(undefined, [["Andel"], [1], [2], [3], [4]]);
    const range = table.getRange();
    range.load("address,values");
    await context.sync();
    expect(range.address).toBe("'Ark1'!A1:D5");
    expect(range.values[4]).toEqual(["Odder", 12, 0.1, 4]);
    sheet.getRange("A6").values = [["i vejen"]];
    table.rows.add(undefined, [["Favrskov", 1, 1, 1]]);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

test("a column of one formula follows into the rows that are added, and into no cell that is given something", async () => {
  await withTable(async (context, sheet, table) => {
    sheet.getRange("C2").formulas = [["=B2*2"]];
    sheet.getRange("C3:C4").formulas = [["=B3*2"], ["=B4*2"]];
    table.rows.add();
    table.rows.add(undefined, [["Odder", 12, 7]]);
    const column = sheet.getRange("C5:C6").load("formulas");
    await context.sync();
    expect(column.formulas).toEqual([["=B5*2"], [7]]);
    sheet.getRange("C3").values = [[1]];
    table.rows.add();
    const mixed = sheet.getRange("C7").load("formulas");
    await context.sync();
    expect(mixed.formulas).toEqual([[""]]);
  });
});

test("two tables do not overlap", async () => {
  const refused = withTable(async (context, sheet) => {
    sheet.tables.add("C4:D6", true);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("names point at ranges, in formulas and by getRange", async () => {
  await withTable(async (context, sheet) => {
    const { names } = context.workbook;
    names.add("Antal", sheet.getRange("B2:B4"));
    names.add("Sats", "=0.159");
    sheet.getRange("G1:G2").formulas = [["=SUM(Antal)"], ["=Sats*100"]];
    const item = names.getItem("antal");
    item.load("name,formula,type,value");
    const range = item.getRange();
    range.load("address");
    const byName = sheet.getRange("Antal");
    byName.load("address");
    const results = sheet.getRange("G1:G2");
    results.load("values");
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      name: "Antal",
      formula: "='Ark1'!$B$2:$B$4",
      type: "Range",
      value: "'Ark1'!B2:B4",
    });
    expect([range.address, byName.address]).toEqual(["'Ark1'!B2:B4", "'Ark1'!B2:B4"]);
    expect(results.values[0]).toEqual([161]);
    expect(results.values[1]?.[0]).toBeCloseTo(15.9, 12);
    names.add("Antal", sheet.getRange("A1"));
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

test.each(["Ark1", "xfd1048576", "R1C1", "rc", "C", "R12", "to ord", "1antal", "antal-i-alt"])(
  "%s is a cell or no name",
  async (name) => {
    await withTable(async (context, sheet) => {
      context.workbook.names.add(name, sheet.getRange("A1"));
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  },
);

test.each(["XFE1", "Ark1048577", "Rate", "C_1", "Måned", "pris.2026"])("%s is a name", async (name) => {
  await withTable(async (context, sheet) => {
    context.workbook.names.add(name, sheet.getRange("A1"));
    await context.sync();
    const item = context.workbook.names.getItem(name).load("name");
    await context.sync();
    expect(item.name).toBe(name);
  });
});
