import type { Cell, Cells } from "../../sheet/cell";
import { cellsOnSheet, rangeAt } from "./cellsOnSheet";
import type { Area, Place } from "../../sheet/place";
import { labelColumn, showsDate, type Labels } from "../../sheet/rowLabels";

/** How many columns to the left are looked through for names of rows. */
const reach = 6;
/** Rows whose names are read; beyond them nobody reads on in the pane. */
const kept = 2000;

export interface RowLabels {
  readonly labels: Labels;
  /** The column that the labels come from; its number format where they are dates. */
  readonly from: { readonly place: Place; readonly format?: string } | undefined;
}

/** Finds what names the rows: a text column of the range itself, or one to its left, or a column of dates there. */
export async function readLabels(
  context: Excel.RequestContext,
  data: Place,
  values: Cells,
  used: Area | undefined,
): Promise<RowLabels> {
  const shown = values.slice(0, kept);
  const own = labelColumn(shown, rising(data.columns));
  if (own !== undefined) return { labels: textsOf(shown, own), from: { place: columnOf(data, data.column + own) } };
  const left = Math.min(reach, data.column - (used?.column ?? data.column));
  if (left <= 0) return { labels: [], from: undefined };

  const beside = { ...data, column: data.column - left, columns: left, rows: Math.min(data.rows, kept) };
  const cells = await cellsOnSheet(context, beside);
  const text = labelColumn(cells, rising(left));
  if (text !== undefined)
    return { labels: textsOf(cells, text), from: { place: columnOf(data, beside.column + text) } };

  const range = rangeAt(context.workbook.worksheets.getItem(data.sheet), { ...beside, rows: 1 }).load("numberFormat");
  await context.sync();
  const formats: readonly unknown[] = range.numberFormat[0] ?? [];
  const date = formats.findLastIndex(showsDate);
  if (date < 0) return { labels: [], from: undefined };
  const place = columnOf(data, beside.column + date);
  const dates = rangeAt(context.workbook.worksheets.getItem(data.sheet), { ...place, rows: beside.rows }).load("text");
  await context.sync();
  const format = String(formats[date]);
  return { labels: dates.text.map(([shownDate]) => shownDate || undefined), from: { place, format } };
}

const rising = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
const columnOf = (data: Place, column: number): Place => ({ ...data, column, columns: 1 });
const textsOf = (cells: Cells, column: number): Labels => cells.map((row) => textOf(row[column] ?? null));
const textOf = (cell: Cell): string | undefined =>
  typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : undefined;
