import { typedText } from "../../blocks/typedText";
import { placeAddress, type Place } from "../../sheet/place";
import { areaOf } from "../read/tablesOnSheet";
import { inExcel } from "../session";
import type { Carried } from "../write/inOneStep";
import { cellsAt, type Shown } from "./cellsAt";
import { shownOnceReckoned, sameCells } from "./shownCells";
import { recordIn, type FrozenCell, type FrozenRecord } from "./record";
import { replaceCells, type Replacement, type ReplaceOptions } from "./replaceCells";

/**
 * What stands now where a formula was frozen: `frozen` all as it was left, `changed` something else in a cell or more,
 * `live` the formula again, `gone` no such sheet.
 */
export type FrozenState = "frozen" | "changed" | "live" | "gone";

/** A formula that was frozen, over all that it filled. */
export interface FrozenFormula extends Place {
  readonly formula: string;
  readonly cells: readonly FrozenCell[];
  readonly state: FrozenState;
  /** The cells that hold something else now. */
  readonly changed: readonly FrozenCell[];
  /** What its cells hold now, formulas in English. */
  readonly holds: readonly (readonly Shown[])[];
}

/** A sheet that remembers, with what has become of its cells. */
export interface RecordNow {
  readonly record: FrozenRecord;
  readonly formulas: readonly FrozenFormula[];
}

/** Every record in the workbook, the newest sheet first. */
export const recordsInWorkbook = (): Promise<readonly RecordNow[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const heads = worksheets.items.map((sheet) => sheet.getRange("A1:H5").load("values"));
    await context.sync();
    const found: RecordNow[] = [];
    const names = worksheets.items.map(({ name }) => name);
    for (const [place, { name }] of worksheets.items.entries()) {
      if (!recordIn(name, heads[place]?.values as Shown[][])) continue;
      const record = await recordOn(context, name);
      if (record) found.unshift({ record, formulas: await formulasNow(context, record, names) });
    }
    return found;
  });

async function recordOn(context: Excel.RequestContext, name: string): Promise<FrozenRecord | undefined> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { row, rows } = areaOf(used);
  const place = { row: 0, column: 0, rows: row + rows, columns: 8 };
  return recordIn(name, (await cellsAt(context, name, [place], "values"))(place));
}

async function formulasNow(
  context: Excel.RequestContext,
  { cells }: FrozenRecord,
  names: readonly string[],
): Promise<FrozenFormula[]> {
  const units = new Map<string, FrozenCell[]>();
  for (const cell of cells) {
    const key = `${cell.sheet}!${cell.from.row},${cell.from.column}`;
    const unit = units.get(key);
    if (unit) unit.push(cell);
    else units.set(key, [cell]);
  }
  const places = [...units.values()].flatMap((unit) => {
    const [first] = unit;
    if (first?.formula === undefined) return [];
    const rows = Math.max(...unit.map(({ row }) => row)) - first.row + 1;
    const columns = Math.max(...unit.map(({ column }) => column)) - first.column + 1;
    return [{ sheet: first.sheet, row: first.row, column: first.column, rows, columns, formula: first.formula, unit }];
  });
  const now: FrozenFormula[] = [];
  for (const sheet of new Set(places.map((place) => place.sheet))) {
    const own = places.filter((place) => place.sheet === sheet);
    const isThere = names.includes(sheet);
    const holding = isThere ? await cellsAt(context, sheet, own, "formulas") : () => [];
    for (const { unit, formula, ...place } of own) {
      const holds = holding(place);
      const at = ({ row, column }: FrozenCell): Shown => holds[row - place.row]?.[column - place.column] ?? "";
      const isLive = isThere && tidied(holds[0]?.[0] ?? "") === tidied(formula);
      const changed = isThere && !isLive ? unit.filter((cell) => !isAsLeft(cell, at(cell))) : [];
      const state = !isThere ? "gone" : isLive ? "live" : changed.length > 0 ? "changed" : "frozen";
      now.push({ ...place, formula, cells: unit, state, changed, holds });
    }
  }
  return now;
}

const tidied = (content: Shown): string =>
  String(content)
    .replace(/[\s'$]/gu, "")
    .toUpperCase();

/** Whether a cell still holds the value or the plain formula that was put there. */
function isAsLeft({ showed, plain }: FrozenCell, there: Shown): boolean {
  if (plain?.startsWith("=")) return tidied(plain) === tidied(there);
  if (plain !== undefined) return there === plain;
  // An error was left as a formula that is it.
  return there === showed || (typeof showed === "string" && showed.startsWith("#") && there === `=${showed}`);
}

export interface Thawed {
  readonly formulas: number;
  /** Those that now show something else than when they were frozen. */
  readonly different: readonly string[];
}

/** Puts formulas back where they were frozen, as one step where Excel can: all of those given, or none. */
export const thaw = (
  formulas: readonly FrozenFormula[],
  options: Omit<ReplaceOptions, "record"> = {},
): Promise<Carried<Thawed>> =>
  replaceCells(
    formulas.map(replacementOf),
    async (context) => {
      const shown = await shownOnceReckoned(context, formulas);
      const different = formulas.filter((of) => !sameCells(showedBy(of), shown.get(of) ?? []));
      return { formulas: formulas.length, different: different.map(placeAddress) };
    },
    options,
  );

const showedBy = ({ cells, row, column, rows, columns }: FrozenFormula): Shown[][] => {
  const showed = Array.from({ length: rows }, () => new Array<Shown>(columns).fill(""));
  for (const cell of cells) showed[cell.row - row]?.splice(cell.column - column, 1, cell.showed);
  return showed;
};

function replacementOf(of: FrozenFormula): Replacement {
  const { sheet, row, column, rows, columns, formula, holds } = of;
  const showed = showedBy(of);
  return {
    ...{ sheet, row, column, rows, columns },
    holds: holds[0]?.[0] ?? "",
    inputs: showed.map((line, r) => line.map((_, c) => (r + c === 0 ? formula : ""))),
    before: holds.map((line, r) => line.map((content, c) => asItWas(content, showed[r]?.[c]))),
    ...(rows * columns > 1 ? { spills: true } : {}),
  };
}

/** What was frozen as a text of no signs is put back as one. */
function asItWas(content: Shown, showed: Shown | undefined): Shown {
  if (typeof content !== "string" || content.startsWith("=")) return content;
  if (content === "") return showed === "" ? "'" : "";
  return typedText(content);
}
