import type { Cells } from "../../src/sheet/cell";
import { cellsOnSheet } from "../../src/workbook/read/cellsOnSheet";
import { inExcel } from "../../src/workbook/session";
import type { Place } from "../../src/sheet/place";
import type { BlockPlan } from "../../src/blocks/plan";
import { cellsRead } from "../../src/blocks/cellsRead";
import type { ReadingOptions } from "../../src/sheet/rangeReading";

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

/** The cells of the workbook that a plan reads, gathered so that a column is read once. */
function planSources(plan: BlockPlan): readonly Place[] {
  const columns = new Map<string, Place>();
  for (const cell of plan.rows.flat()) {
    for (const part of cell?.formula ?? []) {
      if (typeof part === "string" || part.to !== "source") continue;
      const { place } = part;
      const key = `${place.column} ${place.columns} ${place.sheet}`;
      columns.set(key, joined(columns.get(key), place));
    }
  }
  return [...columns.values()];
}

function joined(known: Place | undefined, place: Place): Place {
  if (!known) return place;
  const row = Math.min(known.row, place.row);
  return { ...known, row, rows: Math.max(known.row + known.rows, place.row + place.rows) - row };
}
