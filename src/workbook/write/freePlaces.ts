import { rangeAt } from "../read/cellsOnSheet";
import { inExcel } from "../session";
import { freeSheetName } from "./freeSheetName";
import { fitsOnSheet, type Area, type Place, type Spot } from "../../sheet/place";
import { tablesOnSheet } from "../read/tablesOnSheet";
import type { Target } from "../../sheet/target";

/** A place that a block can go to, found by looking, not yet promised: writeBlock looks again. */
export interface PlaceOffer {
  readonly kind: "beside" | "table" | "activeCell" | "activeColumn" | "under" | "below" | "newSheet";
  readonly target: Target;
  /** What would be written; undefined for a new sheet. */
  readonly place: Place | undefined;
  /** Whether all of it is empty. Only the active cell and its column are offered when it is not. */
  readonly free: boolean;
  /** The rows below a heading of the user's own, which stays. */
  readonly ownHeading?: true;
}

export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
  /** One formula for each row of the data, with a heading above them: may become columns of a table. */
  readonly perRow: boolean;
  /** Rows of the block above the first row of data. */
  readonly above: number;
  /**
   * Each row belongs beside its own row of data, or each column beneath its own column: only places on those are
   * offered, and a new sheet.
   */
  readonly aligned: "rows" | "columns" | false;
  /** Rows that stay empty between the data and what goes under it. */
  readonly gap?: number;
}

/** How far to the right a free column is looked for, and how far down free rows. */
const reach = 60;

/**
 * Offers places for a block that belongs to some data: columns of its table, the next free columns beside it, the active
 * cell, below everything in its columns, a new sheet. Nothing on a protected sheet but the new one.
 */
export const freePlaces = (data: Place, size: BlockSize, sheetName: string): Promise<readonly PlaceOffer[]> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(data.sheet);
    const protection = sheet.protection.load("protected");
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const active = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/name");
    const tables = await tablesOnSheet(context, data.sheet);
    await context.sync();
    const newSheet = newSheetOffer(
      sheetName,
      worksheets.items.map(({ name }) => name),
    );
    if (protection.protected) return [newSheet];

    const table = tables.find(
      ({ body }) => body.row <= data.row && data.row < body.row + body.rows && touches(body, data),
    );
    if (size.aligned === "columns") {
      const under = await underOffer(context, data, size);
      return under ? [under, newSheet] : [newSheet];
    }
    const offers = [
      size.perRow && table ? await tableOffer(context, table.name, table.place) : undefined,
      size.perRow && table ? undefined : await besideOffer(context, data, size),
      await activeOffer(context, data, size, {
        sheet: active.worksheet.name,
        row: active.rowIndex,
        column: active.columnIndex,
      }),
      size.aligned ? undefined : await belowOffer(context, data, size),
      newSheet,
    ];
    return offers.filter((offer) => offer !== undefined);
  });

const touches = (a: Area, b: Area): boolean => a.column < b.column + b.columns && b.column < a.column + a.columns;

function newSheetOffer(wanted: string, taken: readonly string[]): PlaceOffer {
  const name = freeSheetName(wanted, taken);
  return { kind: "newSheet", target: { kind: "newSheet", name }, place: undefined, free: true };
}

async function tableOffer(context: Excel.RequestContext, table: string, place: Place): Promise<PlaceOffer | undefined> {
  const beside = { ...place, column: place.column + place.columns, columns: 1 };
  if (!fitsOnSheet(beside) || !(await areEmpty(context, [beside]))[0]) return undefined;
  return { kind: "table", target: { kind: "table", table }, place: beside, free: true };
}

/** The first columns to the right of the data that are empty in the block's rows. */
async function besideOffer(
  context: Excel.RequestContext,
  data: Place,
  size: BlockSize,
): Promise<PlaceOffer | undefined> {
  const row = Math.max(0, data.row - size.above);
  const candidates = Array.from({ length: reach }, (_, k): Place => ({
    sheet: data.sheet,
    row,
    rows: size.rows,
    column: data.column + data.columns + k,
    columns: 1,
  })).filter(fitsOnSheet);
  const empty = await areEmpty(context, candidates);
  const first = empty.findIndex((_, k) => empty.slice(k, k + size.columns).filter(Boolean).length === size.columns);
  const start = candidates[first];
  return start && cellsOffer("beside", { ...start, columns: size.columns });
}

/** The first rows under the data that are empty in the block's columns. */
async function underOffer(
  context: Excel.RequestContext,
  data: Place,
  { rows, columns, gap = 0 }: BlockSize,
): Promise<PlaceOffer | undefined> {
  const candidates = Array.from({ length: reach }, (_, k): Place => {
    const row = data.row + data.rows + k;
    return { sheet: data.sheet, row, rows: 1, column: data.column, columns };
  }).filter(fitsOnSheet);
  const empty = await areEmpty(context, candidates);
  const first = empty.findIndex((_, k) => empty.slice(k, k + gap + rows).filter(Boolean).length === gap + rows);
  const start = candidates[first + gap];
  return first >= 0 && start ? cellsOffer("under", { ...start, rows }) : undefined;
}

/**
 * From the active cell; where rows belong together, in its column on the rows of the data. A column that has its heading
 * already and is empty below it keeps that heading.
 */
async function activeOffer(
  context: Excel.RequestContext,
  data: Place,
  size: BlockSize,
  active: Spot,
): Promise<PlaceOffer | undefined> {
  const { rows, columns, above, aligned } = size;
  if (aligned && active.sheet !== data.sheet) return undefined;
  const place = { ...active, rows, columns, ...(aligned ? { row: Math.max(0, data.row - size.above) } : {}) };
  if (!fitsOnSheet(place) || (aligned && touches(place, data))) return undefined;
  const below = { ...place, row: place.row + above, rows: rows - above };
  const [free = false, isOpen = false] = await areEmpty(context, [place, below]);
  if (aligned && above > 0 && !free && isOpen) return { ...cellsOffer("activeColumn", below), ownHeading: true };
  return { ...cellsOffer(aligned ? "activeColumn" : "activeCell", place), free };
}

/** Under everything in the block's columns, with an empty row between. */
async function belowOffer(
  context: Excel.RequestContext,
  data: Place,
  size: BlockSize,
): Promise<PlaceOffer | undefined> {
  const sheet = context.workbook.worksheets.getItem(data.sheet);
  const columns = rangeAt(sheet, { ...data, rows: 1, columns: size.columns }).getEntireColumn();
  const used = columns.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  const end = data.row + data.rows;
  const row = (used.isNullObject ? end : Math.max(end, used.rowIndex + used.rowCount)) + 1;
  const place = { sheet: data.sheet, row, column: data.column, rows: size.rows, columns: size.columns };
  return fitsOnSheet(place) ? cellsOffer("below", place) : undefined;
}

const cellsOffer = (kind: Exclude<PlaceOffer["kind"], "table" | "newSheet">, place: Place): PlaceOffer => ({
  kind,
  target: { kind: "cells", sheet: place.sheet, row: place.row, column: place.column },
  place,
  free: true,
});

async function areEmpty(context: Excel.RequestContext, places: readonly Place[]): Promise<boolean[]> {
  const used = places.map((place) =>
    rangeAt(context.workbook.worksheets.getItem(place.sheet), place).getUsedRangeOrNullObject(true).load("address"),
  );
  await context.sync();
  return used.map(({ isNullObject }) => isNullObject);
}
