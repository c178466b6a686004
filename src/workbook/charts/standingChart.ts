import { areaOf } from "../../tables/addressedAreas";
import type { Layout } from "../../blocks/layout";
import type { NativeChart } from "../../pages/native/nativeChart";
import { keptChart, type ChartRecord } from "./chartRecords";
import { standingCells } from "./standingCells";

/** A chart of the same name that stands in the workbook, where it lies now, and its cells where they are known. */
export interface StandingChart {
  readonly sheet: string;
  /** Excel's own for it; undefined where only its cells are left. */
  readonly id: string | undefined;
  /** In points, as the user has drawn it. */
  readonly box:
    { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | undefined;
  /** What was kept of it, moved with rows and columns that have come before it. */
  readonly record: ChartRecord | undefined;
  /** Its cells as they were written. */
  readonly cells: Layout | undefined;
}

/** The chart that a new one takes the place of; undefined where there is none. Reads only. */
export async function standingChart(
  context: Excel.RequestContext,
  dataSheet: string,
  { name }: Pick<NativeChart, "name">,
): Promise<StandingChart | undefined> {
  const record = await keptChart(context, dataSheet, name);
  const sheet = record?.place.sheet ?? dataSheet;
  const chart = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name);
  chart.load("id,left,top,width,height");
  await context.sync();
  if (chart.isNullObject) {
    if (!record) return undefined;
    return { sheet, id: undefined, box: undefined, record, cells: await standingCells(context, record) };
  }
  const { id, left, top, width, height } = chart;
  const now = record && (await moved(context, chart, record));
  const cells = now && (await standingCells(context, now));
  return { sheet, id, box: { left, top, width, height }, record: now, cells };
}

/** Where the chart reads its figures tells how far its cells have moved since they were written. */
async function moved(context: Excel.RequestContext, chart: Excel.Chart, record: ChartRecord): Promise<ChartRecord> {
  try {
    const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
    await context.sync();
    const now = areaOf(source.value.slice(source.value.lastIndexOf("!") + 1));
    if (!now) return record;
    const { place, chartRows, reads } = record;
    return { ...record, place: { ...place, row: now.row - reads.row - chartRows, column: now.column - reads.column } };
  } catch {
    // A chart without figures tells nothing: then its cells are where they were, or are left alone.
    return record;
  }
}
