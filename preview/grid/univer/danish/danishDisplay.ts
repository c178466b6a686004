import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable, type Workbook } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { SheetsNumfmtCellContentController } from "@univerjs/preset-sheets-core";
import { danishError, isErrorCode } from "../../../../src/sheet/errorNames";
import { danishGeneral } from "../../../cells/danishGeneral";
import { canShow, shownNumber } from "../../../cells/shownText";
import type { UniverGrid } from "../startUniver";
import { textWidth } from "../textWidth";

/** Univer's number formats stand at 10, which leave a text behind: we look at the cell before them and write it after. */
const [beforeFormats, afterFormats] = [10.5, 8];

/** A cell on its way to be drawn, with what it held before Univer's formats; spilled results are in it by then. */
type PassingCell = ICellData & { readonly held?: Pick<ICellData, "v" | "t"> };

const digitWidths = new Map<number, number>();

/** How many digits a cell has room for, at its font size. */
function roomFor(pixels: number, size: number): number {
  const digit = digitWidths.get(size) ?? textWidth("0", { fs: size });
  digitWidths.set(size, digit);
  return digit > 0 ? Math.floor((pixels - 5) / digit) : Infinity;
}

/** What is drawn of a cell, in Danish: 0,5 · 15,9% · SAND · #VÆRDI!; undefined where it is left to Univer. */
function danishCellText({ v, t }: Pick<ICellData, "v" | "t">, format: string, room: () => number): string | undefined {
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return v === true || v === 1 ? "SAND" : "FALSK";
  if (typeof v === "number" && t !== CellValueType.STRING) {
    if (format === "General") return danishGeneral(v, Number.isInteger(v) ? Infinity : room());
    return canShow(format) ? shownNumber(v, format) : undefined;
  }
  return isErrorCode(v) ? danishError(v) : undefined;
}

/** A text of digits, which Univer's formats would draw as a number. */
const isText = ({ v, t }: Pick<ICellData, "v" | "t">): boolean =>
  typeof v === "string" && (t === CellValueType.STRING || t === CellValueType.FORCE_STRING);

/** Shows numbers, truth values and errors as Danish Excel does; the cells keep their English values. */
export function showInDanish({ injector }: UniverGrid): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("da");
  const interceptors = injector.get(SheetInterceptorService);
  const styleOf = ({ s }: ICellData, workbook: Workbook) => (typeof s === "string" ? workbook.getStyles().get(s) : s);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "tulu-danish-held",
    priority: beforeFormats,
    effect: InterceptorEffectEnum.Value,
    handler(cell: Nullable<ICellData>, _place, next) {
      if (!cell) return next(cell);
      const passing: PassingCell = { ...cell, held: { v: cell.v, t: cell.t } };
      return next(passing);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "tulu-danish-display",
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value,
    handler(passing: Nullable<PassingCell>, { worksheet, workbook, col }, next) {
      if (!passing) return next(passing);
      const { held = passing, ...cell } = passing;
      if (isText(held) && !isErrorCode(held.v)) return next({ ...cell, v: held.v, t: CellValueType.STRING });
      const style = styleOf(cell, workbook);
      const room = (): number => roomFor(worksheet.getColumnWidth(col), style?.fs ?? 11);
      const text = danishCellText(held, style?.n?.pattern || "General", room);
      return next(text === undefined ? cell : { ...cell, v: text });
    },
  });
}
