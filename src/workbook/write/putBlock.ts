import { putFormats, putFormulas, readEach, rowRuns, type RowRun } from "./cellGrid";
import { unlessStopped, WorkbookTrouble } from "../session";
import { hiddenRowsOf } from "../read/hiddenRows";
import type { Layout } from "../../blocks/layout";
import { putStyle } from "./putStyle";
import { spotAddress } from "../../sheet/place";
import type { Notice } from "../../sheet/target";

export interface Put {
  readonly cells: number;
  readonly formulas: number;
  readonly notices: readonly Notice[];
  /** Whether a cell of the place shows what a formula gives. */
  readonly reckons: (row: number, column: number) => boolean;
}

/** Told as cells are written, and asked whether to go on. */
export interface PutOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (cells: number, all: number) => void;
}

/** Writes a block whose place has been found fit, and makes sure that every cell arrived. */
export async function putBlock(
  context: Excel.RequestContext,
  layout: Layout,
  newSheet: boolean,
  { signal, onProgress }: PutOptions = {},
): Promise<Put> {
  const { place, cells, formats } = layout;
  if (newSheet) context.workbook.worksheets.add(place.sheet);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const hidden = newSheet ? new Set<number>() : await hiddenRowsOf(context, place);
  const runs = rowRuns(place.rows, place.columns, hidden);
  const inputs = cells.map((row) => row.map((cell) => cell?.input ?? null));
  putFormats(sheet, place, formats, runs);
  let done = 0;
  for (const some of batches(runs)) {
    unlessStopped(signal);
    putFormulas(sheet, place, inputs, some);
    // One piece at a time stays below Excel's limit, and lets the writing be stopped in between.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    done += some.reduce((rows, run) => rows + run.rows, 0) * place.columns;
    onProgress?.(done, place.rows * place.columns);
  }
  unlessStopped(signal);
  await everyCellArrived(context, layout);
  const styled = await succeeds(() => putStyle(context, layout, newSheet));
  const written = inputs.flat().filter((input) => input !== null);
  return {
    cells: written.length,
    formulas: written.filter((input) => String(input).startsWith("=")).length,
    notices: styled ? [] : [{ kind: "withoutStyle" }],
    reckons: layout.reckons,
  };
}

/** Rows written in one request. */
const rowsAtATime = 5000;

/** Runs of rows gathered into requests. */
function batches(runs: readonly RowRun[]): RowRun[][] {
  const all: RowRun[][] = [];
  let rows = Infinity;
  for (const run of runs) {
    if (rows + run.rows > rowsAtATime) {
      all.push([]);
      rows = 0;
    }
    all.at(-1)?.push(run);
    rows += run.rows;
  }
  return all;
}

/** Excel drops in silence what is written to the covered part of merged cells, and may misplace it under a filter. */
async function everyCellArrived(context: Excel.RequestContext, { place, cells }: Layout): Promise<void> {
  const arrived = await readEach(context, place, "formulas");
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const there = arrived[r]?.[c] ?? "";
      if (!cell || sameContent(cell.input, there)) return;
      throw new WorkbookTrouble("failed", spotAddress(place.row + r, place.column + c));
    }),
  );
}

/** Excel tidies formulas (letters, spaces), so of those only that there is one can be asked. */
function sameContent(input: string | number | boolean, there: string | number | boolean): boolean {
  if (typeof input !== "string") return input === there;
  if (input.startsWith("=")) return typeof there === "string" && there.startsWith("=");
  return input === "" || String(there) === input.replace(/^'/u, "") || String(there) === input;
}

/** Style is not worth losing figures for. */
async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
