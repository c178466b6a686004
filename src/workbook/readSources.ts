import type { Cells } from "./cell";
import { cellsOnSheet } from "./cellsOnSheet";
import { inExcel } from "./excelSession";
import type { Place } from "./place";
import type { BlockPlan } from "./plan/blockPlan";
import { cellsRead, planSources } from "./plan/planSources";
import type { ReadingOptions } from "./rangeReading";

/** Reads what a plan's formulas will read, so that it can be reckoned before it is written. */
export const readSources = (
  plan: BlockPlan,
  options: ReadingOptions = {},
): Promise<(place: Place) => Cells | undefined> =>
  inExcel(async (context) => {
    const read: { place: Place; cells: Cells }[] = [];
    for (const place of planSources(plan)) read.push({ place, cells: await cellsOnSheet(context, place, options) });
    return cellsRead(read);
  });
