import { rangeAt } from "../read/cellsOnSheet";
import { inExcel } from "../session";
import type { Place } from "../../sheet/place";

/** Opens the sheet and marks the place; Excel scrolls to it. */
export const showPlace = (place: Place): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    rangeAt(sheet, place).select();
    await context.sync();
  });
