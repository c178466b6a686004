import { CellValueType, type ICellData, type IStyleData, type Nullable, type Styles } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { danishFormula, englishFormula } from "../../danishFormula";
import { danishTyped } from "../../danishGeneral";
import { danishInput } from "../../danishInput";
import { englishError } from "../../danishErrors";
import type { UniverGrid } from "./startUniver";

/** Before Univer's own handlers, so that they see English on the way in and we see their result on the way out. */
const first = 1000;

/** What the cell editor and the formula bar show when a cell is opened: formulas and numbers in Danish, every digit. */
function opened(cell: Nullable<ICellData>, stored: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell) return cell;
  if (typeof cell.f === "string") return { ...cell, f: danishFormula(cell.f) };
  if (typeof cell.v === "string" && cell.v.endsWith("%")) return { ...cell, v: cell.v.replace(".", ",") };
  const isGeneral = typeof stored?.v === "number" && stored.t !== CellValueType.BOOLEAN;
  if (typeof cell.v === "number") return { ...cell, v: danishTyped(cell.v) };
  return isGeneral && looksGeneral(cell.v) ? { ...cell, v: danishTyped(stored.v as number) } : cell;
}

/** A number that was shown without a format, perhaps with digits left out. */
const looksGeneral = (shown: ICellData["v"]): boolean =>
  typeof shown === "string" && /^-?\d+(,\d+)?(E[+-]\d+)?$/.test(shown);

/** What the user typed, as the grid stores it. */
function closed(cell: Nullable<ICellData>, styles: Styles): Nullable<ICellData> {
  if (!cell) return cell;
  if (typeof cell.f === "string") return { ...cell, f: englishFormula(cell.f) };
  if (typeof cell.v !== "string" || cell.t === CellValueType.FORCE_STRING) return cell;
  const style = typeof cell.s === "string" ? styles.get(cell.s) : cell.s;
  if (style?.n?.pattern === "@") return cell;
  const error = englishError(cell.v.trim());
  if (error) return { ...cell, v: error };
  const typed = danishInput(cell.v);
  if (!typed) return cell;
  if (typeof typed.value === "boolean") return { ...cell, p: null, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const number: ICellData = { ...cell, p: null, v: typed.value, t: CellValueType.NUMBER };
  return typed.format === undefined || style?.n ? number : { ...number, s: withFormat(style, typed.format) };
}

const withFormat = (style: Nullable<IStyleData>, pattern: string): IStyleData => ({ ...style, n: { pattern } });

/** Lets people type and read Danish in the cell editor and the formula bar. */
export function editInDanish({ injector }: UniverGrid): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    id: "tulu-danish-opened",
    priority: first,
    handler: (cell, place, next) => opened(next(cell), place.origin),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    id: "tulu-danish-closed",
    priority: first,
    handler: (cell, place, next) => next(closed(cell, place.workbook.getStyles())),
  });
}
