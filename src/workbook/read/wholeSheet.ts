import { cellsOf, type Cell } from "../../sheet/cell";
import { areaAddress, spotAddress, type Place } from "../../sheet/place";
import type { ReadingOptions } from "../../sheet/rangeReading";
import type { SheetCells } from "../../tables/reading";
import { inExcel, unlessStopped } from "../session";
import { rangeAt } from "./cellsOnSheet";
import { fromTheCorner } from "./fromTheCorner";
import { hiddenColumnsOf } from "./hiddenColumns";
import { hiddenRowsOf } from "./hiddenRows";
import { areaOf, tablesOnSheet } from "./tablesOnSheet";

/** A sheet of the workbook and how large its used part is. */
export interface SheetHead {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells from the first used one to the last; 0 for an empty sheet. */
  readonly cells: number;
}

/** A whole sheet: values, every formula and format, and where formulas spill. */
export interface WholeSheet extends SheetCells {
  readonly name: string;
  readonly isHidden: boolean;
  readonly spills: readonly string[];
}

/** Every sheet of the workbook in its order, hidden ones too. */
export const sheetHeads = (): Promise<readonly SheetHead[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"));
    await context.sync();
    return worksheets.items.map(({ name, visibility }, k) => {
      const range = used[k];
      const cells = !range || range.isNullObject ? 0 : range.rowCount * range.columnCount;
      return { name, isHidden: visibility !== "Visible", cells };
    });
  });

/** Reads all of a sheet, a piece at a time, each below Excel's limits and soon enough to stop. */
export const readWholeSheet = (name: string, options: ReadingOptions = {}): Promise<WholeSheet> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("visibility");
    const range = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    const tables = await tablesOnSheet(context, name);
    await context.sync();
    const isHidden = sheet.visibility !== "Visible";
    if (range.isNullObject) return { name, isHidden, cells: [], spills: [] };
    const used: Place = { sheet: name, ...areaOf(range) };
    const { values, formulas, formats } = await contents(context, used, options);
    const hiddenRows = [...(await hiddenRowsOf(context, used))].map((row) => used.row + row + 1);
    return {
      name,
      isHidden,
      cells: fromTheCorner<Cell>(values, used, null),
      formulas: fromTheCorner<unknown>(formulas, used, ""),
      formats: fromTheCorner<unknown>(formats, used, "General"),
      table: tables.map((table) => ({ name: table.name, area: areaAddress(table.place) })),
      hidden: { rows: hiddenRows, columns: await hiddenColumnsOf(context, used) },
      spills: await spillsIn(context, used, values, formulas),
    };
  });

/** Cells of a piece: values, formulas and formats together stay far below Excel's limit of 5 MB an answer. */
const piece = 15_000;

async function contents(context: Excel.RequestContext, used: Place, { signal, onProgress }: ReadingOptions) {
  const sheet = context.workbook.worksheets.getItem(used.sheet);
  const rowsAtATime = Math.max(1, Math.floor(piece / used.columns));
  const values: Cell[][] = [];
  const formulas: unknown[][] = [];
  const formats: unknown[][] = [];
  for (let done = 0; done < used.rows; done += rowsAtATime) {
    unlessStopped(signal);
    const rows = Math.min(rowsAtATime, used.rows - done);
    const range = rangeAt(sheet, { ...used, row: used.row + done, rows }).load("values,formulas,numberFormat");
    // One answer at a time keeps each below the limit, and lets the reading be stopped in between.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of cellsOf(range.values)) values.push(row);
    for (const row of range.formulas as unknown[][]) formulas.push(row);
    for (const row of range.numberFormat as unknown[][]) formats.push(row);
    onProgress?.((done + rows) * used.columns, used.rows * used.columns);
  }
  unlessStopped(signal);
  return { values, formulas, formats };
}

/** More formulas than this are not asked, one by one, how far they spill. */
const mostAsked = 1000;

const isFormula = (content: unknown): boolean => typeof content === "string" && content.startsWith("=");

/** Areas that one formula fills. Only a formula with a figure right of it or under it, that is no formula, can spill. */
async function spillsIn(
  context: Excel.RequestContext,
  used: Place,
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly unknown[])[],
): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItem(used.sheet);
  const isFilled = (r: number, c: number): boolean =>
    (values[r]?.[c] ?? null) !== null && !isFormula(formulas[r]?.[c] ?? "");
  const asked: string[] = [];
  formulas.forEach((row, r) =>
    row.forEach((content, c) => {
      if (asked.length < mostAsked && isFormula(content) && (isFilled(r + 1, c) || isFilled(r, c + 1)))
        asked.push(spotAddress(used.row + r, used.column + c));
    }),
  );
  const ranges = asked.map((address) =>
    sheet.getRange(address).getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  if (ranges.length > 0) await context.sync();
  return ranges.flatMap((range) => (range.isNullObject ? [] : [areaAddress(areaOf(range))]));
}
