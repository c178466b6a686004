import { isAsWritten } from "../../blocks/asWritten";
import { fitsOnSheet, type Area, type Place } from "../../sheet/place";
import { rangeAt } from "../read/cellsOnSheet";
import { hiddenRowCount } from "../read/hiddenRows";
import { readEach } from "../write/cellGrid";
import type { StandingChart } from "./standingChart";

/** How much room a chart takes, and the cells under it; more columns where they are narrow. */
export interface Room {
  readonly chartRows: number;
  readonly cells: { readonly rows: number; readonly columns: number };
}

/** All that a chart and its cells cover, and how many rows of that are the chart's. */
export interface ChartPlace {
  readonly place: Place;
  readonly chartRows: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Points that a chart is at least wide, and that columns of names and of figures become. */
const wide = 400;
const [names, figures] = [120, 68];
/** How far to the right free columns are looked for. */
const reach = 60;
const mostColumns = 14;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/**
 * Where a chart and its cells go: where they stood, beside the data, or below everything; never on a filled cell, over
 * another chart or on hidden rows. Undefined where the sheet has no such place.
 */
export async function chartPlace(
  context: Excel.RequestContext,
  data: Place,
  room: Room,
  standing: StandingChart | undefined,
): Promise<ChartPlace | undefined> {
  const same = standing && (await samePlace(context, data, room, standing));
  if (same) return same;
  const size = { rows: room.chartRows + room.cells.rows, columns: room.cells.columns };
  const place = (await besidePlace(context, data, size, standing)) ?? (await belowPlace(context, data, size, standing));
  return place && { place, chartRows: room.chartRows };
}

/** The charts of a sheet, but the one that makes room. */
async function otherCharts(
  context: Excel.RequestContext,
  sheet: string,
  standing: StandingChart | undefined,
): Promise<readonly Box[]> {
  const { charts } = context.workbook.worksheets.getItem(sheet);
  charts.load("items/id,items/left,items/top,items/width,items/height");
  await context.sync();
  return charts.items.filter(({ id }) => standing?.sheet !== sheet || id !== standing.id);
}

/**
 * Where it stood: the chart stays where the user has drawn it, and its cells where they are, if nothing else has come
 * there. They are not in their own way as long as they are as they were written.
 */
async function samePlace(
  context: Excel.RequestContext,
  data: Place,
  { cells: size, chartRows }: Room,
  standing: StandingChart,
): Promise<ChartPlace | undefined> {
  const { sheet, record, box, cells: layout } = standing;
  if (!record || !layout || sheet !== data.sheet || (!box && record.chartRows !== chartRows)) return undefined;
  const cells = { ...layout.place, ...size };
  const columns = Math.max(size.columns, record.place.columns);
  const place = { ...record.place, rows: record.chartRows + size.rows, columns };
  // Without its chart, the room above its cells must be as free as they are.
  const needed = box ? cells : place;
  if (!fitsOnSheet(place)) return undefined;
  const formulas = await readEach(context, needed, "formulas");
  const own = await readEach(context, layout.place, "formulas");
  const free = formulas.every((line, r) =>
    line.every((cell, c) => cell === "" || isAsWritten(layout, own, needed.row + r, needed.column + c)),
  );
  return free && (await isClear(context, needed, standing)) ? { place, chartRows: record.chartRows } : undefined;
}

/** Whether no other chart lies there and no row of it is hidden. */
async function isClear(
  context: Excel.RequestContext,
  place: Place,
  standing: StandingChart | undefined,
): Promise<boolean> {
  const range = rangeAt(context.workbook.worksheets.getItem(place.sheet), place);
  range.load("left,top,width,height,rowHidden");
  const others = await otherCharts(context, place.sheet, standing);
  return !others.some((box) => meet(box, range)) && (await hiddenRowCount(context, range, place.rows)) === 0;
}

/** The first columns to the right of the data, one left free, that hold nothing in these rows. */
async function besidePlace(
  context: Excel.RequestContext,
  data: Place,
  size: Size,
  standing: StandingChart | undefined,
): Promise<Place | undefined> {
  const sheet = context.workbook.worksheets.getItem(data.sheet);
  const columns = Array.from({ length: reach }, (_, k): Place => ({
    ...data,
    rows: size.rows,
    column: data.column + data.columns + 1 + k,
    columns: 1,
  })).filter(fitsOnSheet);
  const looked = columns.map((place) => {
    const range = rangeAt(sheet, place).load("left,top,width,height");
    return { range, used: range.getUsedRangeOrNullObject(true).load("address") };
  });
  const others = await otherCharts(context, data.sheet, standing);
  const free = looked.map(({ range, used }) => used.isNullObject && !others.some((box) => meet(box, range)));
  const widths = looked.map(({ range }) => range.width);
  const found = freeRun(free, widths, size);
  const first = found && columns[found.first];
  if (!found || !first) return undefined;
  const place = { ...first, columns: found.count };
  const whole = rangeAt(sheet, place).load("rowHidden");
  await context.sync();
  return (await hiddenRowCount(context, whole, place.rows)) === 0 ? place : undefined;
}

/** The first run of free columns that is wide enough. */
function freeRun(
  free: readonly boolean[],
  widths: readonly number[],
  { columns }: Size,
): { readonly first: number; readonly count: number } | undefined {
  for (let first = 0; first < free.length; first++) {
    let width = 0;
    for (let at = first; free[at]; at++) {
      const count = at - first + 1;
      // The names and figures under the chart make their columns wider.
      width += Math.max(widths[at] ?? 0, count === 1 ? names : count <= columns ? figures : 0);
      if (count >= columns && (width >= wide || count >= mostColumns)) return { first, count };
    }
  }
  return undefined;
}

/** Under everything that the sheet holds, and under every chart of it. */
async function belowPlace(
  context: Excel.RequestContext,
  data: Place,
  { rows, columns }: Size,
  standing: StandingChart | undefined,
): Promise<Place | undefined> {
  const sheet = context.workbook.worksheets.getItem(data.sheet);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  const end = Math.max(data.row + data.rows, used.isNullObject ? 0 : used.rowIndex + used.rowCount);
  const at = (row: number): Area => ({ row, column: data.column, rows, columns: Math.max(columns, 8) });
  const first = rangeAt(sheet, { ...at(end + 1), rows: 1 }).load("top,height");
  const others = await otherCharts(context, data.sheet, standing);
  const under = others.reduce((most, { top, height }) => Math.max(most, top + height - first.top), 0);
  const place = { sheet: data.sheet, ...at(end + 1 + Math.ceil(under / Math.max(1, first.height))) };
  return fitsOnSheet(place) && (await isClear(context, place, standing)) ? place : undefined;
}
