import { layoutOf, sizeOf, type Layout } from "../../blocks/layout";
import type { NativeChart } from "../../pages/native/nativeChart";
import { placeAddress, type Place } from "../../sheet/place";
import type { Hindrance, Notice } from "../../sheet/target";
import { rangeAt } from "../read/cellsOnSheet";
import { inExcel, WorkbookTrouble } from "../session";
import { readEach } from "../write/cellGrid";
import { freeSheetName } from "../write/freeSheetName";
import { inOneStep, type Begun } from "../write/inOneStep";
import { inspectTargetIn } from "../write/inspectTarget";
import { putBlock } from "../write/putBlock";
import { clearAsWritten } from "../write/replacedBlock";
import { restoration } from "../write/restoration";
import { chartPlace, type ChartPlace } from "./chartPlace";
import { keepChart, type ChartRecord } from "./chartRecords";
import { putLook } from "./putLook";
import { standingChart, type StandingChart } from "./standingChart";

export interface ChartInserted {
  readonly done: true;
  readonly record: ChartRecord;
  readonly address: string;
  /** Whether it took the place of the one that was put there before. */
  readonly replaced: boolean;
  /** Whether Ctrl+Z takes all of it back at once. */
  readonly oneUndoStep: boolean;
  /** On another sheet than the data, because theirs had no room. */
  readonly newSheet: boolean;
  readonly notices: readonly Notice[];
}

/** There is no new chart; what was written of it is put back, unless `restored` says otherwise. */
export interface ChartNotInserted {
  readonly done: false;
  readonly hindrances: readonly Hindrance[];
  /** Excel's own words, where it failed. */
  readonly detail: string | undefined;
  readonly restored: boolean;
}

/** A chart wider than this has become so by its columns. */
const widest = 560;

/**
 * Puts a chart beside the data that it shows, with the cells that it reads under it, on free cells of that sheet or on a
 * new one. A chart of the same name makes room: it and those of its cells that are as they were written. One step for
 * Ctrl+Z where Excel gives it; the chart is asked for when it has been made, and where it is not there it has failed.
 */
export async function insertChart(
  chart: NativeChart,
  data: Place,
  onWaiting?: () => void,
): Promise<ChartInserted | ChartNotInserted> {
  let hindrances: readonly Hindrance[] = [];
  try {
    // Before the step: asking a chart what it reads is no part of what Ctrl+Z takes back.
    const standing = await inExcel((context) => standingChart(context, data.sheet, chart));
    const carried = await inOneStep(async (context, begun) => {
      const target = await targetIn(context, chart, data, standing);
      hindrances = target.hindrances;
      return hindrances.length > 0 ? undefined : put(context, begun, chart, target, standing);
    }, onWaiting);
    if (!carried.done) return notInserted([], carried.trouble.detail, carried.restored);
    if (!carried.result) return notInserted(hindrances, undefined, true);
    const { record, notices, newSheet } = carried.result;
    await keepChart(data.sheet, record);
    const { oneUndoStep } = carried;
    const address = placeAddress(record.place);
    return { done: true, record, address, replaced: standing?.id !== undefined, oneUndoStep, newSheet, notices };
  } catch (reason) {
    return notInserted([], reason instanceof Error ? reason.message : String(reason), true);
  }
}

const notInserted = (
  hindrances: readonly Hindrance[],
  detail: string | undefined,
  restored: boolean,
): ChartNotInserted => ({ done: false, hindrances, detail, restored });

interface ChartTarget extends ChartPlace {
  readonly layout: Layout;
  readonly newSheet: boolean;
  readonly hindrances: readonly Hindrance[];
  /** The cells of the chart that makes room. */
  readonly replaced: Layout | undefined;
}

const layoutAt = (plan: ChartRecord["plan"], place: Place, chartRows: number): Layout =>
  layoutOf(plan, { ...place, row: place.row + chartRows });

async function targetIn(
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

async function put(
  context: Excel.RequestContext,
  begun: Begun,
  native: NativeChart,
  { place, chartRows, layout, newSheet, replaced }: ChartTarget,
  standing: StandingChart | undefined,
): Promise<{ readonly record: ChartRecord; readonly notices: readonly Notice[]; readonly newSheet: boolean }> {
  const { sheet, row, column } = layout.place;
  const cells = await restoration(
    context,
    native.plan,
    newSheet ? { kind: "newSheet", name: sheet } : { kind: "cells", sheet, row, column },
    layout.place,
  );
  const before =
    replaced && (await restoration(context, native.plan, { kind: "cells", ...replaced.place }, replaced.place));
  const made: { id?: string } = {};
  begun.back = async (own) => {
    if (made.id !== undefined && !newSheet) {
      own.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(made.id).delete();
      await own.sync();
    }
    await cells(own);
    await before?.(own);
  };
  if (replaced) clearAsWritten(context, replaced, await readEach(context, replaced.place, "formulas"));
  const written = await putBlock(context, layout, newSheet);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const chart = await added(worksheet, native, layout);
  made.id = chart.id;
  const styled = await succeeds(async () => {
    putLook(chart, native, layout.place);
    await context.sync();
  });
  await positioned(
    chart,
    { place, chartRows },
    native,
    standing?.sheet === sheet && sameHome(place, standing) ? standing.box : undefined,
  );
  if (standing?.id !== undefined)
    context.workbook.worksheets.getItem(standing.sheet).charts.getItem(standing.id).delete();
  chart.name = native.name;
  const there = worksheet.charts.getItemOrNullObject(native.name).load("id");
  await context.sync();
  if (there.isNullObject) throw new WorkbookTrouble("failed", "");
  const { reads, skips } = native;
  return {
    record: {
      name: native.name,
      place,
      chartRows,
      plan: native.plan,
      reads: { row: reads.row + 1, column: reads.column + 1 + skips },
    },
    notices: styled ? written.notices : [{ kind: "withoutStyle" }],
    newSheet,
  };
}

const sameHome = (place: Place, { record }: StandingChart): boolean =>
  record?.place.row === place.row && record.place.column === place.column;

/** The new chart, with the series that it must have: Excel guesses which cells are names, and is put right. */
async function added(
  sheet: Excel.Worksheet,
  { type, reads, skips, series }: NativeChart,
  { place }: Layout,
): Promise<Excel.Chart> {
  const { context } = sheet;
  const at = (row: number, column: number, rows: number): Excel.Range =>
    rangeAt(sheet, {
      row: place.row + reads.row + row,
      column: place.column + reads.column + column,
      rows,
      columns: 1,
    });
  const whole = { ...reads, row: place.row + reads.row, column: place.column + reads.column };
  const chart = sheet.charts.add(type, rangeAt(sheet, whole), "Columns");
  chart.load("id");
  chart.series.load("items/name");
  await context.sync();
  const names = ["", ...series.map(({ name }) => name)];
  const guessed = chart.series.items;
  const spare = guessed.length - series.length;
  const asMeant = spare === skips && guessed.slice(skips).every((one, k) => one.name === names[k + 1]);
  if (asMeant) for (const one of guessed.slice(0, skips)) one.delete();
  else {
    for (const one of guessed.toReversed()) one.delete();
    series.forEach(({ name }, k) => {
      const own = chart.series.add(name);
      own.setValues(at(1, 1 + skips + k, reads.rows - 1));
      own.setXAxisValues(at(1, 0, reads.rows - 1));
    });
  }
  chart.series.load("items/name");
  await context.sync();
  if (chart.series.items.length !== series.length) throw new WorkbookTrouble("failed", "");
  return chart;
}

/** Over its own cells, or where the user has drawn the one before it. */
async function positioned(
  chart: Excel.Chart,
  { place, chartRows }: ChartPlace,
  { endRoom }: NativeChart,
  box: StandingChart["box"],
): Promise<void> {
  const { context } = chart;
  if (box) Object.assign(chart, box);
  else {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const first = rangeAt(sheet, { ...place, rows: 1, columns: 1 });
    const last = rangeAt(sheet, {
      row: place.row + chartRows - 1,
      column: place.column + place.columns - 1,
      rows: 1,
      columns: 1,
    });
    chart.setPosition(first, last);
    chart.load("width");
    await context.sync();
    if (chart.width > widest) chart.width = widest;
  }
  await context.sync();
  if (endRoom === undefined) return;
  await succeeds(async () => {
    chart.load("width");
    await context.sync();
    chart.plotArea.width = chart.width * (0.94 - endRoom);
    await context.sync();
  });
}

/** A chart without its colours is worth more than none. */
async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
