import type { Parameter } from "../../src/functions/card";
import { danishNumber, danishShare } from "../../src/functions/danish";
import { domains, type Domain } from "../../src/functions/domain";

/** What stands in sheets and is no good number, and what careless callers hand over; CATALOGUE's list. */
export const badCells: readonly unknown[] = [
  null,
  undefined,
  "",
  "tekst",
  "1.959",
  "15,9 %",
  true,
  false,
  { code: "#N/A" },
  { code: "#DIV/0!" },
  { code: "#NUM!" },
  { code: "#REF!" },
  { code: "#NAME?" },
  {},
  0,
  -0,
  -1,
  2.5,
  15.9,
  0.1 + 0.2,
  1e-320,
  1e308,
  -1e308,
  NaN,
  Infinity,
  -Infinity,
];

export const isMissing = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** #N/A in a list or a table is a hole, as an empty cell is. */
const isHole = ({ kind }: Parameter, cell: unknown): boolean =>
  (kind === "list" || kind === "table") && (cell as { code?: string }).code === "#N/A";

/** The cell as a title. */
export const titled = (cell: unknown): string =>
  Object.is(cell, -0) ? "-0" : typeof cell === "number" ? String(cell) : (JSON.stringify(cell) ?? "undefined");

/**
 * The texts of which a refusal of the cell must quote one; undefined where the parameter may well take the cell.
 * Written from the catalogue's rules, not from the code that reads cells.
 */
export function quotesOfRefusal(parameter: Parameter, cell: unknown): string[] | undefined {
  if (isMissing(cell) || isHole(parameter, cell)) return undefined;
  if (typeof cell === "object") return [(cell as { code?: string }).code ?? ""];
  if (parameter.of === "switch") {
    if (typeof cell === "boolean" || cell === 0 || cell === 1) return undefined;
    return [typeof cell === "number" ? danishNumber(cell) : String(cell)];
  }
  if (parameter.of === "word") {
    if (typeof cell === "string") return undefined;
    return [typeof cell === "number" ? danishNumber(cell) : cell ? "SAND" : "FALSK"];
  }
  if (typeof cell === "string") return "fromText" in parameter && /\d/.test(cell) ? undefined : [`"${cell}"`];
  if (typeof cell === "boolean") return [cell ? "SAND" : "FALSK"];
  const number = cell as number;
  const { low, high, whole }: Domain = domains[parameter.of];
  const fits = number >= low && number <= high && (!whole || Number.isInteger(number));
  const offered =
    !("options" in parameter) ||
    parameter.options === undefined ||
    parameter.options.some(({ value }) => value === number);
  return fits && offered ? undefined : [danishNumber(number), danishShare(number)];
}
