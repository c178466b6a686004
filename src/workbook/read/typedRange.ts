import type { AddressTrouble } from "../../sheet/addressTrouble";
import { inExcel } from "../session";
import { cellReference, tableReference, type TableReference } from "../../formulas/reference";
import type { Area, Place } from "../../sheet/place";
import { readRangeIn } from "./readRange";
import type { RangeReading, ReadingOptions } from "../../sheet/rangeReading";
import { areaOf, tablesOnSheet } from "./tablesOnSheet";

export type TypedRange = { readonly reading: RangeReading } | { readonly trouble: AddressTrouble };

/** Reads "Opfølgning!B2:C14", "B:B", a defined name or Tabel1[Befolkning]. Without a sheet the active one is meant. */
export const readTypedRange = (text: string, options: ReadingOptions = {}): Promise<TypedRange> =>
  inExcel(async (context) => {
    const found = await placeTyped(context, text.trim().replace(/^=/u, ""));
    return "why" in found ? { trouble: found } : { reading: await readRangeIn(context, found, options) };
  });

/** The place that a reference in a formula on `home` means; trouble when there is none. */
export async function placeTyped(
  context: Excel.RequestContext,
  text: string,
  home?: string,
): Promise<Place | AddressTrouble> {
  const cells = cellReference(text);
  if (cells) return onSheet(context, cells.sheet ?? home, cells.area, cells.spilled);
  const structured = tableReference(text);
  if (structured?.table !== undefined) return inTable(context, structured, structured.table);
  if (/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(text)) return named(context, text, home);
  return { why: "unreadable" };
}

async function onSheet(
  context: Excel.RequestContext,
  name: string | undefined,
  area: Area,
  spilled: boolean,
): Promise<Place | AddressTrouble> {
  const { worksheets } = context.workbook;
  const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return { why: "noSheet", sheet: name ?? "" };
  if (!spilled) return { sheet: sheet.name, ...area };
  const spill = sheet.getCell(area.row, area.column).getSpillingToRangeOrNullObject();
  spill.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return { sheet: sheet.name, ...(spill.isNullObject ? area : areaOf(spill)) };
}

async function named(
  context: Excel.RequestContext,
  name: string,
  home: string | undefined,
): Promise<Place | AddressTrouble> {
  const { workbook } = context;
  const sheet = home === undefined ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(home);
  const items = [sheet.names.getItemOrNullObject(name), workbook.names.getItemOrNullObject(name)];
  const table = workbook.tables.getItemOrNullObject(name);
  for (const item of items) item.load("name");
  table.load("name");
  await context.sync();
  const item = items.find(({ isNullObject }) => !isNullObject);
  if (item) {
    const range = item.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    if (!range.isNullObject) return { sheet: range.worksheet.name, ...areaOf(range) };
  }
  if (!table.isNullObject)
    return inTable(context, { table: name, first: undefined, last: undefined, part: "data" }, name);
  return { why: "noName", name };
}

async function inTable(
  context: Excel.RequestContext,
  { first, last, part }: TableReference,
  name: string,
): Promise<Place | AddressTrouble> {
  const found = context.workbook.tables.getItemOrNullObject(name).load("name,worksheet/name");
  await context.sync();
  if (found.isNullObject) return { why: "noTable", table: name };
  const tables = await tablesOnSheet(context, found.worksheet.name);
  const table = tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!table) return { why: "noTable", table: name };
  const rows = part === "all" ? table.place : part === "headers" ? { ...table.place, rows: 1 } : table.body;
  if (first === undefined) return { ...table.place, row: rows.row, rows: rows.rows };
  const places = [first, last ?? first].map((column) =>
    table.columns.findIndex((candidate) => candidate.toLowerCase() === column.toLowerCase()),
  );
  const [from = -1, until = -1] = places.toSorted((a, b) => a - b);
  if (from < 0) return { why: "noColumn", table: name, column: places[0] === -1 ? first : (last ?? first) };
  return {
    ...table.place,
    row: rows.row,
    rows: rows.rows,
    column: table.place.column + from,
    columns: until - from + 1,
  };
}
