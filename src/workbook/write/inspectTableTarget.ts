import { rangeAt } from "../read/cellsOnSheet";
import type { TablePlan } from "../../blocks/plan";
import { fitsOnSheet, type Place } from "../../sheet/place";
import { tablesOnSheet } from "../read/tablesOnSheet";
import type { Hindrance, Target, TargetInspection } from "../../sheet/target";
import { askForMerged, calculationNotices, inspectionOf } from "./targetInspection";

/** Looks at the cells to the right of a table, where its new columns would go. They must be free: Excel would move them. */
export async function inspectTableTarget(
  context: Excel.RequestContext,
  plan: TablePlan,
  target: Target,
  writing: boolean,
): Promise<TargetInspection> {
  const table = context.workbook.tables.getItemOrNullObject(plan.table).load("name,worksheet/name");
  const application = context.workbook.application.load("calculationMode");
  await context.sync();
  if (table.isNullObject) return inspectionOf(target, undefined, [{ reason: "noTable", table: plan.table }]);
  const sheetName = table.worksheet.name;
  const found = (await tablesOnSheet(context, sheetName)).find(({ name }) => name === table.name);
  if (!found) return inspectionOf(target, undefined, [{ reason: "noTable", table: plan.table }]);

  const place: Place = {
    ...found.place,
    column: found.place.column + found.place.columns,
    columns: plan.columns.length,
  };
  if (!fitsOnSheet(place)) return inspectionOf(target, place, [{ reason: "noRoom" }]);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const protection = sheet.protection.load("protected");
  const range = rangeAt(sheet, place);
  const used = range.getUsedRangeOrNullObject(true).load("address");
  const merged = writing ? askForMerged(range) : () => [];
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const hindrances: Hindrance[] = [
    ...(protection.protected ? [{ reason: "protected", sheet: sheetName } as const] : []),
    ...merged(),
    ...(used.isNullObject ? [] : [{ reason: "besideTable", table: found.name } as const]),
  ];
  return inspectionOf(target, place, hindrances, [
    ...(active.name === sheetName ? [] : [{ kind: "otherSheet", sheet: sheetName } as const]),
    ...calculationNotices(application),
  ]);
}
