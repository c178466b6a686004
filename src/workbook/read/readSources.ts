import type { Cells } from "../../sheet/cell";
import { cellsOnSheet } from "./cellsOnSheet";
import { inExcel } from "../session";
import type { Place } from "../../sheet/place";
import type { BlockPlan } from "../../blocks/plan";
import { cellsRead, planSources } from "../../blocks/sources";
import type { ReadingOptions } from "../../sheet/rangeReading";

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
