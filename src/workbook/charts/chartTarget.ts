import { layoutOf, sizeOf, type Layout } from "../../blocks/layout";
import type { NativeChart } from "../../pages/native/nativeChart";
import type { Place } from "../../sheet/place";
import type { Hindrance } from "../../sheet/target";
import { freeSheetName } from "../write/freeSheetName";
import { inspectTargetIn } from "../write/inspectTarget";
import { chartPlace, type ChartPlace } from "./chartPlace";
import type { ChartRecord } from "./chartRecords";
import type { StandingChart } from "./standingChart";

/** Where a chart and its cells will stand, and what makes room for them. */
export interface ChartTarget extends ChartPlace {
  readonly layout: Layout;
  readonly newSheet: boolean;
  readonly hindrances: readonly Hindrance[];
  /** The cells of the chart that makes room. */
  readonly replaced: Layout | undefined;
}

const layoutAt = (plan: ChartRecord["plan"], place: Place, chartRows: number): Layout =>
  layoutOf(plan, { ...place, row: place.row + chartRows });

/** Beside the data, or on a new sheet where theirs has no room or is protected. */
export async function chartTarget(
  context: Excel.RequestContext,
  chart: NativeChart,
  data: Place,
  standing: StandingChart | undefined,
): Promise<ChartTarget> {
  const size = sizeOf(chart.plan);
  const { worksheets } = context.workbook;
  const protection = worksheets.getItem(data.sheet).protection.load("protected");
  worksheets.load("items/name");
  await context.sync();
  const replaced = standing?.cells;
  const room = { chartRows: chart.rows, cells: size };
  const found = protection.protected ? undefined : await chartPlace(context, data, room, standing);
  if (!found) {
    const name = freeSheetName(
      chart.plan.title,
      worksheets.items.map((sheet) => sheet.name),
    );
    const place = { sheet: name, row: 0, column: 0, rows: chart.rows + size.rows, columns: Math.max(size.columns, 8) };
    const layout = layoutAt(chart.plan, place, chart.rows);
    return { place, chartRows: chart.rows, layout, newSheet: true, hindrances: [], replaced };
  }
  const layout = layoutAt(chart.plan, found.place, found.chartRows);
  const { sheet, row, column } = layout.place;
  const own = replaced?.place.sheet === sheet ? replaced : undefined;
  const { hindrances } = await inspectTargetIn(context, chart.plan, { kind: "cells", sheet, row, column }, true, own);
  return { ...found, layout, newSheet: false, hindrances, replaced };
}
