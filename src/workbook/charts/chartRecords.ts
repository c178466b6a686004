import type { BlockPlan } from "../../blocks/plan";
import type { Place } from "../../sheet/place";
import { asText, fromText, namesById } from "../keptText";
import { inExcel } from "../session";

/*
 * What a chart's cells were when they were written stands in the workbook's settings, so that the chart can be made anew
 * or taken away without touching what has been put between them since.
 */

const prefix = "TULU.diagram.";

/** A chart that was put into the sheet, and the block of cells that it reads. */
export interface ChartRecord {
  readonly name: string;
  /** Where the whole of it lies: the chart, and its rows below. */
  readonly place: Place;
  /** Rows of that which the chart itself takes. */
  readonly chartRows: number;
  readonly plan: BlockPlan;
  /** The first figure that it reads, within the plan. */
  readonly reads: { readonly row: number; readonly column: number };
}

interface Kept {
  readonly record: ChartRecord;
  readonly sheetId: string;
}

const keyOf = (dataSheetId: string, name: string): string => `${prefix}${dataSheetId}!${name}`;

export const keepChart = (dataSheet: string, record: ChartRecord): Promise<void> =>
  inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const [data, own] = [dataSheet, record.place.sheet].map((name) => worksheets.getItem(name).load("id"));
    await context.sync();
    const kept: Kept = { record, sheetId: own?.id ?? "" };
    settings.add(keyOf(data?.id ?? "", record.name), asText(kept));
    await context.sync();
  });

export const forgetChart = (dataSheet: string, name: string): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(dataSheet).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    context.workbook.settings.getItemOrNullObject(keyOf(sheet.id, name)).delete();
    await context.sync();
  });

/** What was kept of a chart, by the name that its sheet has now; undefined where there is nothing, or the sheet is gone. */
export async function keptChart(
  context: Excel.RequestContext,
  dataSheet: string,
  name: string,
): Promise<ChartRecord | undefined> {
  const { worksheets, settings } = context.workbook;
  worksheets.load("items/name,items/id");
  await context.sync();
  const id = worksheets.items.find((sheet) => sheet.name === dataSheet)?.id ?? "";
  const setting = settings.getItemOrNullObject(keyOf(id, name)).load("value");
  await context.sync();
  const kept = setting.isNullObject ? undefined : keptIn(setting.value);
  const sheet = namesById(worksheets).get(kept?.sheetId ?? "");
  return kept && sheet !== undefined ? { ...kept.record, place: { ...kept.record.place, sheet } } : undefined;
}

function keptIn(value: unknown): Kept | undefined {
  const kept = fromText(value);
  const isKept = typeof kept === "object" && kept !== null && "record" in kept && "sheetId" in kept;
  return isKept ? (kept as Kept) : undefined;
}
