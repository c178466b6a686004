import type { Cell, CellFormulaValue, CellValue } from "exceljs";
import { parsedAddress } from "../cells/address";
import type { CellData } from "../cells/workbookData";
import { readFormula } from "./storedFormula";
import { readStyle } from "./xlsxStyle";
import { largestSheet, serialOf } from "./xlsxUnits";

type Plain = number | string | boolean;

const isError = (value: CellValue | undefined): value is { error: never } =>
  typeof value === "object" && value !== null && "error" in value;

/** Text of several looks, links and dates as what a formula would see of them. */
function plainValue(value: CellValue | undefined): Plain | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plainValue(value.text as CellValue);
  return isError(value) ? value["error"] : undefined;
}

function contents(cell: Cell): CellData {
  if (!cell.formula) {
    const value = plainValue(cell.value);
    return value === undefined ? {} : { value };
  }
  const { ref, shareType, result } = cell.value as CellFormulaValue & { ref?: string; shareType?: string };
  const spill = shareType === "array" && ref ? parsedAddress(ref, largestSheet)?.area : undefined;
  const cached = isError(result) ? { error: String(result["error"]) } : plainValue(result);
  return {
    formula: readFormula(cell.formula),
    ...(cached === undefined ? {} : { result: cached }),
    ...(spill && spill.rows * spill.columns > 1 ? { spill } : {}),
  };
}

/** A cell of the file; undefined where there is nothing to show. */
export function cellFromXlsx(cell: Cell): CellData | undefined {
  if (cell.isMerged && cell.master !== cell) return undefined;
  const style = readStyle(cell.style);
  const format = cell.numFmt && cell.numFmt !== "General" ? { format: cell.numFmt } : {};
  const data: CellData = { ...contents(cell), ...format, ...(style ? { style } : {}) };
  return Object.keys(data).length > 0 ? data : undefined;
}
