import { putFormats, putFormulas, readEach, rowRuns } from "./cellGrid";
import { rangeAt } from "../read/cellsOnSheet";
import { WorkbookTrouble } from "../session";
import { hiddenRowsOf } from "../read/hiddenRows";
import type { Layout } from "../../blocks/layout";
import { putStyle } from "./putStyle";
import { spotAddress } from "../../sheet/place";
import type { Notice } from "../../sheet/target";

export interface Put {
  readonly cells: number;
  readonly formulas: number;
  readonly notices: readonly Notice[];
}

/** Writes a block whose place has been found fit, selects it, and makes sure that every cell arrived. */
export async function putBlock(context: Excel.RequestContext, layout: Layout, newSheet: boolean): Promise<Put> {
  const { place, cells, formats } = layout;
  if (newSheet) context.workbook.worksheets.add(place.sheet);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const hidden = newSheet ? new Set<number>() : await hiddenRowsOf(context, place);
  const runs = rowRuns(place.rows, place.columns, hidden);
  const inputs = cells.map((row) => row.map((cell) => cell?.input ?? null));
  putFormats(sheet, place, formats, runs);
  putFormulas(sheet, place, inputs, runs);
  await context.sync();
  await everyCellArrived(context, layout);

  const styled = await succeeds(() => putStyle(context, layout, newSheet));
  await succeeds(async () => {
    sheet.activate();
    rangeAt(sheet, place).select();
    await context.sync();
  });
  const written = inputs.flat().filter((input) => input !== null);
  return {
    cells: written.length,
    formulas: written.filter((input) => String(input).startsWith("=")).length,
    notices: styled ? [] : [{ kind: "withoutStyle" }],
  };
}

/** Excel drops in silence what is written to the covered part of merged cells, and may misplace it under a filter. */
async function everyCellArrived(context: Excel.RequestContext, { place, cells }: Layout): Promise<void> {
  const arrived = await readEach(context, place, "formulas");
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const there = arrived[r]?.[c] ?? "";
      if (!cell || sameContent(cell.input, there)) return;
      throw new WorkbookTrouble("failed", spotAddress(place.row + r, place.column + c));
    }),
  );
}

/** Excel tidies formulas (letters, spaces), so of those only that there is one can be asked. */
function sameContent(input: string | number | boolean, there: string | number | boolean): boolean {
  if (typeof input !== "string") return input === there;
  if (input.startsWith("=")) return typeof there === "string" && there.startsWith("=");
  return input === "" || String(there) === input.replace(/^'/u, "") || String(there) === input;
}

/** Style and selection are not worth losing figures for. */
async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
