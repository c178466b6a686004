import { loadOffice } from "../office";
import type { OfficeInNode } from "../office";

let office: OfficeInNode;
beforeEach(async () => {
  office = await loadOffice();
});

const run = (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<void> =>
  office.Excel.run(async (context) => {
    batch(context, context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

test("an array of another size", async () => {
  await expect(run((_, sheet) => (sheet.getRange("A1:B2").values = [[1, 2]]))).rejects.toEqual(code("InvalidArgument"));
});

test("a large array of another size, before anything of it is written", async () => {
  const rows = Array.from({ length: 2000 }, () => [1]);
  await expect(run((_, sheet) => (sheet.getRange("A1:A1999").values = rows))).rejects.toEqual(code("InvalidArgument"));
  expect(office.grid.usedArea(office.grid.activeSheet())).toBeUndefined();
});

test("an address that is none, and a cell off the sheet", async () => {
  await expect(run((_, sheet) => sheet.getRange("A0").load("address"))).rejects.toEqual(code("InvalidArgument"));
  await expect(run((_, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).rejects.toEqual(
    code("InvalidArgument"),
  );
});

test("a sheet, a table and a name that do not exist", async () => {
  await expect(run(({ workbook }) => workbook.worksheets.getItem("Nej").load("name"))).rejects.toEqual(
    code("ItemNotFound"),
  );
  await expect(run(({ workbook }) => workbook.tables.getItem("Nej").load("name"))).rejects.toEqual(
    code("ItemNotFound"),
  );
  await expect(run(({ workbook }) => workbook.names.getItem("Nej").load("name"))).rejects.toEqual(code("ItemNotFound"));
});

test("two sheets of one name, and a name that Excel does not take", async () => {
  await expect(run(({ workbook }) => workbook.worksheets.add("ark1"))).rejects.toEqual(code("ItemAlreadyExists"));
  await expect(run(({ workbook }) => workbook.worksheets.add("2024/2025"))).rejects.toEqual(code("InvalidArgument"));
});

test.each(["", "x".repeat(32), "a:b", "a\\b", "a?b", "a*b", "[a]", "'a", "a'"])(
  "%j is no sheet's name",
  async (name) => {
    const named = run((_, sheet) => (sheet.name = name));
    await expect(named).rejects.toEqual(code("InvalidArgument"));
  },
);

test("a sheet's name may have 31 signs, and its own in other letters", async () => {
  await run((_, sheet) => (sheet.name = "x".repeat(31)));
  await run((_, sheet) => (sheet.name = "X".repeat(31)));
  expect(office.grid.sheets().map(({ name }) => name)).toEqual(["X".repeat(31)]);
});

test("a protected sheet takes nothing and says so", async () => {
  await run((_, sheet) => sheet.protection.protect());
  await expect(run((_, sheet) => (sheet.getRange("A1").values = [[1]]))).rejects.toEqual(code("AccessDenied"));
  await expect(run((_, sheet) => (sheet.getRange("A1").format.font.bold = true))).rejects.toEqual(code("AccessDenied"));
  await run((_, sheet) => sheet.protection.unprotect());
  await run((_, sheet) => (sheet.getRange("A1").values = [[1]]));
});

test("while a cell is edited nothing goes through", async () => {
  office.grid.editing = true;
  await expect(run((_, sheet) => sheet.load("name"))).rejects.toEqual(code("InvalidOperationInCellEditMode"));
});

test("delayForCellEdit waits until the cell is left", async () => {
  office.grid.editing = true;
  const done = office.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
    return office.grid.editing;
  });
  office.grid.editing = false;
  await expect(done).resolves.toBe(false);
});

test("several areas selected: the range is refused, the areas are given", async () => {
  const sheet = office.grid.activeSheet();
  const area = { column: 0, rows: 2, columns: 1 };
  office.grid.select(sheet, [
    { ...area, row: 0 },
    { ...area, row: 5 },
  ]);
  await expect(run(({ workbook }) => workbook.getSelectedRange().load("address"))).rejects.toEqual(
    code("InvalidSelection"),
  );
  await office.Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges();
    areas.load("address,addressLocal,areaCount,cellCount");
    areas.areas.load("items/address");
    await context.sync();
    expect(areas.address).toBe("'Ark1'!A1:A2,'Ark1'!A6:A7");
    expect(areas.addressLocal).toBe("'Ark1'!A1:A2;'Ark1'!A6:A7");
    expect([areas.areaCount, areas.cellCount]).toEqual([2, 4]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(["'Ark1'!A1:A2", "'Ark1'!A6:A7"]);
  });
});

test("an English Excel parts the areas with a comma", async () => {
  office = await loadOffice({ language: "en-US" });
  const area = { column: 0, rows: 1, columns: 1 };
  office.grid.select(office.grid.activeSheet(), [
    { ...area, row: 0 },
    { ...area, row: 5 },
  ]);
  await office.Excel.run(async (context) => {
    const areas = context.workbook.getSelectedRanges().load("addressLocal");
    await context.sync();
    expect(areas.addressLocal).toBe("'Ark1'!A1,'Ark1'!A6");
  });
});

test("too many cells at a time", async () => {
  await expect(run((_, sheet) => sheet.getRange("A1:Z200000").load("values"))).rejects.toEqual(
    code("RangeExceedsLimit"),
  );
});

test("a formula that cannot be read", async () => {
  await expect(run((_, sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]]))).rejects.toEqual(
    code("InvalidArgument"),
  );
});

test("what the preview does not have is named, and what came before it is done", async () => {
  const refused = run((context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.shapes.load("items/name");
    sheet.getRange("A2").values = [[2]];
    void context;
  });
  await expect(refused).rejects.toEqual(code("ApiNotFound"));
  await expect(refused).rejects.toEqual(
    expect.objectContaining({ message: "Worksheet.shapes is not implemented by the preview host." }),
  );
  const values = office.grid.values(office.grid.activeSheet(), { row: 0, column: 0, rows: 2, columns: 1 });
  expect(values).toEqual([[1], [null]]);
});

test("a property that can only be read, a method and a border that are missing", async () => {
  const missing = (member: string) =>
    expect.objectContaining({ code: "ApiNotFound", message: expect.stringContaining(member) as unknown });
  await expect(run((_, sheet) => (sheet.visibility = "Hidden"))).rejects.toEqual(missing("Worksheet.visibility (set)"));
  await expect(run((_, sheet) => sheet.getRange("A1").insert("Down"))).rejects.toEqual(missing("Range.insert"));
  await expect(
    run((_, sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeLeft").style = "Continuous")),
  ).rejects.toEqual(missing("EdgeLeft"));
});
