import { keepPages, pagesInWorkbook } from "../../src/workbook/keptPages";
import { openWorkbook } from "./workbookInNode";

beforeEach(async () => {
  await openWorkbook(["Opfølgning", "Kommuner"]);
});

const first = { sheet: "Kommuner", selection: "A1:C6", choices: { limit: 5 } };
const second = { sheet: "Opfølgning", selection: "B5:C14", choices: { own: "Viborg" } };

test("a set is kept with the workbook in its order, and kept anew", async () => {
  expect(await pagesInWorkbook()).toEqual([]);
  await keepPages([first, second]);
  expect(await pagesInWorkbook()).toEqual([first, second]);
  await keepPages([second]);
  expect(await pagesInWorkbook()).toEqual([second]);
});

test("an empty set leaves nothing, and may be emptied twice", async () => {
  await keepPages([first]);
  await keepPages([]);
  await keepPages([]);
  expect(await pagesInWorkbook()).toEqual([]);
  const isKept = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("TULU.sider");
    await context.sync();
    return !setting.isNullObject;
  });
  expect(isKept).toBe(false);
});

test("a sheet that is renamed takes its pages along", async () => {
  await keepPages([first]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kommuner").name = "Kommuner 2026";
    await context.sync();
  });
  expect(await pagesInWorkbook()).toEqual([{ ...first, sheet: "Kommuner 2026" }]);
});

test.each(["{ikke et sæt", "{}", '[1,{"page":null}]', "[]"])("%s is no set", async (kept) => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("TULU.sider", kept);
    await context.sync();
  });
  expect(await pagesInWorkbook()).toEqual([]);
});
