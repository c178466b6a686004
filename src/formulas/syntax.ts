import { errorCode } from "../sheet/errorNames";
import type { Cell, Cells } from "../sheet/cell";
import { cellReference, tableReference } from "./reference";
import type { Step, Syntax } from "./syntaxTree";
import { tokensOf, type Token, type TokenKind } from "./tokens";

/** Weakest first, as Excel binds them; a sign in front binds tighter than all of them. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Excel nests functions in 64 levels and takes 8,192 signs; what is deeper or longer is left to it. */
const deepest = 128;
const longest = 8192;

class Unreadable extends Error {}

/** The formula as a tree; undefined when it is not one that we can read. */
export function syntaxOf(formula: string): Syntax | undefined {
  if (formula.length > longest) return undefined;
  try {
    return new Parser(formula).whole();
  } catch (reason) {
    if (reason instanceof Unreadable) return undefined;
    throw reason;
  }
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(private readonly formula: string) {
    this.tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  }

  whole(): Syntax {
    const tree = this.operation(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return tree;
  }

  private operation(level: number): Syntax {
    const signs = levels[level];
    if (!signs) return this.signed();
    const first = this.operation(level + 1);
    const rest: Step[] = [];
    for (let sign = this.operator(signs); sign; sign = this.operator(signs)) {
      rest.push({ sign, operand: this.operation(level + 1) });
    }
    const last = rest.at(-1);
    return last ? { kind: "operation", first, rest, from: first.from, until: last.operand.until } : first;
  }

  private operator(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || !signs.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }

  private signed(): Syntax {
    if (++this.depth > deepest) throw new Unreadable();
    const from = this.tokens[this.at]?.from ?? this.formula.length;
    const sign = this.operator(["-", "+", "@"]);
    let tree: Syntax;
    if (sign) {
      const operand = this.signed();
      tree = { kind: "sign", sign, operand, from, until: operand.until };
    } else {
      tree = this.single();
      for (let percents = 0; this.operator(["%"]); percents++) {
        if (percents > deepest) throw new Unreadable();
        tree = { kind: "percent", operand: tree, from, until: this.before() };
      }
    }
    this.depth--;
    return tree;
  }

  private single(): Syntax {
    const token = this.next();
    const { text, from } = token;
    const place = { from, until: from + text.length };
    switch (token.kind) {
      case "call":
        return { kind: "call", name: text, args: this.args(), from, until: this.before() };
      case "open": {
        const inside = this.operation(0);
        this.next("close");
        const extent = { from, until: this.before() };
        return inside.kind === "operation" ? { ...inside, ...extent, inBrackets: true } : { ...inside, ...extent };
      }
      case "openArray":
        return { kind: "array", cells: this.arrayRows(), from, until: this.before() };
      case "reference": {
        const to = cellReference(text);
        return to ? { kind: "reference", text, to, ...place } : { kind: "name", text, ...place };
      }
      case "structured": {
        const to = tableReference(text);
        if (!to) throw new Unreadable();
        return { kind: "structured", text, to, ...place };
      }
      case "name":
        return { kind: "name", text, ...place };
      default:
        return { kind: "value", value: constant(token), ...place };
    }
  }

  private args(): Syntax[] {
    this.next("open");
    const args: Syntax[] = [];
    if (this.tokens[this.at]?.kind === "close") {
      this.at++;
      return args;
    }
    for (;;) {
      const token = this.tokens[this.at];
      const leftOut = token?.kind === "comma" || token?.kind === "close";
      args.push(leftOut ? { kind: "nothing", from: token.from, until: token.from } : this.operation(0));
      if (this.next("comma", "close").kind === "close") return args;
    }
  }

  private arrayRows(): Cells {
    const rows: Cell[][] = [[]];
    for (;;) {
      const sign = this.operator(["-", "+"]);
      const value = constant(this.next());
      if (sign && typeof value !== "number") throw new Unreadable();
      rows.at(-1)?.push(sign === "-" ? -(value as number) : value);
      const { kind } = this.next("comma", "semicolon", "closeArray");
      if (kind === "semicolon") rows.push([]);
      if (kind !== "closeArray") continue;
      if (rows.some(({ length }) => length !== rows[0]?.length)) throw new Unreadable();
      return rows;
    }
  }

  private next(...kinds: readonly TokenKind[]): Token {
    const token = this.tokens[this.at++];
    if (!token || (kinds.length > 0 && !kinds.includes(token.kind))) throw new Unreadable();
    return token;
  }

  /** Where the last token that was taken ends. */
  private before(): number {
    const token = this.tokens[this.at - 1];
    return token ? token.from + token.text.length : 0;
  }
}

function constant({ kind, text }: Token): Cell {
  switch (kind) {
    case "number":
      return Number(text);
    case "text":
      return text.slice(1, -1).replaceAll('""', '"');
    case "switch":
      return /^true$/iu.test(text);
    case "error":
      return { code: errorCode(text) ?? text };
    default:
      throw new Unreadable();
  }
}
