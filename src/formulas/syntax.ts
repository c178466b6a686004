import { tokensOf, type Token } from "./tokens";

interface Extent {
  /** Positions in the formula text: first character, and the one after the last. */
  readonly from: number;
  readonly until: number;
}

export type Syntax = Extent &
  (
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "switch"; readonly value: boolean }
    | { readonly kind: "error"; readonly code: string }
    | { readonly kind: "reference" | "structured" | "name"; readonly text: string }
    | { readonly kind: "call"; readonly name: string; readonly args: readonly Syntax[] }
    | { readonly kind: "sign"; readonly sign: string; readonly operand: Syntax }
    | { readonly kind: "percent"; readonly operand: Syntax }
    | { readonly kind: "operation"; readonly sign: string; readonly left: Syntax; readonly right: Syntax }
    | { readonly kind: "array"; readonly rows: readonly (readonly Syntax[])[] }
    /** An argument left out: F(1,,2). */
    | { readonly kind: "nothing" }
  );

/** Weakest first, as Excel binds them; a sign in front binds tighter than all of them. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class Unreadable extends Error {}

/** The formula as a tree; undefined when it is not one that we can read. */
export function syntaxOf(formula: string): Syntax | undefined {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  const parser = new Parser(tokens, formula.length);
  try {
    return parser.whole();
  } catch (reason) {
    if (reason instanceof Unreadable) return undefined;
    throw reason;
  }
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
  ) {}

  whole(): Syntax {
    const tree = this.operation(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return tree;
  }

  private operation(level: number): Syntax {
    const signs = levels[level];
    if (!signs) return this.signed();
    let left = this.operation(level + 1);
    for (let sign = this.operator(signs); sign; sign = this.operator(signs)) {
      const right = this.operation(level + 1);
      left = { kind: "operation", sign, left, right, from: left.from, until: right.until };
    }
    return left;
  }

  private operator(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || !signs.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }

  private signed(): Syntax {
    const from = this.tokens[this.at]?.from ?? this.end;
    const sign = this.operator(["-", "+", "@"]);
    if (sign) {
      const operand = this.signed();
      return { kind: "sign", sign, operand, from, until: operand.until };
    }
    let operand = this.single();
    while (this.operator(["%"])) operand = { kind: "percent", operand, from: operand.from, until: this.before() };
    return operand;
  }

  private single(): Syntax {
    const token = this.next();
    const place = { from: token.from, until: token.from + token.text.length };
    switch (token.kind) {
      case "number":
        return { kind: "number", value: Number(token.text), ...place };
      case "text":
        return { kind: "text", value: token.text.slice(1, -1).replaceAll('""', '"'), ...place };
      case "switch":
        return { kind: "switch", value: /^true$/i.test(token.text), ...place };
      case "error":
        return { kind: "error", code: token.text.toUpperCase(), ...place };
      case "reference":
      case "structured":
      case "name":
        return { kind: token.kind, text: token.text, ...place };
      case "call":
        return { kind: "call", name: token.text, args: this.args(), from: token.from, until: this.before() };
      case "open": {
        const inside = this.operation(0);
        this.expect("close");
        return { ...inside, from: token.from, until: this.before() };
      }
      case "openArray":
        return { kind: "array", rows: this.arrayRows(), from: token.from, until: this.before() };
      default:
        throw new Unreadable();
    }
  }

  private args(): Syntax[] {
    this.expect("open");
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

  private arrayRows(): Syntax[][] {
    const rows: Syntax[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.signed());
      const token = this.next("comma", "semicolon", "closeArray");
      if (token.kind === "closeArray") return rows;
      if (token.kind === "semicolon") rows.push([]);
    }
  }

  private next(...kinds: readonly Token["kind"][]): Token {
    const token = this.tokens[this.at++];
    if (!token || (kinds.length > 0 && !kinds.includes(token.kind))) throw new Unreadable();
    return token;
  }

  private expect(kind: Token["kind"]): void {
    this.next(kind);
  }

  /** Where the last token that was taken ends. */
  private before(): number {
    const token = this.tokens[this.at - 1];
    return token ? token.from + token.text.length : 0;
  }
}
