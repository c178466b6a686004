import { cellReference } from "../../formulas/reference";
import { rangeAt } from "../read/cellsOnSheet";
import { inExcel, troubleOf } from "../session";

/** A cell that is to be set right, and what it held when that was found out. */
export interface CellMend {
  readonly cell: string;
  readonly held: string | number;
  readonly to: { readonly value: number } | { readonly formula: string };
}

/** Which cells were mended, and which were left because they no longer held what was found. */
export interface Mended {
  readonly done: readonly string[];
  readonly left: readonly string[];
}

/** Excel tidies formulas, so they are compared without spaces and in capitals. */
const plain = (content: unknown): unknown =>
  typeof content === "string" && content.startsWith("=") ? content.replace(/\s/gu, "").toUpperCase() : content;

/** Mends cells of a sheet, all in one step for Ctrl+Z; a cell that has been changed meanwhile is left alone. */
export async function mendCells(sheetName: string, mends: readonly CellMend[]): Promise<Mended> {
  const mend = async (context: Excel.RequestContext): Promise<Mended> => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const cells = mends.flatMap((one) => {
      const area = cellReference(one.cell)?.area;
      return area ? [{ one, range: rangeAt(sheet, area).load("formulas,numberFormat") }] : [];
    });
    await context.sync();
    const [done, left]: [string[], string[]] = [[], []];
    for (const { one, range } of cells) {
      const held: unknown = (range.formulas as unknown[][])[0]?.[0];
      if (plain(held) !== plain(one.held)) {
        left.push(one.cell);
        continue;
      }
      // A cell formatted as text would take the number, or the formula, for a text.
      if ((range.numberFormat as unknown[][])[0]?.[0] === "@") range.numberFormat = [["General"]];
      range.formulas = [["value" in one.to ? one.to.value : one.to.formula]];
      done.push(one.cell);
    }
    await context.sync();
    return { done, left };
  };
  try {
    return await inExcel(mend, { oneUndoStep: true });
  } catch (reason) {
    if (troubleOf(reason).reason !== "undo") throw reason;
    return inExcel(mend);
  }
}
