import type { Cell, CellErrorValue, CellValue } from "exceljs";
import { localAddress } from "../cells/address";
import type { CellData } from "../cells/workbookData";
import { isErrorCode } from "../../src/sheet/errorNames";
import { storedFormula } from "./storedFormula";
import { xlsxStyle } from "./xlsxStyle";
import { largestSheet } from "./xlsxUnits";

const errorValue = (error: string): CellErrorValue => ({ error: error as CellErrorValue["error"] });

/** What exceljs calls a formula's result; its types know neither truth values nor all errors. */
const cached = (result: CellData["result"]): { result?: number | string } =>
  result === undefined ? {} : { result: (typeof result === "object" ? errorValue(result.error) : result) as number };

/** A formula that spills is stored as an array formula over its area, with every result as a value below it. */
function valueOf({ value, formula, result, spill }: CellData): CellValue {
  if (formula === undefined) return isErrorCode(value) ? errorValue(value) : (value ?? null);
  const text = storedFormula(formula);
  if (!spill) return { formula: text, ...cached(result) };
  return { shareType: "array", ref: localAddress(spill, largestSheet), formula: text, ...cached(result) } as CellValue;
}

export function cellToXlsx(cell: Cell, data: CellData): void {
  cell.value = valueOf(data);
  if (data.style || data.format) cell.style = xlsxStyle(data.style ?? {}, data.format);
}
