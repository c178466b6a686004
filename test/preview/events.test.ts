import { loadOffice } from "../office";
import type { OfficeInNode } from "../office";
import { until } from "./until";

let office: OfficeInNode;
beforeEach(async () => {
  office = await loadOffice({ sheets: ["Ark1", "Opfølgning"] });
});

const area = { row: 1, column: 1, rows: 2, columns: 3 };

test("a selection is told to its sheet, to the worksheets and to the workbook", async () => {
  const heard: unknown[] = [];
  await office.Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Ark1");
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(["sheet", address]));
    workbook.worksheets.onSelectionChanged.add(
      async ({ address, worksheetId }) => void heard.push(["all", address, worksheetId]),
    );
    workbook.onSelectionChanged.add(async () => void heard.push(["workbook"]));
    await context.sync();
  });
  const sheet = office.grid.activeSheet();
  office.grid.select(sheet, [area]);
  office.grid.select(sheet, [area, { row: 9, column: 0, rows: 1, columns: 1 }]);
  await until(() => heard.length >= 6);
  expect(heard).toEqual([
    ["sheet", "B2:D3"],
    ["all", "B2:D3", sheet],
    ["workbook"],
    ["sheet", "B2:D3,A10"],
    ["all", "B2:D3,A10", sheet],
    ["workbook"],
  ]);
});

test("a handler that is taken away hears nothing more", async () => {
  const heard: string[] = [];
  const handler = await office.Excel.run(async (context) => {
    const result = context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return result;
  });
  office.grid.select(office.grid.activeSheet(), [area]);
  await until(() => heard.length > 0);
  await office.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  office.grid.select(office.grid.activeSheet(), [{ ...area, row: 5 }]);
  expect(heard).toEqual(["B2:D3"]);
});

test("a change says where, and by whom", async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
    await context.sync();
    context.workbook.worksheets.getItem("Ark1").getRange("B2:B3").values = [[1], [2]];
    await context.sync();
  });
  office.grid.write(office.grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [[5]]);
  await until(() => heard.length >= 2);
  expect(heard.map(({ address, triggerSource, changeType }) => [address, triggerSource, changeType])).toEqual([
    ["B2:B3", "ThisLocalAddin", "RangeEdited"],
    ["A1", "Unknown", "RangeEdited"],
  ]);
  await office.Excel.run(async (context) => {
    const range = heard[1]?.getRange(context);
    range?.load("address,values");
    await context.sync();
    expect(range?.values).toEqual([[5]]);
  });
});

test("sheets that come, go and are shown", async () => {
  const heard: unknown[] = [];
  const added = await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ worksheetId }) => void heard.push(["added", worksheetId]));
    worksheets.onDeleted.add(async ({ worksheetId }) => void heard.push(["deleted", worksheetId]));
    worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(["activated", worksheetId]));
    worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void heard.push([nameBefore, nameAfter]));
    await context.sync();
    const sheet = worksheets.add("Ny");
    sheet.activate();
    sheet.name = "Nyere";
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
  const opfølgning = office.grid.sheets()[1]?.id;
  office.grid.activateSheet(opfølgning ?? "");
  office.grid.deleteSheet(added);
  await until(() => heard.length >= 5);
  expect(heard).toEqual([
    ["added", added],
    ["activated", added],
    ["Ny", "Nyere"],
    ["activated", opfølgning],
    ["deleted", added],
  ]);
});

test("an event that the grids cannot tell is refused, not silently never told", async () => {
  const refused = office.Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(async () => undefined);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "ApiNotFound" });
});
