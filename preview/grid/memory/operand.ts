import { isGridError } from "../../cells/value";
import { parseDanishNumber } from "../../../src/functions/danish";
import type { GridError, GridValue } from "../../cells/value";

/** What a part of a formula comes to: rows of values, one cell for a single value. */
export interface Operand {
  readonly rows: readonly (readonly GridValue[])[];
  /** Comes from cells: functions such as SUM then pass over texts. */
  readonly isReference: boolean;
}

export const single = (value: GridValue): Operand => ({ rows: [[value]], isReference: false });
export const block = (rows: readonly (readonly GridValue[])[]): Operand => ({ rows, isReference: false });
export const failure = (error: string): Operand => single({ error });
export const firstOf = (operand: Operand): GridValue => operand.rows[0]?.[0] ?? null;
export const isSingle = ({ rows }: Operand): boolean => rows.length === 1 && rows[0]?.length === 1;

/** As Excel turns a value into a number; a text counts if a Dane would read it as a number. */
export function asNumber(value: GridValue): number | GridError {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  if (isGridError(value)) return value;
  return parseDanishNumber(value) ?? { error: "#VALUE!" };
}

export function asText(value: GridValue): string | GridError {
  if (value === null) return "";
  if (isGridError(value)) return value;
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  return String(value).replace(".", typeof value === "number" ? "," : ".");
}

export function asBoolean(value: GridValue): boolean | GridError {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return { error: "#VALUE!" };
  const number = asNumber(value);
  return isGridError(number) ? number : number !== 0;
}

/** Stretches operands of one row or one column over the others; what does not reach gives #N/A. */
export function combined(operands: readonly Operand[], combine: (values: GridValue[]) => GridValue): Operand {
  const height = Math.max(...operands.map(({ rows }) => rows.length));
  const width = Math.max(...operands.map(({ rows }) => rows[0]?.length ?? 0));
  const at = ({ rows }: Operand, row: number, column: number): GridValue => {
    const line = rows.length === 1 ? rows[0] : rows[row];
    const value = line?.length === 1 ? line[0] : line?.[column];
    return value === undefined ? { error: "#N/A" } : value;
  };
  const row = (i: number) =>
    Array.from({ length: width }, (_, j) => combine(operands.map((operand) => at(operand, i, j))));
  return block(Array.from({ length: height }, (_, i) => row(i)));
}
