import { areaAddress, type Place } from "../../sheet/place";
import { inExcel } from "../session";

/** Rows that are looked at: what was written as one is taken away as one. */
const looked = 20;

/** Whether there still are formulas in a place that was written; false where its sheet is gone too. */
export const holdsFormulas = (place: Place): Promise<boolean> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    const top = sheet.getRange(areaAddress({ ...place, rows: Math.min(looked, place.rows) })).load("formulas");
    await context.sync();
    if (sheet.isNullObject) return false;
    return (top.formulas as unknown[][]).some((row) => row.some((cell) => String(cell).startsWith("=")));
  });
