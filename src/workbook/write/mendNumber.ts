import type { Place } from "../../sheet/place";
import { rangeAt } from "../read/cellsOnSheet";
import { inExcel, troubleOf } from "../session";

/**
 * Writes the number that a text shows in its cell, one step for Ctrl+Z. False, and nothing written, where the cell no
 * longer holds that very text: a formula, or something the user has written meanwhile.
 */
export async function mendNumber(place: Place, text: string, value: number): Promise<boolean> {
  const mend = async (context: Excel.RequestContext): Promise<boolean> => {
    const range = rangeAt(context.workbook.worksheets.getItem(place.sheet), place).load("values,formulas,numberFormat");
    await context.sync();
    const [held, formula, format] = [range.values, range.formulas, range.numberFormat].map(
      (cells: unknown[][]) => cells[0]?.[0],
    );
    if (held !== text || String(formula).startsWith("=")) return false;
    // A cell formatted as text would take the number for a text again.
    if (format === "@") range.numberFormat = [["General"]];
    range.values = [[value]];
    await context.sync();
    return true;
  };
  try {
    return await inExcel(mend, { oneUndoStep: true });
  } catch (reason) {
    if (troubleOf(reason).reason !== "undo") throw reason;
    return inExcel(mend);
  }
}
