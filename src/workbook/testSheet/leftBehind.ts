import { inExcel } from "../session";

/** Stands in the sheet's first cell, and tells that it is ours to take away. */
export const mark = "TULU prøver dette Excel. Arket bliver taget væk igen.";

/** The ids of test sheets that are still there: Excel or the pane was closed before they were taken away. */
export const leftBehind = (name: string): Promise<readonly string[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const candidates = worksheets.items
      .filter((sheet) => sheet.name.startsWith(name))
      .map((sheet) => ({ id: sheet.id, first: sheet.getRange("A1").load("values") }));
    await context.sync();
    return candidates.filter(({ first }) => first.values[0]?.[0] === mark).map(({ id }) => id);
  });

/** Takes sheets away, and makes sure that they are gone. */
export const removeSheets = (ids: readonly string[]): Promise<void> =>
  inExcel(async (context) => {
    if (ids.length === 0) return;
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    const after = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
    await context.sync();
    if (after.some((sheet) => !sheet.isNullObject)) throw new Error("The sheet is still there.");
  });
