import { isGridError, type GridError, type GridValue } from "../cells/value";
import { CustomFunctionError } from "./customFunctions";
import type { ParameterMetadata } from "./metadata";

type GridBlock = readonly (readonly GridValue[])[];

/** What a formula hands a function: a value, a block, or undefined where the argument is left out. */
export type FunctionArgument = GridValue | GridBlock | undefined;
export type FunctionResult = GridValue | GridValue[][];

/** How an empty cell reaches a function: 0 in Excel on Windows, null in Excel on the web. */
export type EmptyCells = "zero" | "null";

/** What an error within a result does: it stands in its own cell, or makes the whole result #VALUE! (OfficeDev/office-js#2174). */
export type ErrorsInResults = "kept" | "spread";

export const isBlock = (value: FunctionArgument): value is GridBlock => Array.isArray(value);

/** Excel converts to the declared type before the call; `any` is left alone. */
function converted(value: GridValue, type: string | undefined): GridValue {
  if (isGridError(value) || type === undefined || type === "any") return value;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
  if (type === "boolean" && typeof value === "number") return value !== 0;
  if (type !== "number" || typeof value === "number") return value;
  const number = value === null ? 0 : typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

/** The argument as the function gets it; a GridError means that the function is not called and the cell shows the error. */
export function marshalledArgument(
  argument: FunctionArgument,
  parameter: ParameterMetadata,
  emptyCells: EmptyCells,
  errorsAllowed: boolean,
): unknown {
  if (argument === undefined) return null;
  const one = (value: GridValue): unknown => {
    const whole = converted(value, parameter.type);
    if (isGridError(whole)) return errorsAllowed ? new CustomFunctionError(whole.error, whole.message) : whole;
    return whole === null && emptyCells === "zero" ? 0 : whole;
  };
  if (parameter.dimensionality !== "matrix") return one(isBlock(argument) ? (argument[0]?.[0] ?? null) : argument);
  const rows = (isBlock(argument) ? argument : [[argument]]).map((row) => row.map(one));
  return rows.flat().find(isGridError) ?? rows;
}

const errorsOut = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);
const withText = new Set(["#VALUE!", "#N/A"]);

/** An error as the cell shows it. Excel lets a function give five codes and shows the text of two. */
export function shownError(error: unknown): GridError {
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as {
    code?: unknown;
    message?: unknown;
  };
  if (typeof code !== "string" || !errorsOut.has(code)) return { error: "#VALUE!" };
  return typeof message === "string" && message !== "" && withText.has(code)
    ? { error: code, message }
    : { error: code };
}

function resultValue(value: unknown): GridValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  // By Microsoft's design a function cannot give an empty cell: it shows as 0.
  if (value === null || value === undefined) return 0;
  if (typeof value === "object" && "basicValue" in value) return resultValue(value.basicValue);
  return shownError(value);
}

/** A function's answer as cells. */
export function marshalledResult(result: unknown, errors: ErrorsInResults = "kept"): FunctionResult {
  if (!Array.isArray(result)) return resultValue(result);
  const rows: unknown[] = result;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return { error: "#CALC!" };
  if (!rows.every((row): row is unknown[] => Array.isArray(row) && row.length === width)) return { error: "#VALUE!" };
  const cells = rows.map((row) => row.map(resultValue));
  return errors === "spread" && cells.flat().some(isGridError) ? { error: "#VALUE!" } : cells;
}
