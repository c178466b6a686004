import type { Layout } from "./layout";

/** Cells of a block that stands and is to be made anew, as they are now. */
export type Contents = readonly (readonly (string | number | boolean)[])[];

/**
 * Whether a cell of the sheet still holds what the block put there: such a cell may go without being asked for. Excel
 * tidies formulas, so letters, spaces and quotation marks around a sheet's name do not count.
 */
export function isAsWritten({ place, cells }: Layout, contents: Contents, row: number, column: number): boolean {
  const input = cells[row - place.row]?.[column - place.column]?.input;
  const there = contents[row - place.row]?.[column - place.column];
  if (typeof input !== "string" || typeof there !== "string") return input !== undefined && input === there;
  if (input.startsWith("=")) return tidied(input) === tidied(there);
  return input.replace(/^'/u, "") === there.replace(/^'/u, "");
}

const tidied = (formula: string): string => formula.replace(/[\s'$]/gu, "").toUpperCase();
