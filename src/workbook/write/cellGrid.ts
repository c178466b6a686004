import { rangeAt } from "../read/cellsOnSheet";
import type { Area, Place } from "../../sheet/place";

/** Cells in one request: below Excel's 5 MB on the web. */
const chunk = 20_000;

/** Rows that are written together: all shown, or one hidden row alone. */
export interface RowRun {
  /** From the block's first row. */
  readonly from: number;
  readonly rows: number;
}

/**
 * Cuts a block so that Excel puts every cell where it belongs. A write across rows that a filter hides misplaces cells
 * (OfficeDev/office-js issue 224), so hidden rows are written one by one and shown rows in unbroken runs.
 */
export function rowRuns(rows: number, columns: number, hidden: ReadonlySet<number>): RowRun[] {
  const longest = Math.max(1, Math.floor(chunk / columns));
  const runs: { from: number; rows: number }[] = [];
  for (let row = 0; row < rows; row++) {
    const last = runs.at(-1);
    const joins = last && !hidden.has(row) && !hidden.has(row - 1) && last.rows < longest;
    if (joins) last.rows++;
    else runs.push({ from: row, rows: 1 });
  }
  return runs;
}

const rowsOf = (place: Area, { from, rows }: RowRun): Area => ({ ...place, row: place.row + from, rows });

/** Cells as Excel takes them; null is left as it is. */
export type Inputs = readonly (readonly (string | number | boolean | null)[])[];

/** Queues the writing of formulas and values. */
export function putFormulas(sheet: Excel.Worksheet, place: Place, inputs: Inputs, runs: readonly RowRun[]): void {
  for (const run of runs) {
    const part = inputs.slice(run.from, run.from + run.rows);
    if (part.some((row) => row.some((input) => input !== null))) {
      rangeAt(sheet, rowsOf(place, run)).formulas = part.map((row) => [...row]);
    }
  }
}

/** Queues the writing of number formats; null is left as it is. */
export function putFormats(
  sheet: Excel.Worksheet,
  place: Place,
  formats: readonly (readonly (string | null)[])[],
  runs: readonly RowRun[],
): void {
  for (const run of runs) {
    const part = formats.slice(run.from, run.from + run.rows);
    if (part.some((row) => row.some((format) => format !== null))) {
      rangeAt(sheet, rowsOf(place, run)).numberFormat = part.map((row) => [...row]);
    }
  }
}

/** Reads one property of every cell, run by run. */
export async function readEach<K extends "formulas" | "numberFormat">(
  context: Excel.RequestContext,
  place: Place,
  property: K,
): Promise<(string | number | boolean)[][]> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const rows: (string | number | boolean)[][] = [];
  for (const run of rowRuns(place.rows, place.columns, new Set())) {
    const range = rangeAt(sheet, rowsOf(place, run)).load(property);
    // One answer at a time keeps each below Excel's limit on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    rows.push(...(range[property] as (string | number | boolean)[][]));
  }
  return rows;
}
