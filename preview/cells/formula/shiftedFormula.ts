import { tokensOf } from "../../../src/formulas/tokens";
import { columnLetters, columnNumber } from "../../../src/sheet/place";

const corner = /^(\$?)([A-Z]{1,3})?(\$?)(\d+)?$/iu;

/** One corner of a reference, "$B2", "B" or "2"; undefined where it would lie before the sheet's first cell. */
function shifted(text: string, rows: number, columns: number): string | undefined {
  // In "$2" the sign belongs to the row.
  const [, first = "", name, second = "", number] = corner.exec(text) ?? [];
  const column = name === undefined ? 0 : columnNumber(name) + (first ? 0 : columns);
  const row = number === undefined ? 1 : Number(number) + ((name === undefined ? first : second) ? 0 : rows);
  if (row < 1 || column < 0) return undefined;
  return first + (name === undefined ? "" : columnLetters(column)) + second + (number === undefined ? "" : row);
}

/** The formula as it reads when copied so many rows down and columns to the right: only what has no "$" moves. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (!formula.startsWith("=")) return formula;
  const texts = tokensOf(formula).map(({ kind, text }) => {
    if (kind !== "reference") return text;
    const [, sheet = "", cells = "", spill = ""] = /^(.*!)?([^#]*)(#?)$/u.exec(text) ?? [];
    const corners = cells.split(":").map((one) => shifted(one, rows, columns));
    return sheet + (corners.includes(undefined) ? "#REF!" : corners.join(":") + spill);
  });
  return `=${texts.join("")}`;
}
