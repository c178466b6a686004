import { readFileSync } from "node:fs";
import type { WorkbookData } from "../../../preview/cells/workbookData";
import { addInId } from "../../../preview/files/addInSettings";
import { WorkbookFile, xlsxOf } from "../../../preview/files/workbookFile";
import { seedFile } from "./openedFile";
import { faultsOf } from "./validator";

/* What the add-in keeps in a workbook comes with it in the file, as Excel keeps it. */

const settings = { "TULU.befolkning.x!C3": JSON.stringify('[{"sheetId":"æ & <b> ""}]'), "TULU.sider": '"[]"' };
const workbook: WorkbookData = { sheets: [{ name: "Ark", rows: [[{ value: 1 }]] }], settings };

test("they are those of the manifest's add-in", () =>
  expect(readFileSync("manifest.xml", "utf8")).toContain(`<Id>${addInId}</Id>`));

test("kept, read again, changed and taken away; nothing else in the file is touched", async () => {
  const saved = xlsxOf(workbook);
  expect(await faultsOf(saved)).toEqual([]);
  const file = WorkbookFile.open(saved);
  expect(file.workbook.settings).toEqual(settings);
  expect(file.saved(file.workbook, { ...file.workbook, settings: { ...settings } })).toBe(saved);
  const fewer = { "TULU.sider": '"[1]"' };
  const again = WorkbookFile.open(file.saved(file.workbook, { ...file.workbook, settings: fewer }));
  expect(again.workbook.settings).toEqual(fewer);
});

test("another's workbook gets them without losing anything", async () => {
  const bytes = seedFile("excel-everything.xlsx");
  const file = WorkbookFile.open(bytes);
  expect(file.workbook.settings).toEqual({});
  const saved = file.saved(file.workbook, { ...file.workbook, settings });
  expect(WorkbookFile.open(saved).workbook.settings).toEqual(settings);
  expect(await faultsOf(saved)).toEqual(await faultsOf(bytes));
});

test("a workbook that keeps nothing has no part for it", () => {
  const without: WorkbookData = { sheets: workbook.sheets };
  expect(Buffer.from(xlsxOf(without)).toString("latin1")).not.toContain("webextension");
});
