/** The pieces of an English formula. */

export type TokenKind =
  | "number"
  | "text"
  | "error"
  /** A function, a name, a cell, a sheet before "!", TRUE. */
  | "word"
  /** A sheet's name in single quotes. */
  | "quoted"
  /** A structured reference's brackets with all inside: "[@Antal]". */
  | "bracket"
  | "operator"
  | "separator"
  | "arrayRow"
  | "arrayColumn"
  | "open"
  | "close"
  | "space";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const word = /[\p{L}_\\$][\p{L}\p{N}_.$?]*/uy;
const error = /#(N\/A|I\/T|[\p{L}\d/_]+[!?])/uy;
const text = /"(?:[^"]|"")*"/y;
const quoted = /'(?:[^']|'')*'/y;
const space = /\s+/y;
const operator = /<>|<=|>=|[-+*/^&=<>%:!#@]/y;
const number = /(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?/iy;

/** Where the bracket that opens at `start` closes; brackets nest, and "'" takes away the meaning of what follows. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const sign = formula[i];
    if (sign === "'") i++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

/** Parts a formula, "=" not included; undefined where a sign has no meaning. */
export function formulaTokens(formula: string): Token[] | undefined {
  const patterns: readonly (readonly [TokenKind, RegExp])[] = [
    ["space", space],
    ["text", text],
    ["quoted", quoted],
    ["number", number],
    ["error", error],
    ["operator", operator],
    ["word", word],
  ];
  const tokens: Token[] = [];
  let braces = 0;
  let at = 0;
  const push = (kind: TokenKind, length: number): void => {
    tokens.push({ kind, text: formula.slice(at, at + length) });
    at += length;
  };
  while (at < formula.length) {
    const sign = formula[at] ?? "";
    if (sign === "[") push("bracket", bracketEnd(formula, at) - at);
    else if (braces > 0 && sign === ";") push("arrayRow", 1);
    else if (braces > 0 && sign === ",") push("arrayColumn", 1);
    else if (sign === ",") push("separator", 1);
    else if (sign === "(" || sign === "{") {
      if (sign === "{") braces++;
      push("open", 1);
    } else if (sign === ")" || sign === "}") {
      if (sign === "}") braces--;
      push("close", 1);
    } else {
      const found = patterns.find(([, pattern]) => {
        pattern.lastIndex = at;
        return pattern.test(formula);
      });
      if (!found) return undefined;
      push(found[0], found[1].lastIndex - at);
    }
  }
  return tokens;
}
