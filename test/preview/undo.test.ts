import { loadOffice } from "../office";
import { until } from "./until";

const cell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });

test("every sync is one step; a run with mergeUndoGroup is one step whatever its syncs", async () => {
  const { Excel, grid } = await loadOffice();
  const sheet = grid.activeSheet();
  const write = async (context: Excel.RequestContext): Promise<void> => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.values = [[1], [2]];
    range.numberFormat = [["0.0"], ["0.0"]];
    await context.sync();
    range.getCell(1, 0).values = [[3]];
    await context.sync();
  };
  await Excel.run(write);
  expect(grid.undoSteps).toBe(2);
  await grid.undo();
  expect(grid.values(sheet, cell(1))).toEqual([[2]]);
  await grid.undo();
  expect(grid.usedArea(sheet)).toBeUndefined();

  await Excel.run({ mergeUndoGroup: true }, write);
  expect(grid.undoSteps).toBe(1);
  await grid.undo();
  expect(grid.usedArea(sheet)).toBeUndefined();
  expect(grid.numberFormats(sheet, cell(0))).toEqual([["General"]]);
  await grid.redo();
  expect(grid.values(sheet, cell(1))).toEqual([[3]]);
});

test("what another run reads meanwhile does not cut the step in two, and a pane that goes away ends it", async () => {
  const { Excel, grid, closePane } = await loadOffice();
  const looking = (): Promise<void> =>
    Excel.run(async (context) => {
      // office.js marks this reading as a writing.
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
  const writing = async (context: Excel.RequestContext, address: string): Promise<void> => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
    await context.sync();
  };
  await Excel.run({ mergeUndoGroup: true }, async (context) => {
    await writing(context, "A1");
    await looking();
    await writing(context, "A2");
  });
  await until(() => grid.undoSteps === 1);

  const gone = new Promise<void>((resolve) => {
    void Excel.run({ mergeUndoGroup: true }, async (context) => {
      await writing(context, "A3");
      resolve();
      await new Promise(() => undefined);
    });
  });
  await gone;
  expect(grid.undoSteps).toBe(1);
  closePane();
  await until(() => grid.undoSteps === 2);
});

test("a run that fails closes its group", async () => {
  const { Excel, grid } = await loadOffice();
  const failed = Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.getRange("A1:A2").values = [[1]];
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(grid.undoSteps).toBe(1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [[2]];
    await context.sync();
  });
  expect(grid.undoSteps).toBe(2);
});

test("reading leaves nothing to undo, protecting a sheet empties the history", async () => {
  const { Excel, grid } = await loadOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    expect(grid.undoSteps).toBe(0);
    range.values = [[1]];
    await context.sync();
    expect(grid.undoSteps).toBe(1);
    sheet.protection.protect();
    await context.sync();
    expect(grid.undoSteps).toBe(0);
  });
});

const boldHeading = async (context: Excel.RequestContext): Promise<void> => {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
  range.values = [["Kommune"]];
  range.format.font.bold = true;
  await context.sync();
};

const formulas =
  (rows: number, columns: number) =>
  async (context: Excel.RequestContext): Promise<void> => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows, columns);
    range.formulas = Array.from({ length: rows }, () => Array.from({ length: columns }, () => "=1+1"));
    await context.sync();
  };

test.each([
  ["formats", boldHeading, formulas(40, 40)],
  ["manyFormulas", formulas(40, 40), boldHeading],
] as const)(
  "the host can be told to refuse %s in a group, as some Excels do",
  async (refusedInGroup, refused, taken) => {
    const { Excel, grid } = await loadOffice({ refusedInGroup });
    await expect(Excel.run({ mergeUndoGroup: true }, refused)).rejects.toMatchObject({ code: "UndoNotSupported" });
    await Excel.run(refused);
    const steps = grid.undoSteps;
    await Excel.run({ mergeUndoGroup: true }, taken);
    expect(grid.undoSteps).toBe(steps + 1);
  },
);

test("a run that is not grouped meanwhile neither closes the group's step nor makes one of its own", async () => {
  const { Excel, grid } = await loadOffice();
  const write = (address: string) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
    await context.sync();
  };
  await Excel.run({ mergeUndoGroup: true }, async (context) => {
    await write("A1")(context);
    await Excel.run(write("B1"));
    await Excel.run({ mergeUndoGroup: true }, write("C1"));
    await write("A2")(context);
    expect(grid.undoSteps).toBe(0);
  });
  await until(() => grid.undoSteps === 1);
  await grid.undo();
  expect(grid.usedArea(grid.activeSheet())).toBeUndefined();
});
