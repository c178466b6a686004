import { tokensOf } from "../../../src/formulas/tokens";

const closing: Readonly<Record<string, string>> = { open: "close", openArray: "closeArray" };

/** Whether Excel would take the formula at all: its signs have a meaning, its brackets match, something stands in it. */
export function isWellFormed(formula: string): boolean {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  const open: (string | undefined)[] = [];
  for (const { kind, text } of tokens) {
    if (kind === "unknown" || (kind === "semicolon" && open.at(-1) !== "closeArray")) return false;
    if (kind in closing) open.push(closing[kind]);
    if ((kind === "close" || kind === "closeArray") && open.pop() !== kind) return false;
    if (kind === "structured" && !text.endsWith("]")) return false;
  }
  const last = tokens.at(-1);
  const isCutOff = last?.kind === "operator" && last.text !== "%" && last.text !== "#";
  return last !== undefined && open.length === 0 && !isCutOff;
}
