import { danishError, errorCode } from "../sheet/errorNames";
import { danishFunctionName, englishFunctionName } from "./builtInNames";
import { danishTablePart, englishTablePart } from "./reference";
import { tokensOf, type Token } from "./tokens";

const start = (formula: string): string => (formula.startsWith("=") ? "=" : "");

/** =IF(A1>0.5,TULU.ANDEL(A1,B1),"") → =HVIS(A1>0,5;TULU.ANDEL(A1;B1);"") */
export function danishFormula(formula: string): string {
  let inArray = false;
  let shown = start(formula);
  for (const token of tokensOf(formula)) {
    if (token.kind === "openArray" || token.kind === "closeArray") inArray = token.kind === "openArray";
    shown += token.kind === "comma" ? (inArray ? "\\" : ";") : inDanish(token);
  }
  return shown;
}

function inDanish({ kind, text }: Token): string {
  if (kind === "number") return text.replace(".", ",");
  if (kind === "switch") return /^true$/iu.test(text) ? "SAND" : "FALSK";
  if (kind === "error") return danishError(text.toUpperCase());
  if (kind === "structured") return danishTablePart(text);
  return kind === "call" ? danishFunctionName(text) : text;
}

/** =hvis(A1>0,5;"a";B1) → =IF(A1>0.5,"a",B1). English separators are understood too: =SUM(A1,B2). Spaces after ";" go. */
export function englishFormula(typed: string): string {
  const tokens = tokensOf(typed, "danish");
  return start(typed) + tokens.map((token, place) => inEnglish(token, tokens[place - 1])).join("");
}

function inEnglish({ kind, text }: Token, before: Token | undefined): string {
  if (kind === "space") return before?.text === ";" ? "" : text;
  if (kind === "number") return text.replace(",", ".");
  if (kind === "comma") return ",";
  if (kind === "switch") return /^(?:sand|true)$/iu.test(text) ? "TRUE" : "FALSE";
  if (kind === "error") return errorCode(text) ?? text;
  if (kind === "structured") return englishTablePart(text);
  return kind === "call" ? englishFunctionName(text) : text;
}

/** The same text with English separators and every character in its old place, for a lexer that only knows those. */
export const englishSeparators = (typed: string): string =>
  start(typed) +
  tokensOf(typed, "danish")
    .map(({ kind, text }) => (kind === "number" ? text.replace(",", ".") : kind === "comma" ? "," : text))
    .join("");
