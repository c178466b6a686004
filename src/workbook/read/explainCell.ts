import type { Cells } from "../../sheet/cell";
import { cellsOnSheet } from "./cellsOnSheet";
import { inExcel } from "../session";
import { tableReference } from "../../formulas/reference";
import { shownFormula } from "../../formulas/danish";
import { syntaxOf } from "../../formulas/syntax";
import { childrenOf, type Syntax } from "../../formulas/syntaxTree";
import { tuluCalls } from "../../formulas/calls";
import { placeAddress, sharedArea, type Place } from "../../sheet/place";
import { trimmedPlace } from "./readRange";
import { areaOf, tablesOnSheet } from "./tablesOnSheet";
import { placeTyped } from "./typedRange";
import { explanation, type ExplainedCall } from "../../explain/explanation";
import type { Language } from "../../blocks/block";

/** A cell with a TULU formula, explained. */
export interface ExplainedCell {
  readonly place: Place;
  readonly address: string;
  /** As the user would type it. */
  readonly formula: string;
  readonly calls: readonly ExplainedCall[];
}

/** Explains the active cell, or the formula that spills into it; undefined when it holds no TULU call. */
export const explainActiveCell = (language: Language): Promise<ExplainedCell | undefined> =>
  inExcel(async (context) => {
    const active = context.workbook.getActiveCell().load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    return explainedIn(context, { sheet: active.worksheet.name, ...areaOf(active) }, language);
  });

async function explainedIn(
  context: Excel.RequestContext,
  cell: Place,
  language: Language,
): Promise<ExplainedCell | undefined> {
  const { formula, row, column } = await formulaBehind(context, cell);
  const tree = tuluCalls(formula).length > 0 ? syntaxOf(formula) : undefined;
  if (!tree) return undefined;
  const read = new Map<string, Cells>();
  for (const text of referencesIn(tree)) {
    const place = await placeOf(context, text, cell);
    if (place) read.set(text, await cellsOnSheet(context, place));
  }
  const at = { sheet: cell.sheet, row: cell.row - row, column: cell.column - column };
  const calls = explanation(formula, { read: (text) => read.get(text), language, at, row, column });
  return { place: cell, address: placeAddress(cell), formula: shownFormula(formula, language), calls };
}

interface FormulaBehind {
  readonly formula: string;
  /** The cell's place in the spill, from its first cell. */
  readonly row: number;
  readonly column: number;
}

async function formulaBehind(context: Excel.RequestContext, cell: Place): Promise<FormulaBehind> {
  const range = context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).load("formulas");
  const parent = range.getSpillParentOrNullObject().load("formulas,rowIndex,columnIndex");
  await context.sync();
  const own = String(range.formulas[0]?.[0] ?? "");
  if (own.startsWith("=") || parent.isNullObject) return { formula: own, row: 0, column: 0 };
  const formula = String(parent.formulas[0]?.[0] ?? "");
  return { formula, row: cell.row - parent.rowIndex, column: cell.column - parent.columnIndex };
}

function referencesIn(tree: Syntax): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (part: Syntax): void => {
    if (part.kind === "reference" || part.kind === "structured" || part.kind === "name") texts.add(part.text);
    childrenOf(part).forEach(visit);
  };
  visit(tree);
  return texts;
}

/** The cells that a reference in this cell's formula means; undefined when it means none. */
async function placeOf(context: Excel.RequestContext, text: string, cell: Place): Promise<Place | undefined> {
  const structured = tableReference(text);
  const own = structured && structured.table === undefined ? await tableAround(context, cell) : undefined;
  const found = await placeTyped(context, own === undefined ? text : `${own}${text}`, cell.sheet);
  if ("why" in found) return undefined;
  if (structured?.part === "row") return { ...found, row: cell.row, rows: 1 };
  const used = context.workbook.worksheets.getItem(found.sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return trimmedPlace(found, used.isNullObject ? undefined : areaOf(used));
}

async function tableAround(context: Excel.RequestContext, cell: Place): Promise<string | undefined> {
  const tables = await tablesOnSheet(context, cell.sheet);
  return tables.find(({ place }) => sharedArea(place, cell))?.name;
}
