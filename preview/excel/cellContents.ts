import { isGridError } from "../cells/value";
import type { Area } from "../../src/sheet/place";
import type { GridInput, GridValue } from "../cells/value";
import { fillCalculatedColumn } from "../grid/calculatedColumn";
import { HostError } from "../office/hostError";
import { cellCount } from "../cells/area";
import { isWellFormed } from "../cells/formula/wellFormed";
import { assertWritable } from "./workbookState";
import type { WorkbookState } from "./workbookState";

/** What Excel's `values`, `formulas` and `valueTypes` say of a block of cells, and how they are written. */

/** Excel answers no more than this many cells at a time. */
const mostCells = 5_000_000;

export const asExcelValue = (value: GridValue): number | string | boolean =>
  value === null ? "" : isGridError(value) ? value.error : value;

const valueType = (value: GridValue): string => {
  if (value === null || value === "") return "Empty";
  if (isGridError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
};

export function assertReadable(area: Area): void {
  if (cellCount(area) > mostCells) throw new HostError("RangeExceedsLimit");
}

export function readValues(state: WorkbookState, sheet: string, area: Area): (number | string | boolean)[][] {
  assertReadable(area);
  return state.port.values(sheet, area).map((row) => row.map(asExcelValue));
}

export function readValueTypes(state: WorkbookState, sheet: string, area: Area): string[][] {
  assertReadable(area);
  return state.port.values(sheet, area).map((row) => row.map(valueType));
}

export function readFormulas(state: WorkbookState, sheet: string, area: Area): (number | string | boolean)[][] {
  const values = readValues(state, sheet, area);
  return state.port.formulas(sheet, area).map((row, i) => row.map((formula, j) => formula ?? values[i]?.[j] ?? ""));
}

/** One value for every cell, or rows that have the area's shape. */
export function shaped(input: unknown, area: Area): unknown[][] {
  if (!Array.isArray(input)) return Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(input));
  const rows: unknown[] = input;
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === area.columns;
  if (rows.length === area.rows && rows.every(fits)) return rows;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

const englishNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i;

/** Excel takes a text as if it were typed: numbers become numbers, unless the cell is formatted as text ("@"). */
function typed(text: string, format: string | undefined): GridInput {
  if (text === "") return null;
  if (format === "@") return { text };
  if (text.startsWith("=")) return text;
  if (text.startsWith("'")) return { text: text.slice(1) };
  if (englishNumber.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}

function asInput(value: unknown, format: string | undefined): GridInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") {
    if (value.startsWith("=") && format !== "@" && !isWellFormed(value)) throw new HostError("InvalidArgument");
    return typed(value, format);
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}

export function writeInputs(state: WorkbookState, sheet: string, area: Area, input: unknown): void {
  assertWritable(state, sheet);
  const rows = shaped(input, area);
  const hasText = rows.some((row) => row.some((value) => typeof value === "string" && !value.startsWith("=")));
  const formats = hasText ? state.port.numberFormats(sheet, area) : undefined;
  state.port.write(
    sheet,
    area,
    rows.map((row, i) => row.map((value, j) => asInput(value, formats?.[i]?.[j]))),
  );
  // Excel's AutoCorrect does so for programs, too (OfficeDev/office-js#2093).
  if (area.rows > 1) return;
  rows[0]?.forEach((value, column) => {
    const isFormula = typeof value === "string" && value.startsWith("=");
    if (isFormula) fillCalculatedColumn(state.port, sheet, area.row, area.column + column);
  });
}
