import type { Area } from "../sheet/place";
import { atOnce } from "./breathing";
import { distance, touched } from "./marked";
import type { Corrections } from "./reading";
import type { SheetGrid } from "./sheetGrid";
import { tableFrames, type TableFrame } from "./tableFrames";
import { frameOfArea, tableLayout, type TableLayout } from "./tableLayout";

const nearby = 12;

/** The layout of the table that the selection touches most, or else of the one it stands beside. */
export function chosenLayout(
  grid: SheetGrid,
  areas: readonly Area[],
  corrections: Corrections,
): TableLayout | undefined {
  if (corrections.table !== undefined) {
    const frame = frameOfArea(grid, corrections.table);
    return frame && atOnce(tableLayout(grid, ownFrame(grid, frame), corrections));
  }
  let best: { layout: TableLayout; touched: number; away: number } | undefined;
  const { headings, ...others } = corrections;
  for (const frame of atOnce(tableFrames(grid))) {
    const meets = areas.some((area) => distance(frame, area) <= nearby);
    if (headings === undefined && !meets && best && best.touched > 0) continue;
    const layout = atOnce(tableLayout(grid, frame, headings && meets ? corrections : others));
    if (!layout) continue;
    const cells = areas.reduce((sum, area) => sum + touched(grid, layout.area, area), 0);
    const away = Math.min(...areas.map((area) => distance(layout.area, area)));
    if (!best || cells > best.touched || (cells === best.touched && away < best.away))
      best = { layout, touched: cells, away };
  }
  if (!best) return undefined;
  if (best.touched > 0 || best.away <= 1) return best.layout;
  // A title or a note of the table: words near it.
  const words = areas.some((area) => grid.text(area.row, area.column) !== "");
  return words && best.away <= nearby ? best.layout : undefined;
}

/** Inside an area that the user has drawn, headings and figures are found as anywhere. */
function ownFrame(grid: SheetGrid, { top, bottom, left, right }: TableFrame): TableFrame {
  const inside = (row: number, column: number): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const found = atOnce(
    tableFrames({
      ...grid,
      tables: [],
      kind: (row, column) => (inside(row, column) ? grid.kind(row, column) : 0),
    }),
  );
  const first = Math.min(...found.map((one) => one.first));
  return { top, bottom, left, right, first: Number.isFinite(first) ? first : top, last: bottom };
}
