export type TokenKind =
  | "text"
  | "number"
  | "switch"
  | "error"
  | "reference"
  | "structured"
  | "name"
  | "call"
  | "operator"
  | "open"
  | "close"
  | "comma"
  | "semicolon"
  | "openArray"
  | "closeArray"
  | "space"
  | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Position of its first character in the formula. */
  readonly from: number;
}

const sheet = "(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\d_.]*(?::[\\p{L}_][\\p{L}\\d_.]*)?!)?";
const cell = "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}";
const area = `(?:${cell}(?::${cell})?#?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[1-9]\\d*:\\$?[1-9]\\d*)`;
const word = "[\\p{L}_\\\\][\\p{L}\\d_.\\\\?]*";

/** Tried in this order. A reference is not followed by a letter or a bracket, or LOG10( would be one. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["space", /\s+/uy],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!)/iuy],
  ["reference", new RegExp(`${sheet}${area}(?![\\p{L}\\d_.(!])`, "iuy")],
  ["switch", /(?:TRUE|FALSE)(?![\p{L}\d_.(!])/iuy],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_])/iuy],
  ["call", new RegExp(`${word}(?=\\()`, "uy")],
  ["structured", new RegExp(`(?:${word})?(?=\\[)`, "uy")],
  ["name", new RegExp(`${sheet}${word}`, "uy")],
  ["operator", /<=|>=|<>|[-+*/^&=<>%@:]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
  ["semicolon", /;/uy],
  ["openArray", /\{/uy],
  ["closeArray", /\}/uy],
  ["unknown", /[^]/uy],
];

/** Where the square bracket that opens at `from` closes: inside, ' takes the next character as it is. */
function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Splits an English formula text ("=…" or without) into pieces that together are the whole text. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = formula.startsWith("=") ? 1 : 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, from: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = from;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === "structured")
      return { kind, text: formula.slice(from, bracketEnd(formula, from + text.length)), from };
    return { kind, text, from };
  }
  return { kind: "unknown", text: formula.charAt(from), from };
}
