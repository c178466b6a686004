import type { Area } from "../../src/sheet/place";
import type { GridPort } from "../grid/port";
import { lastColumn, lastRow } from "../cells/area";
import { sharedArea } from "../../src/sheet/place";

export interface Spill {
  /** Over the whole spill, its formula's cell included. */
  readonly area: Area;
  /** What of it lies in the area that was asked about. */
  readonly shared: Area;
}

/** The spills that touch an area. A spill starts above or to the left of what it covers. */
export function spilledAreas(port: GridPort, sheet: string, area: Area): Spill[] {
  const used = port.usedArea(sheet);
  const before =
    used && sharedArea(used, { row: 0, column: 0, rows: lastRow(area) + 1, columns: lastColumn(area) + 1 });
  if (!before) return [];
  const spills: Spill[] = [];
  port.formulas(sheet, before).forEach((row, i) =>
    row.forEach((formula, j) => {
      const spill = formula === undefined ? undefined : port.spill(sheet, before.row + i, before.column + j);
      const shared = spill && sharedArea(spill, area);
      if (shared) spills.push({ area: spill, shared });
    }),
  );
  return spills;
}
