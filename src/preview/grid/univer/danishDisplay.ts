import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from "@univerjs/preset-sheets-core";
import { danishError, isError } from "../../danishErrors";
import { danishGeneral } from "../../danishGeneral";
import type { UniverGrid } from "./startUniver";

/** Just after number formats, which leave a text behind. */
const afterFormats = 8;

/** What a cell without a number format shows in Danish: 0,5 · SAND · #VÆRDI!; undefined where it is shown as it is. */
export function danishCellText(cell: Readonly<ICellData>): string | undefined {
  const { v, t } = cell;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return v === true || v === 1 ? "SAND" : "FALSK";
  if (typeof v === "number" && t !== CellValueType.STRING) return danishGeneral(v);
  return isError(v) ? danishError(v) : undefined;
}

/** Shows numbers, truth values and errors as Danish Excel does; the cells keep their English values. */
export function showInDanish({ injector }: UniverGrid): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("da");
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "tulu-danish-display",
    priority: afterFormats,
    effect: InterceptorEffectEnum.Value,
    handler(cell: Nullable<ICellData>, _place, next) {
      const text = cell ? danishCellText(cell) : undefined;
      return next(text === undefined ? cell : { ...cell, v: text });
    },
  });
}
