import { inExcel } from "../session";
import type { Place } from "../../sheet/place";
import { readRangeIn } from "./readRange";
import type { RangeReading, ReadingOptions } from "../../sheet/rangeReading";
import { sheetCellsIn, type SheetMemory, type SheetOnHand } from "./sheetCells";
import { areaOf } from "./tablesOnSheet";

/** Where the user is, and what is marked. */
export interface Selection {
  /** One reading for each marked area, in the order of marking; at most twenty. */
  readonly areas: readonly RangeReading[];
  /** How many areas are marked. */
  readonly areaCount: number;
  readonly active: Place;
  /** The active cell's formula in English, when it has one. */
  readonly formula: string | undefined;
  /** The sheet around what is marked, for the reading of its table; undefined when it is empty or very large. */
  readonly onHand: SheetOnHand | undefined;
  readonly protectedSheet: boolean;
  readonly manualCalculation: boolean;
}

const most = 20;

/** Reads the current selection; undefined when what is marked is not cells (a chart, a picture). */
export async function readSelection(
  options: ReadingOptions = {},
  memory: SheetMemory = { known: undefined },
): Promise<Selection | undefined> {
  return inExcel(async (context) => {
    const marked = await markedPlaces(context);
    if (!marked) return undefined;
    const { active, sheet, areaCount } = marked;
    const cell = context.workbook.getActiveCell().load("formulas,rowIndex,columnIndex,rowCount,columnCount");
    const protection = context.workbook.worksheets.getItem(sheet).protection.load("protected");
    const application = context.workbook.application.load("calculationMode");
    await context.sync();
    const areas: RangeReading[] = [];
    for (const place of marked.places.slice(0, most)) areas.push(await readRangeIn(context, place, options));
    const formula: unknown = cell.formulas[0]?.[0];
    return {
      areas,
      areaCount,
      active,
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : undefined,
      onHand: await sheetCellsIn(context, sheet, memory, options),
      protectedSheet: protection.protected,
      manualCalculation: application.calculationMode === "Manual",
    };
  });
}

interface Marked {
  readonly sheet: string;
  readonly places: readonly Place[];
  readonly areaCount: number;
  readonly active: Place;
}

async function markedPlaces(context: Excel.RequestContext): Promise<Marked | undefined> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  const { areas } = context.workbook.getSelectedRanges();
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const active = context.workbook.getActiveCell().load("rowIndex,columnIndex,rowCount,columnCount");
  try {
    await context.sync();
  } catch (reason) {
    if (isNotCells(reason)) return undefined;
    throw reason;
  }
  const { name } = sheet;
  return {
    sheet: name,
    places: areas.items.map((area) => ({ sheet: name, ...areaOf(area) })),
    areaCount: areas.items.length,
    active: { sheet: name, ...areaOf(active) },
  };
}

/** How Excel answers when a chart or a picture is marked. */
const isNotCells = (reason: unknown): boolean =>
  reason instanceof OfficeExtension.Error && ["InvalidSelection", "ItemNotFound"].includes(reason.code);
