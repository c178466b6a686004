import type { Cell } from "../../sheet/cell";
import type { Area } from "../../sheet/place";
import { readExcelFacts, type ExcelFacts } from "../excelFacts";
import { canMergeUndo, inExcel, troubleOf } from "../session";
import { putFormulas, rowRuns, type Inputs } from "../write/cellGrid";
import { freeSheetName } from "../write/freeSheetName";
import { rangeAt } from "../read/cellsOnSheet";
import { hearsSelection, type Heard } from "./hearsSelection";
import { leftBehind, mark, removeSheets } from "./leftBehind";
import { reckonedCells } from "./reckonedCells";

/** What Excel did with work that was to be one step for Ctrl+Z; `unknown`: it cannot gather steps. */
export type Gathering = "gathered" | "refused" | "unknown";

/** A sheet of its own in the user's workbook, where it is tried what this Excel does. */
export interface TestSheet {
  readonly name: string;
  /** What kind of Excel the workbook is open in. */
  readonly facts: ExcelFacts;
  /** Writes values and English formulas from a cell on, the first cell of all left out: it tells whose the sheet is. */
  put(row: number, column: number, inputs: Inputs): Promise<void>;
  /** What the cells hold once Excel has reckoned them. */
  read(area: Area, signal?: AbortSignal): Promise<Cell[][]>;
  /** The formula of one cell, as Excel gives it back. */
  formulaIn(row: number, column: number): Promise<string>;
  /** How far the formula in a cell spills; undefined where it does not. */
  spillOf(row: number, column: number): Promise<Area | undefined>;
  /** Makes a table with headings of cells that are filled. */
  makeTable(area: Area): Promise<void>;
  /** Adds an empty row at the end of the sheet's only table. */
  addTableRow(): Promise<void>;
  /** Writes formulas, and bold with them if asked, so that Ctrl+Z would take them in one step. */
  gather(inputs: Inputs, bold: boolean): Promise<Gathering>;
  /** Whether Excel tells when another cell is marked; marks again what the user had marked. */
  hearsSelection(): Promise<Heard>;
  /** Empties the sheet, tables too. */
  clear(): Promise<void>;
  /** Takes the sheet away. */
  remove(): Promise<void>;
}

const wanted = "TULU selvtest";

/** Adds the sheet without showing it. One that an earlier test could not take away goes first. */
export async function openTestSheet(): Promise<TestSheet> {
  const facts = await readExcelFacts();
  await removeSheets(await leftBehind(wanted));
  const { id, name } = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = worksheets.items.map((sheet) => sheet.name);
    const sheet = worksheets.add(freeSheetName(wanted, taken)).load("id,name");
    sheet.getRange("A1").values = [[mark]];
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
  return testSheet(id, name, facts);
}

function testSheet(id: string, name: string, facts: ExcelFacts): TestSheet {
  const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    inExcel((context) => work(context.workbook.worksheets.getItem(id), context));

  return {
    name,
    facts,
    put: (row, column, inputs) =>
      onSheet(async (sheet, context) => {
        const area = { row, column, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
        for (const run of rowRuns(area.rows, area.columns, new Set())) {
          putFormulas(sheet, { ...area, sheet: name }, inputs, [run]);
          // One piece at a time stays below Excel's 5 MB on the web.
          // eslint-disable-next-line office-addins/no-context-sync-in-loop
          await context.sync();
        }
        // The user's own sheets are left to the user.
        if (facts.calculation === "Manual") sheet.calculate(false);
        await context.sync();
      }),
    read: (area, signal) => reckonedCells({ ...area, sheet: name }, signal),
    formulaIn: (row, column) =>
      onSheet(async (sheet, context) => {
        const cell = sheet.getCell(row, column).load("formulas");
        await context.sync();
        return String(cell.formulas[0]?.[0] ?? "");
      }),
    spillOf: (row, column) =>
      onSheet(async (sheet, context) => {
        const spill = sheet.getCell(row, column).getSpillingToRangeOrNullObject();
        spill.load("rowIndex,columnIndex,rowCount,columnCount");
        await context.sync();
        if (spill.isNullObject) return undefined;
        return { row: spill.rowIndex, column: spill.columnIndex, rows: spill.rowCount, columns: spill.columnCount };
      }),
    makeTable: (area) =>
      onSheet(async (sheet, context) => {
        sheet.tables.add(rangeAt(sheet, area), true);
        await context.sync();
      }),
    addTableRow: () =>
      onSheet(async (sheet, context) => {
        sheet.tables.getItemAt(0).rows.add();
        await context.sync();
      }),
    gather: (inputs, bold) => gather(id, name, inputs, bold),
    hearsSelection: () => hearsSelection(id),
    clear: () =>
      onSheet(async (sheet, context) => {
        sheet.tables.load("items/name");
        await context.sync();
        for (const table of sheet.tables.items) table.delete();
        sheet.getRange().clear();
        sheet.getRange("A1").values = [[mark]];
        await context.sync();
      }),
    remove: () => removeSheets([id]),
  };
}

async function gather(id: string, name: string, inputs: Inputs, bold: boolean): Promise<Gathering> {
  if (!canMergeUndo()) return "unknown";
  try {
    await inExcel(
      async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const place = { sheet: name, row: 1, column: 0, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
        putFormulas(sheet, place, inputs, rowRuns(place.rows, place.columns, new Set()));
        if (bold) rangeAt(sheet, place).format.font.bold = true;
        await context.sync();
      },
      { oneUndoStep: true },
    );
    return "gathered";
  } catch (reason) {
    const trouble = troubleOf(reason);
    if (trouble.reason === "editing" || trouble.reason === "missing") throw trouble;
    return "refused";
  }
}
