import { columnLetters, columnNumber } from "../../../src/sheet/place";
import { formulaTokens } from "./tokens";

const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;

function shifted(word: string, rows: number, columns: number, besideColon: boolean): string {
  const moved = (name: string, fixed: string): string => {
    const to = columnNumber(name) + (fixed ? 0 : columns);
    return to < 0 ? "#REF!" : fixed + columnLetters(to);
  };
  const match = cell.exec(word);
  if (match) {
    const [, fixedColumn = "", name = "", fixedRow = "", number = ""] = match;
    const row = Number(number) + (fixedRow ? 0 : rows);
    const to = moved(name, fixedColumn);
    return row < 1 || to === "#REF!" ? "#REF!" : `${to}${fixedRow}${row}`;
  }
  const whole = besideColon ? column.exec(word) : null;
  return whole ? moved(whole[2] ?? "", whole[1] ?? "") : word;
}

/** The formula as it reads when copied so many rows down and columns to the right: only what has no "$" moves. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  const tokens = formula.startsWith("=") ? formulaTokens(formula.slice(1)) : undefined;
  if (!tokens) return formula;
  const texts = tokens.map(({ kind, text }, i) => {
    const [before, after] = [tokens[i - 1]?.text, tokens[i + 1]?.text];
    if (kind !== "word" || after === "(" || after === "!") return text;
    return shifted(text, rows, columns, before === ":" || after === ":");
  });
  return `=${texts.join("")}`;
}
