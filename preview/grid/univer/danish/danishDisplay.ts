import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { SheetsNumfmtCellContentController } from "@univerjs/preset-sheets-core";
import { danishError, isError } from "../../../cells/danishErrors";
import { danishGeneral } from "../../../cells/danishGeneral";
import type { UniverGrid } from "../startUniver";
import { textWidth } from "../textWidth";

/** Just after number formats, which leave a text behind. */
const afterFormats = 8;

const digitWidths = new Map<number, number>();

/** How many digits a cell has room for, at its font size. */
function roomFor(pixels: number, size: number): number {
  const digit = digitWidths.get(size) ?? textWidth("0", { fs: size });
  digitWidths.set(size, digit);
  return digit > 0 ? Math.floor((pixels - 5) / digit) : Infinity;
}

/** What a cell without a number format shows in Danish: 0,5 · SAND · #VÆRDI!; undefined where it is shown as it is. */
function danishCellText({ v, t }: Readonly<ICellData>, room: () => number): string | undefined {
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return v === true || v === 1 ? "SAND" : "FALSK";
  if (typeof v === "number" && t !== CellValueType.STRING) {
    return danishGeneral(v, Number.isInteger(v) ? Infinity : room());
  }
  return isError(v) ? danishError(v) : undefined;
}

/** Shows numbers, truth values and errors as Danish Excel does; the cells keep their English values. */
export function showInDanish({ injector }: UniverGrid): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("da");
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "tulu-danish-display",
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value,
    handler(cell: Nullable<ICellData>, { worksheet, workbook, col }, next) {
      if (!cell) return next(cell);
      const size = (): number => (typeof cell.s === "string" ? workbook.getStyles().get(cell.s)?.fs : cell.s?.fs) ?? 11;
      const text = danishCellText(cell, () => roomFor(worksheet.getColumnWidth(col), size()));
      return next(text === undefined ? cell : { ...cell, v: text });
    },
  });
}
