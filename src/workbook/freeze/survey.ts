import { cardCalled } from "../../formulas/functionName";
import { tokensOf } from "../../formulas/tokens";
import { sharedArea, type Place } from "../../sheet/place";
import { rectangles } from "../../sheet/rectangles";
import { areaOf } from "../read/tablesOnSheet";
import { inExcel, unlessStopped } from "../session";
import { readEach } from "../write/cellGrid";
import { cellsAt, type Shown } from "./cellsAt";
import { spillsAmong } from "./spills";

/** A formula of ours with all that it fills: one cell, or what it spills over. */
export interface TuluFormula extends Place {
  readonly formula: string;
  readonly shows: readonly (readonly Shown[])[];
}

export interface SurveyedSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly formulas: readonly TuluFormula[];
}

/** Where TULU is used in a workbook. */
export interface Survey {
  /** Sheets with formulas of ours, in the workbook's order. */
  readonly sheets: readonly SurveyedSheet[];
  readonly active: string;
  /** Defined names whose formula calls a function of ours; those cannot be frozen. */
  readonly names: readonly string[];
  readonly manualCalculation: boolean;
}

/** Told as sheets are read, and asked whether to go on. */
export interface SurveyOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (sheets: number, all: number) => void;
}

/** Counts the cells of the whole workbook that call a function of ours, hidden sheets, rows and filtered rows too. */
export const survey = (options: SurveyOptions = {}): Promise<Survey> =>
  inExcel(async (context) => {
    const { worksheets, names, application } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name,items/formula");
    application.load("calculationMode");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const sheets: SurveyedSheet[] = [];
    for (const [place, sheet] of worksheets.items.entries()) {
      options.onProgress?.(place, worksheets.items.length);
      unlessStopped(options.signal);
      sheets.push(await surveyed(context, sheet, options));
    }
    return {
      sheets: sheets.filter(({ formulas }) => formulas.length > 0),
      active: active.name,
      names: names.items.filter(({ formula }) => callsTulu(String(formula))).map(({ name }) => name),
      manualCalculation: application.calculationMode === "Manual",
    };
  });

async function surveyed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  options: SurveyOptions,
): Promise<SurveyedSheet> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const protection = sheet.protection.load("protected");
  await context.sync();
  const { name, visibility } = sheet;
  const formulas = used.isNullObject ? [] : await formulasIn(context, { sheet: name, ...areaOf(used) }, options);
  return { sheet: name, hidden: visibility !== "Visible", protected: protection.protected, formulas };
}

async function formulasIn(
  context: Excel.RequestContext,
  used: Place,
  { signal }: SurveyOptions,
): Promise<TuluFormula[]> {
  const found: { row: number; column: number; formula: string }[] = [];
  (await readEach(context, used, "formulas")).forEach((line, r) =>
    line.forEach((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !callsTulu(formula)) return;
      found.push({ row: used.row + r, column: used.column + c, formula });
    }),
  );
  if (found.length === 0) return [];
  unlessStopped(signal);
  const spills = await spillsAmong(context, used.sheet, rectangles(found));
  // Excel may give the formula of a spill in every cell of it: only the first is its own.
  const own = found.filter(
    ({ row, column }) =>
      !spills.some(
        (spill) =>
          (spill.row !== row || spill.column !== column) && sharedArea(spill, { row, column, rows: 1, columns: 1 }),
      ),
  );
  const places = own.map(({ row, column, formula }): Omit<TuluFormula, "shows"> => {
    const spill = spills.find((area) => area.row === row && area.column === column);
    return { sheet: used.sheet, ...(spill ?? { row, column, rows: 1, columns: 1 }), formula };
  });
  const shown = await cellsAt(context, used.sheet, places, "values");
  // A text that looks like a formula is shown as it is written.
  return places
    .map((place) => ({ ...place, shows: shown(place) }))
    .filter(({ formula, shows }) => shows[0]?.[0] !== formula);
}

/** Whether a formula calls a function of ours, one that we cannot read too. */
export const callsTulu = (formula: string): boolean =>
  /TULU[._]/iu.test(formula) &&
  tokensOf(formula).some(({ kind, text }) => kind === "call" && cardCalled(text) !== undefined);
