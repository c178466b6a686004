import type { Place } from "../../sheet/place";
import { inExcel } from "../session";
import { areaOf } from "./tablesOnSheet";

/**
 * The one area that the user has marked. Undefined where there are several, which could not be marked again: Excel takes
 * their addresses in its own language.
 */
export const markedArea = (): Promise<Place | undefined> =>
  inExcel(async (context) => {
    const { areas } = context.workbook.getSelectedRanges();
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/worksheet/name");
    await context.sync();
    const [only, ...others] = areas.items;
    return only && others.length === 0 ? { sheet: only.worksheet.name, ...areaOf(only) } : undefined;
  });
