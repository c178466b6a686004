import { formulaTokens } from "./tokens";

/** Whether Excel would take the formula at all: its signs have a meaning, its brackets match, something stands in it. */
export function isWellFormed(formula: string): boolean {
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens?.some(({ kind }) => kind !== "space")) return false;
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === "open") open.push(text === "(" ? ")" : "}");
    else if (kind === "close" && open.pop() !== text) return false;
    else if (kind === "bracket" && !text.endsWith("]")) return false;
  }
  const last = tokens.findLast(({ kind }) => kind !== "space");
  return open.length === 0 && !(last?.kind === "operator" && last.text !== "%" && last.text !== "#");
}
