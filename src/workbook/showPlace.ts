import { rangeAt } from "./cellsOnSheet";
import { inExcel } from "./excelSession";
import type { Place } from "./place";

/** Opens the sheet and marks the place; Excel scrolls to it. */
export const showPlace = (place: Place): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    rangeAt(sheet, place).select();
    await context.sync();
  });
