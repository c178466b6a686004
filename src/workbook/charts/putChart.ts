import type { Layout } from "../../blocks/layout";
import type { NativeChart } from "../../pages/native/nativeChart";
import type { Place } from "../../sheet/place";
import type { Notice } from "../../sheet/target";
import { rangeAt } from "../read/cellsOnSheet";
import { troubleOf, WorkbookTrouble } from "../session";
import { readEach } from "../write/cellGrid";
import type { Begun } from "../write/inOneStep";
import { putBlock } from "../write/putBlock";
import { clearAsWritten } from "../write/replacedBlock";
import { restoration } from "../write/restoration";
import type { ChartPlace } from "./chartPlace";
import type { ChartRecord } from "./chartRecords";
import type { ChartTarget } from "./chartTarget";
import { lookParts } from "./putLook";
import type { StandingChart } from "./standingChart";

/** A chart wider than this has become so by its columns; in points. */
const widest = 480;

export interface ChartPut {
  readonly record: ChartRecord;
  readonly notices: readonly Notice[];
  readonly newSheet: boolean;
}

/**
 * Writes a chart's cells and makes the chart over them; the one that makes room goes last. `begun` learns how to take all
 * of it back. Throws where the chart cannot be found when it has been made.
 */
export async function putChart(
  context: Excel.RequestContext,
  begun: Begun,
  native: NativeChart,
  { place, chartRows, layout, newSheet, replaced }: ChartTarget,
  standing: StandingChart | undefined,
): Promise<ChartPut> {
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
  const chart = await added(worksheet, native, layout, made);
  let styled = true;
  for (const part of lookParts) {
    const done = await succeeds(async () => {
      part(chart, native, layout.place);
      // One part at a time: what Excel refuses of it must not take the others along.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    });
    styled &&= done;
  }
  await positioned(
    chart,
    { place, chartRows },
    native,
    standing?.sheet === sheet && sameHome(place, standing) ? standing.box : undefined,
  );
  if (standing?.id !== undefined) {
    // The old one goes when the new one has shown that it takes a name.
    chart.name = `${native.name} (ny)`;
    await context.sync();
    context.workbook.worksheets.getItem(standing.sheet).charts.getItem(standing.id).delete();
  }
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
  made: { id?: string },
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
  made.id = chart.id;
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

/** A chart without its colours is worth more than none; what is refused of the one step is done again in several. */
async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (reason) {
    if (troubleOf(reason).reason === "undo") throw reason;
    return false;
  }
}
