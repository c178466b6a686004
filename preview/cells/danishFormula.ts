import { danishError, englishError, isError } from "./danishErrors";
import { danishFunctionName, englishFunctionName } from "./danishFunctionNames";

type Kind = "text" | "sheet" | "array" | "error" | "number" | "name" | "space" | "sign";

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

/** A number's decimal mark is part of the number; every other comma stands alone. */
const pieces = (mark: string): readonly (readonly [Kind, RegExp])[] => [
  ["text", /"(?:[^"]|"")*"?/y],
  ["sheet", /'(?:[^']|'')*'!?/y],
  ["array", /\{[^}]*\}?/y],
  ["error", /#[A-ZÆØÅ/0]+[!?]?(?:0!)?/iy],
  ["number", new RegExp(`(?:\\d+(?:${mark}\\d*)?|${mark}\\d+)(?:E[+-]?\\d+)?(?![\\p{L}\\d_!])`, "iuy")],
  ["name", /[$\p{L}_\d\\][$\p{L}\d_.\\!?]*/uy],
  ["space", /\s+/y],
  ["sign", /[^]/uy],
];

const english = pieces("\\.");
const danish = pieces(",");

function tokensOf(formula: string, language: typeof english): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    for (const [kind, pattern] of language) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (!text) continue;
      tokens.push({ kind, text });
      at += text.length;
      break;
    }
  }
  return tokens;
}

/** Whether the token at this place is called: an opening bracket follows. */
const isCalled = (tokens: readonly Token[], index: number): boolean => tokens[index + 1]?.text === "(";

/** =IF(A1>0.5,TULU.ANDEL(A1,B1),"") → =HVIS(A1>0,5;TULU.ANDEL(A1;B1);"") */
export function danishFormula(formula: string): string {
  const tokens = tokensOf(formula, english);
  return tokens.map((token, index) => toDanish(token, isCalled(tokens, index))).join("");
}

function toDanish({ kind, text }: Token, called: boolean): string {
  if (kind === "number") return text.replace(".", ",");
  if (kind === "sign" && text === ",") return ";";
  if (kind === "error") return isError(text) ? danishError(text) : text;
  if (kind === "array") return text.replaceAll(",", "\\").replaceAll(".", ",");
  if (kind !== "name") return text;
  if (called) return danishFunctionName(text);
  return text === "TRUE" ? "SAND" : text === "FALSE" ? "FALSK" : text;
}

/** =hvis(A1>0,5;"a";B1) → =IF(A1>0.5,"a",B1). English separators are understood too: =SUM(A1,B2). Spaces after ";" go. */
export function englishFormula(typed: string): string {
  const tokens = tokensOf(typed, danish).filter(
    ({ kind }, index, all) => kind !== "space" || all[index - 1]?.text !== ";",
  );
  return tokens.map((token, index) => toEnglish(token, isCalled(tokens, index))).join("");
}

function toEnglish({ kind, text }: Token, called: boolean): string {
  if (kind === "number") return text.replace(",", ".");
  if (kind === "sign" && text === ";") return ",";
  if (kind === "error") return englishError(text) ?? text;
  if (kind === "array") return text.replaceAll(",", ".").replaceAll("\\", ",");
  if (kind !== "name") return text;
  if (called) return englishFunctionName(text);
  if (/^sand$/i.test(text)) return "TRUE";
  return /^falsk$/i.test(text) ? "FALSE" : text;
}

/** The same text with English separators and every character in its old place, for a lexer that only knows those. */
export const englishSeparators = (typed: string): string =>
  tokensOf(typed, danish)
    .map(({ kind, text }) => {
      if (kind === "number") return text.replace(",", ".");
      return kind === "sign" && text === ";" ? "," : text;
    })
    .join("");
