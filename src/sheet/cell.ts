import { errorCode } from "./errorNames";

/** An error in a cell, as functions receive it. */
export interface CellError {
  readonly code: string;
  /** What to do about it, where a function of ours has refused. */
  readonly message?: string;
}

/** What a cell holds: a number (dates too), a text, SAND/FALSK, an error, or null when it shows nothing. */
export type Cell = number | string | boolean | null | CellError;

/** Rows of cells. */
export type Cells = readonly (readonly Cell[])[];

/** One value of Range.values as a cell: "" is empty, the name of an error, English or in some builds Danish, is that error. */
export function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  const code = value.startsWith("#") ? errorCode(value) : undefined;
  return code === undefined ? value : { code };
}

export const cellsOf = (values: readonly (readonly unknown[])[]): Cell[][] => values.map((row) => row.map(cellOf));

export const isCellError = (cell: Cell): cell is CellError => typeof cell === "object" && cell !== null;
