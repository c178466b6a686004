import { errorNames } from "../sheet/errorNames";

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
  /** What parts two arguments, or two columns of an array constant. */
  | "comma"
  /** What parts two rows of an array constant. */
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

/** How formulas are written: =IF(A1>0.5,{1,2;3,4}) or =HVIS(A1>0,5;{1\2;3\4}). Danish understands English commas too. */
export type Notation = "english" | "danish";

const sheet = "(?:'(?:[^']|'')+'!|[\\p{L}_][\\p{L}\\d_.]*(?::[\\p{L}_][\\p{L}\\d_.]*)?!)?";
const cell = "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}";
const area = `(?:${cell}(?::${cell})?#?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[1-9]\\d*:\\$?[1-9]\\d*)`;
const word = "[\\p{L}_\\\\][\\p{L}\\d_.\\\\?]*";
const anError = errorNames.map((name) => name.replace(/[/?]/gu, "\\$&")).join("|");

/** Tried in this order. A reference is not followed by a letter or a bracket, or LOG10( would be one. */
const patterns = (mark: string, truth: string): readonly (readonly [TokenKind, RegExp])[] => [
  ["reference", new RegExp(`${sheet}${area}(?![\\p{L}\\d_.(![])`, "iuy")],
  ["number", new RegExp(`(?:\\d+(?:${mark}\\d*)?|${mark}\\d+)(?:E[+-]?\\d+)?(?![\\p{L}_])`, "iuy")],
  ["text", /"(?:[^"]|"")*"/uy],
  ["space", /\s+/uy],
  ["switch", new RegExp(`(?:${truth})(?![\\p{L}\\d_.(!])`, "iuy")],
  ["call", new RegExp(`${word}(?=\\()`, "uy")],
  ["structured", new RegExp(`(?:${word})?(?=\\[)`, "uy")],
  ["name", new RegExp(`${sheet}${word}`, "uy")],
  ["error", new RegExp(anError, "iuy")],
  ["operator", /<=|>=|<>|[<>#]/uy],
  // Quotes that nobody has closed yet, while a formula is being typed.
  ["unknown", /"[^]*|'(?:[^']|'')*'?!?/uy],
  ["unknown", /[^]/uy],
];

const written = { english: patterns("\\.", "TRUE|FALSE"), danish: patterns(",", "SAND|FALSK|TRUE|FALSE") };

/** Signs that are tokens by themselves, wherever they stand. */
const signs: ReadonlyMap<string, TokenKind> = new Map([
  ["(", "open"],
  [")", "close"],
  ["{", "openArray"],
  ["}", "closeArray"],
  [",", "comma"],
  [";", "semicolon"],
  ...[..."+-*/^&=%@:"].map((sign): [string, TokenKind] => [sign, "operator"]),
]);

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

/** Splits a formula text ("=…" or without) into pieces that together are the whole text. */
export function tokensOf(formula: string, notation: Notation = "english"): Token[] {
  const tokens: Token[] = [];
  const isDanish = notation === "danish";
  let inArray = false;
  for (let from = formula.startsWith("=") ? 1 : 0; from < formula.length;) {
    const sign = formula.charAt(from);
    const isSeparator: boolean = isDanish && sign === (inArray ? "\\" : ";");
    // In Danish "A1,5" is two arguments, as in English; "F(;,5)" is half.
    const beginsNumber =
      isDanish && sign === "," && /\d/u.test(formula.charAt(from + 1)) && !endsOperand(tokens.at(-1));
    const kind: TokenKind | undefined = isSeparator ? "comma" : beginsNumber ? undefined : signs.get(sign);
    const token: Token = kind ? { kind, text: sign, from } : tokenAt(formula, from, written[notation]);
    if (kind === "openArray" || kind === "closeArray") inArray = kind === "openArray";
    tokens.push(token);
    from += token.text.length;
  }
  return tokens;
}

const endsOperand = (token: Token | undefined): boolean =>
  token !== undefined && !["operator", "open", "openArray", "comma", "semicolon", "space"].includes(token.kind);

function tokenAt(formula: string, from: number, language: (typeof written)[Notation]): Token {
  for (const [kind, pattern] of language) {
    pattern.lastIndex = from;
    if (!pattern.test(formula)) continue;
    const until = kind === "structured" ? bracketEnd(formula, pattern.lastIndex) : pattern.lastIndex;
    return { kind, text: formula.slice(from, until), from };
  }
  return { kind: "unknown", text: formula.charAt(from), from };
}
