import { CellValueType, InterceptorEffectEnum, type ICellData, type IStyleData } from "@univerjs/core";
import type { Nullable, Styles } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, FormulaDataModel } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { errorCode } from "../../../../src/sheet/errorNames";
import { danishFormula, englishFormula } from "../../../../src/formulas/notation";
import { danishTyped } from "../../../cells/danishGeneral";
import { danishInput } from "../../../cells/danishInput";
import type { GridSession } from "../gridSession";

/** Before Univer's own handlers, which stand at 0, and after them but before the one that ends the chain at -1. */
const before = 1000;
const after = -0.5;

/** A number that is shown without a format, perhaps with digits left out. */
const general = /^-?\d+(,\d+)?(E[+-]\d+)?$/;

/** What the cell editor and the formula bar show of a value: every digit, in Danish. */
function opened(cell: Nullable<ICellData>, stored: Nullable<ICellData>): Nullable<ICellData> {
  if (typeof cell?.v === "number" && cell.t !== CellValueType.BOOLEAN) return { ...cell, v: danishTyped(cell.v) };
  if (typeof cell?.v !== "string") return cell;
  if (/^-?[\d.]+%$/.test(cell.v)) return { ...cell, v: cell.v.replace(".", ",") };
  const isNumber = typeof stored?.v === "number" && stored.t !== CellValueType.BOOLEAN;
  return isNumber && general.test(cell.v) ? { ...cell, v: danishTyped(stored.v as number) } : cell;
}

/** What the user typed, as the grid stores it. */
function closed(cell: Nullable<ICellData>, styles: Styles): Nullable<ICellData> {
  if (!cell) return cell;
  if (typeof cell.f === "string") return { ...cell, f: englishFormula(cell.f) };
  if (typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING) return cell;
  const style = typeof cell.s === "string" ? styles.get(cell.s) : cell.s;
  if (style?.n?.pattern === "@") return cell;
  const error = errorCode(cell.v.trim());
  if (error) return { ...cell, v: error };
  const typed = danishInput(cell.v);
  if (!typed) return cell;
  if (typeof typed.value === "boolean") return { ...cell, p: null, v: Number(typed.value), t: CellValueType.BOOLEAN };
  const number: ICellData = { ...cell, p: null, v: typed.value, t: CellValueType.NUMBER };
  return typed.format === undefined || style?.n ? number : { ...number, s: withFormat(style, typed.format) };
}

const withFormat = (style: Nullable<IStyleData>, pattern: string): IStyleData => ({ ...style, n: { pattern } });

/** Lets people read and type Danish in the cell editor and the formula bar. */
export function editInDanish(session: GridSession): void {
  const interceptors = session.grid.injector.get(SheetInterceptorService);
  const { writeCellInterceptor } = interceptors;
  const markOpening = formulasInDanishWhileOpening(session, interceptors);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: "tulu-danish-opening",
    priority: before,
    handler(cell, _place, next) {
      markOpening();
      return next(cell);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: "tulu-danish-opened",
    priority: after,
    handler: (cell, place, next) => next(opened(cell, place.origin)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    id: "tulu-danish-closed",
    priority: before,
    handler(cell, place, next) {
      const value = closed(cell, place.workbook.getStyles());
      const { subUnitId, row, col } = place;
      const typed = value?.f ? { ...value, f: session.tables.stored(value.f, subUnitId, row, col) } : value;
      // Univer's number formats would make a number of it again.
      return typed?.t === CellValueType.BOOLEAN ? typed : next(typed);
    },
  });
}

/**
 * Univer's own handler looks a formula up while a cell is opened and ends the chain with it, so the two places where it
 * looks answer in Danish just then. Gives the function that says: now, until the running code is done.
 */
function formulasInDanishWhileOpening(
  { grid, tables }: GridSession,
  interceptors: SheetInterceptorService,
): () => void {
  let opening = false;
  const model = grid.injector.get(FormulaDataModel);
  const english = model.getFormulaStringByCell.bind(model);
  model.getFormulaStringByCell = (...place) => {
    const formula = english(...place);
    const [row, column, sheet] = place;
    return opening && formula ? danishFormula(tables.shown(formula, sheet, row, column)) : formula;
  };
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "tulu-danish-formula",
    priority: 0,
    effect: InterceptorEffectEnum.Value,
    handler(cell, { subUnitId, row, col }, next) {
      if (!opening || !cell?.f) return next(cell);
      return next({ ...cell, f: danishFormula(tables.shown(cell.f, subUnitId, row, col)) });
    },
  });
  return () => {
    opening = true;
    queueMicrotask(() => (opening = false));
  };
}
