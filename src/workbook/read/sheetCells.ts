import type { Cell } from "../../sheet/cell";
import type { Area, Place } from "../../sheet/place";
import { columnLetters, areaAddress } from "../../sheet/place";
import type { ReadingOptions } from "../../sheet/rangeReading";
import type { SheetCells } from "../../tables/reading";
import { inExcel } from "../session";
import { cellsOnSheet, rangeAt } from "./cellsOnSheet";
import { fromTheCorner } from "./fromTheCorner";
import { hiddenColumnsOf } from "./hiddenColumns";
import { hiddenRowsOf } from "./hiddenRows";
import { areaOf, tablesOnSheet, type TableOnSheet } from "./tablesOnSheet";

/** A sheet as the reading of tables takes it. Merged areas are not asked for: that may empty the undo list. */
export interface SheetOnHand {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly tables: readonly TableOnSheet[];
}

/** The sheet that was read last, kept until a cell changes: moving about in it asks Excel for nothing. */
export interface SheetMemory {
  known: SheetOnHand | undefined;
}

/** More cells than this are not read for the sake of a proposal. */
const mostCells = 500_000;
/** Number formats are read of the first rows; further down a column goes on as it began. */
const formattedRows = 300;
/** Formulas tell totals and computed columns; in a longer sheet the first rows and the last do. */
const formulaRows = 5000;

/** Reads a sheet by its name; undefined where there is none, too. */
export const readSheet = (name: string): Promise<SheetOnHand | undefined> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    return sheet.isNullObject ? undefined : sheetCellsIn(context, name, { known: undefined }, {});
  });

/** Reads the used part of a sheet; undefined when it is empty or larger than one waits for. */
export async function sheetCellsIn(
  context: Excel.RequestContext,
  name: string,
  memory: SheetMemory,
  options: ReadingOptions,
): Promise<SheetOnHand | undefined> {
  if (memory.known?.sheet === name) return memory.known;
  memory.known = undefined;
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const tables = await tablesOnSheet(context, name);
  await context.sync();
  if (range.isNullObject || range.rowCount * range.columnCount > mostCells) return undefined;
  const used: Place = { sheet: name, ...areaOf(range) };
  const top = rangeAt(sheet, { ...used, rows: Math.min(formattedRows, used.rows) }).load("numberFormat");
  const formulas = await formulasIn(context, used);
  const values = await cellsOnSheet(context, used, options);
  // Null where some rows are hidden and some are not, whatever the typings say.
  const hidden: boolean | null = range.rowHidden;
  const hiddenRows = hidden === false ? [] : [...(await hiddenRowsOf(context, used))].map((row) => used.row + row + 1);
  const found: SheetOnHand = {
    sheet: name,
    tables,
    cells: {
      cells: fromTheCorner<Cell>(values, used, null),
      formats: fromTheCorner<unknown>(top.numberFormat as unknown[][], used, "General"),
      formulas,
      table: tables.map((table) => ({ name: table.name, area: areaAddress(table.place) })),
      hidden: { rows: hiddenRows, columns: await hiddenColumnsOf(context, used) },
    },
  };
  memory.known = found;
  return found;
}

async function formulasIn(context: Excel.RequestContext, used: Place): Promise<Record<string, string>> {
  const sheet = context.workbook.worksheets.getItem(used.sheet);
  const rows = Math.min(used.rows, formulaRows);
  const parts: Area[] = [{ ...used, rows }];
  if (used.rows > rows) parts.push({ ...used, row: used.row + used.rows - 5, rows: 5 });
  const ranges = parts.map((area) => ({ area, range: rangeAt(sheet, area).load("formulas") }));
  await context.sync();
  const found: Record<string, string> = {};
  for (const { area, range } of ranges) {
    (range.formulas as unknown[][]).forEach((line, row) =>
      line.forEach((formula, column) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return;
        found[`${columnLetters(area.column + column)}${area.row + row + 1}`] = formula;
      }),
    );
  }
  return found;
}
