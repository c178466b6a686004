import { isAsWritten, type Contents } from "../../blocks/asWritten";
import type { Layout } from "../../blocks/layout";
import type { Area } from "../../sheet/place";
import { rangeAt } from "../read/cellsOnSheet";

/** Queues the emptying of every cell that still is as the block put it; what the user put between them stays. */
export function clearAsWritten(context: Excel.RequestContext, layout: Layout, contents: Contents): void {
  const { place } = layout;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  for (let row = place.row; row < place.row + place.rows; row++) {
    for (const area of runsIn(layout, contents, row)) rangeAt(sheet, area).clear();
  }
}

function runsIn(layout: Layout, contents: Contents, row: number): Area[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  const { place } = layout;
  for (let column = place.column; column < place.column + place.columns; column++) {
    if (!isAsWritten(layout, contents, row, column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
