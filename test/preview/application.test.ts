import { loadOffice } from "../office";

/* What the programme says of itself, in the two languages that it comes in. */

test.each([
  ["da-DK", ",", ".", "Ark3", "Tabel1"],
  ["en-US", ".", ",", "Sheet1", "Table1"],
] as const)("Excel in %s: its signs, and what it calls new sheets and tables", async (language, ...told) => {
  const office = await loadOffice({ language, sheets: ["Ark1", "Ark2"] });
  await office.Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,useSystemSeparators,cultureInfo/name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    const sheet = worksheets.add().load("name");
    const table = sheet.tables.add("A1:A2", true).load("name,style,showTotals");
    await context.sync();
    const { decimalSeparator, thousandsSeparator, cultureInfo } = application;
    expect([decimalSeparator, thousandsSeparator, sheet.name, table.name]).toEqual(told);
    const { numberDecimalSeparator, numberGroupSeparator } = cultureInfo.numberFormat;
    expect([numberDecimalSeparator, numberGroupSeparator]).toEqual([decimalSeparator, thousandsSeparator]);
    expect([cultureInfo.name, application.useSystemSeparators]).toEqual([language, true]);
    expect([table.style, table.showTotals]).toEqual(["TableStyleMedium2", false]);
    table.style = "TableStyleLight9";
    table.load("style");
    await context.sync();
    expect(table.style).toBe("TableStyleLight9");
  });
});

test("calculation is automatic until it is set to manual, and every calculation has ended when it is asked", async () => {
  const office = await loadOffice();
  await office.Excel.run(async (context) => {
    const { application } = context.workbook;
    const mode = async (): Promise<string> => {
      application.load("calculationMode,calculationState,calculationEngineVersion");
      await context.sync();
      expect(application.calculationState).toBe("Done");
      expect(application.calculationEngineVersion).toBeGreaterThan(0);
      return application.calculationMode;
    };
    expect(await mode()).toBe("Automatic");
    application.calculationMode = "Manual";
    expect(await mode()).toBe("Manual");
    application.calculationMode = "Automatic";
    expect(await mode()).toBe("Automatic");
    application.calculationMode = "AutomaticExceptTables";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("the workbook has a name, may be written in and is not saved", async () => {
  const office = await loadOffice();
  await office.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name,readOnly,isDirty");
    await context.sync();
    expect([workbook.name, workbook.readOnly, workbook.isDirty]).toEqual(["Preview.xlsx", false, true]);
  });
});

test("first, last and counted: all sheets, or those that are seen; the last that is seen cannot go", async () => {
  const office = await loadOffice({
    workbook: {
      sheets: ["A", "B", "C"].map((name, k) => ({
        name,
        rows: [],
        ...(k === 1 ? {} : { state: "hidden" as const }),
      })),
    },
  });
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = [worksheets.getFirst(), worksheets.getLast(), worksheets.getFirst(true), worksheets.getLast(true)];
    for (const sheet of sheets) sheet.load("name,visibility");
    const beside = ["A", "C"].map((name) => worksheets.getItem(name));
    const seen = [beside[0]!.getNextOrNullObject(true), beside[1]!.getPreviousOrNullObject(true)];
    for (const sheet of seen) sheet.load("name");
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["A", "Hidden"],
      ["C", "Hidden"],
      ["B", "Visible"],
      ["B", "Visible"],
    ]);
    expect(seen.map(({ name }) => name)).toEqual(["B", "B"]);
    expect(counts.map(({ value }) => value)).toEqual([3, 1]);
    worksheets.getItem("A").delete();
    await context.sync();
    worksheets.getItem("B").delete();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});
