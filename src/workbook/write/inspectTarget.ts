import { readEach } from "./cellGrid";
import { rangeAt } from "../read/cellsOnSheet";
import { hiddenRowCount } from "../read/hiddenRows";
import { inExcel } from "../session";
import { freeSheetName } from "./freeSheetName";
import { inspectTableTarget } from "./inspectTableTarget";
import { isAsWritten } from "../../blocks/asWritten";
import type { BlockPlan, Plan } from "../../blocks/plan";
import { layoutOf, sizeOf, type Layout } from "../../blocks/layout";
import { areaAddress, fitsOnSheet, sharedArea, spotAddress, type Area, type Place, type Spot } from "../../sheet/place";
import { tablesOnSheet, type TableOnSheet } from "../read/tablesOnSheet";
import type { FilledCell, Hindrance, Notice, Target, TargetInspection } from "../../sheet/target";
import { askForMerged, askForSpills, calculationNotices, inspectionOf } from "./targetInspection";

/** Looks at where a plan would be written, and changes nothing. Merged cells are looked for only by writeBlock. */
export const inspectTarget = (plan: Plan, target: Target): Promise<TargetInspection> =>
  inExcel((context) => inspectTargetIn(context, plan, target, false));

/** `replaced` is a block of ours that makes room for this one: what it holds as it was written is not in the way. */
export function inspectTargetIn(
  context: Excel.RequestContext,
  plan: Plan,
  target: Target,
  writing: boolean,
  replaced?: Layout,
): Promise<TargetInspection> {
  if (plan.kind === "table") return inspectTableTarget(context, plan, target, writing);
  if (target.kind === "newSheet") return inspectNewSheet(context, plan, target);
  if (target.kind === "cells") return inspectCells(context, plan, target, writing, replaced);
  throw new Error("A block cannot be written as columns of a table.");
}

async function inspectNewSheet(
  context: Excel.RequestContext,
  plan: BlockPlan,
  target: Target & { kind: "newSheet" },
): Promise<TargetInspection> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const application = context.workbook.application.load("calculationMode");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = freeSheetName(target.name, taken);
  const notices: Notice[] = [{ kind: "otherSheet", sheet }, ...calculationNotices(application)];
  return inspectionOf(target, { sheet, row: 0, column: 0, ...sizeOf(plan) }, [], notices);
}

async function inspectCells(
  context: Excel.RequestContext,
  plan: BlockPlan,
  target: Target & { kind: "cells" },
  writing: boolean,
  replaced: Layout | undefined,
): Promise<TargetInspection> {
  const layout = layoutOf(plan, target);
  const { place } = layout;
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet).load("name");
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  const application = context.workbook.application.load("calculationMode");
  await context.sync();
  if (sheet.isNullObject) return inspectionOf(target, undefined, [{ reason: "noSheet", sheet: target.sheet }]);
  if (!fitsOnSheet(place)) return inspectionOf(target, place, [{ reason: "noRoom" }]);

  const protection = sheet.protection.load("protected");
  const range = rangeAt(sheet, place).load("rowHidden");
  const merged = writing ? askForMerged(range) : () => [];
  const spilled = areasBeyond(place, replaced).map((area) => askForSpills(rangeAt(sheet, area), areaAddress(area)));
  const tables = await tablesOnSheet(context, target.sheet);
  const formulas = await readEach(context, place, "formulas");
  const standing = replaced && (await readEach(context, replaced.place, "formulas"));

  const broken: TableOnSheet[] = [];
  for (const table of tables) {
    if (breaksTable(table, layout) || (await startsCalculatedColumn(context, table, layout))) broken.push(table);
  }
  const hindrances: Hindrance[] = [
    ...(protection.protected ? [{ reason: "protected", sheet: target.sheet } as const] : []),
    ...merged(),
    ...spilled.flatMap((told) => told()),
    ...broken.map(({ name }) => ({ reason: "table", table: name }) as const),
    ...ownInput(plan, layout),
  ];
  const rows = await hiddenRowCount(context, range, place.rows);
  const hidden: Notice[] = rows > 0 ? [{ kind: "hiddenRows", rows }] : [];
  const elsewhere: Notice[] = active.name === sheet.name ? [] : [{ kind: "otherSheet", sheet: sheet.name }];
  const notices = [...elsewhere, ...hidden, ...calculationNotices(application)];
  const filled = filledCells(layout, formulas).filter(
    ({ row, column }) =>
      !replaced || !standing || !(isAsWritten(replaced, standing, row, column) || spillsInto(replaced, row, column)),
  );
  const told = filled.map(({ address, formula }) => ({ address, formula }));
  return inspectionOf(target, place, hindrances, notices, told);
}

/** The parts of a place that lie outside the block that makes room: to the right of it and below it. */
function areasBeyond(place: Place, replaced: Layout | undefined): Area[] {
  const shared = replaced?.place.sheet === place.sheet ? sharedArea(replaced.place, place) : undefined;
  if (!shared) return [place];
  const right = place.column + place.columns - (shared.column + shared.columns);
  const below = place.row + place.rows - (shared.row + shared.rows);
  return [
    { ...place, column: shared.column + shared.columns, columns: right },
    { ...place, row: shared.row + shared.rows, rows: below },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether a formula of the block fills the cell from another one. */
const spillsInto = ({ spills, cells, place }: Layout, row: number, column: number): boolean =>
  !cells[row - place.row]?.[column - place.column] &&
  spills.some((spill) => sharedArea(spill, { row, column, rows: 1, columns: 1 }) !== undefined);

/** The cells to be written that the plan's own formulas read. */
function ownInput(plan: BlockPlan, layout: Layout): Hindrance[] {
  const { place } = layout;
  for (const part of plan.rows.flatMap((line) => line.flatMap((cell) => cell?.formula ?? []))) {
    if (typeof part === "string" || part.to !== "source" || part.place.sheet !== place.sheet) continue;
    const shared = sharedArea(part.place, place);
    if (shared && fillsAny(layout, shared)) return [{ reason: "ownInput", address: areaAddress(shared) }];
  }
  return [];
}

function fillsAny({ place, fills }: Layout, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (fills(row - place.row, column - place.column)) return true;
    }
  }
  return false;
}

function filledCells(
  layout: Layout,
  formulas: readonly (readonly (string | number | boolean)[])[],
): (FilledCell & Spot)[] {
  const { place } = layout;
  const { sheet } = place;
  const filled: (FilledCell & Spot)[] = [];
  formulas.forEach((line, row) =>
    line.forEach((formula, column) => {
      if (formula === "" || !layout.fills(row, column)) return;
      const spot = { sheet, row: place.row + row, column: place.column + column };
      filled.push({ ...spot, address: spotAddress(spot.row, spot.column), formula });
    }),
  );
  return filled;
}

/** A block may lie within a table's rows of data; it may not cross the edge, nor spill inside. */
function breaksTable(table: TableOnSheet, { place, spills }: Layout): boolean {
  const shared = sharedArea(table.place, place);
  if (!shared) return false;
  const within = sharedArea(table.body, place);
  const inside = within !== undefined && within.rows === place.rows && within.columns === place.columns;
  return !inside || spills.some((spill) => sharedArea(table.place, spill));
}

/**
 * Whether a formula would start a calculated column: Excel fills all of a table's empty column with the first formula
 * that is put in it, rows that were not asked for too.
 */
async function startsCalculatedColumn(
  context: Excel.RequestContext,
  { body }: TableOnSheet,
  { place, cells, fills }: Layout,
): Promise<boolean> {
  const within = sharedArea(body, place);
  if (!within) return false;
  const columns = Array.from({ length: within.columns }, (_, k) => within.column - place.column + k).filter((column) =>
    cells.some((line) => String(line[column]?.input ?? "").startsWith("=")),
  );
  if (columns.length === 0) return false;
  const held = await readEach(
    context,
    { ...place, ...body, column: within.column, columns: within.columns },
    "formulas",
  );
  return columns.some((column) => {
    const others = held.filter((_, row) => !fills(body.row + row - place.row, column));
    return others.length > 0 && others.every((line) => line[place.column + column - within.column] === "");
  });
}
