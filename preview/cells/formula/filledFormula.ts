import { tokensOf } from "../../../src/formulas/tokens";
import { isOtherWorkbook } from "./references";
import { shifting } from "./shiftedFormula";

/** These look at the cell they stand in, make references while they calculate, or give names of their own to values. */
const standAlone = /^(?:_xl\w+\.)*(?:CELL|COLUMN|INDIRECT|LAMBDA|LET|OFFSET|ROW|SHEET|SHEETS)$/i;

/**
 * How a formula reads so many rows further down and columns further right, if it means the same there as it reads;
 * undefined for one with a name, a table, another workbook or a spill in it, or whose meaning hangs on its own cell.
 */
export function filledFormula(formula: string): ((rows: number, columns: number) => string) | undefined {
  const tokens = tokensOf(formula);
  const fills = tokens.every((token) => {
    const { kind, text } = token;
    if (kind === "reference") return !text.endsWith("#");
    if (kind === "call") return !standAlone.test(text);
    return kind !== "name" && kind !== "structured" && kind !== "unknown" && text !== "@" && !isOtherWorkbook(token);
  });
  return fills ? shifting(formula) : undefined;
}
