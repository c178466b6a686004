/** An error in a cell, as functions receive it. */
export interface CellError {
  readonly code: string;
}

/** What a cell holds: a number (dates too), a text, SAND/FALSK, an error, or null when it shows nothing. */
export type Cell = number | string | boolean | null | CellError;

/** Rows of cells. */
export type Cells = readonly (readonly Cell[])[];

/** Range.values gives an error as its name: in English, and in some builds in the language of Excel. */
const errorCodes: ReadonlyMap<string, string> = new Map([
  ...["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!", "#FIELD!"].map(
    (code): [string, string] => [code, code],
  ),
  ["#I/T", "#N/A"],
  ["#VÆRDI!", "#VALUE!"],
  ["#REFERENCE!", "#REF!"],
  ["#DIVISION/0!", "#DIV/0!"],
  ["#NAVN?", "#NAME?"],
  ["#NUL!", "#NULL!"],
  ["#OVERLØB!", "#SPILL!"],
  ["#BEREGN!", "#CALC!"],
  ["#OPTAGET!", "#BUSY!"],
]);

/** One value of Range.values as a cell: "" is empty, the name of an error is that error. */
export function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  const code = value.startsWith("#") ? errorCodes.get(value) : undefined;
  return code === undefined ? value : { code };
}

export const cellsOf = (values: readonly (readonly unknown[])[]): Cell[][] => values.map((row) => row.map(cellOf));

export const isCellError = (cell: Cell): cell is CellError => typeof cell === "object" && cell !== null;
