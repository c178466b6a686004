import { parsedAddress } from "../../cells/address";
import { formulaTokens } from "../../cells/formula/tokens";
import type { Token, TokenKind } from "../../cells/formula/tokens";
import type { GridValue } from "../../cells/value";
import { binaryOperators } from "./formulaNode";
import type { BinaryOperator, FormulaNode } from "./formulaNode";
import { sheetSize } from "./book/memorySheet";

class SyntaxProblem extends Error {}

/** From the loosest to the tightest; a sign before a number binds tighter than "^", as in Excel. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const isOperator = (text: string): text is BinaryOperator => (binaryOperators as readonly string[]).includes(text);

class FormulaParser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaNode {
    const node = this.#binary(0);
    if (this.#at < this.tokens.length) throw new SyntaxProblem();
    return node;
  }

  get #next(): Token | undefined {
    return this.tokens[this.#at];
  }

  #take(kind: TokenKind, text?: string): Token | undefined {
    const token = this.#next;
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    this.#at++;
    return token;
  }

  #demand(kind: TokenKind, text?: string): Token {
    const token = this.#take(kind, text);
    if (!token) throw new SyntaxProblem();
    return token;
  }

  #binary(level: number): FormulaNode {
    const operators = levels[level];
    if (!operators) return this.#prefixed();
    let left = this.#binary(level + 1);
    for (;;) {
      const token = this.#next;
      if (token?.kind !== "operator" || !isOperator(token.text) || !operators.includes(token.text)) return left;
      this.#at++;
      left = { kind: "binary", operator: token.text, left, right: this.#binary(level + 1) };
    }
  }

  #prefixed(): FormulaNode {
    for (const operator of ["-", "+", "@"] as const) {
      if (this.#take("operator", operator)) return { kind: "prefix", operator, operand: this.#prefixed() };
    }
    let node = this.#primary();
    while (this.#take("operator", "%")) node = { kind: "percent", operand: node };
    return node;
  }

  #primary(): FormulaNode {
    const token = this.#next;
    if (!token) throw new SyntaxProblem();
    if (token.kind === "open") return token.text === "{" ? this.#array() : this.#inBrackets();
    if (token.kind === "bracket") {
      this.#at++;
      return { kind: "structured", table: undefined, specifier: token.text };
    }
    if (token.kind === "quoted") return this.#reference(this.#sheetName());
    if (token.kind === "word" && this.tokens[this.#at + 1]?.text === "!") return this.#reference(this.#sheetName());
    if (token.kind === "word" && this.tokens[this.#at + 1]?.text === "(") return this.#call();
    if (token.kind === "word" || this.#isRowRange()) return this.#reference(undefined);
    return { kind: "value", value: this.#constant() };
  }

  #isRowRange(): boolean {
    return this.#next?.kind === "number" && this.tokens[this.#at + 1]?.text === ":";
  }

  #inBrackets(): FormulaNode {
    this.#demand("open", "(");
    const node = this.#binary(0);
    this.#demand("close", ")");
    return node;
  }

  #call(): FormulaNode {
    const name = this.#demand("word").text;
    this.#demand("open", "(");
    const args: (FormulaNode | undefined)[] = [];
    if (this.#take("close", ")")) return { kind: "call", name, args };
    do {
      const isLeftOut = this.#next?.kind === "separator" || this.#next?.text === ")";
      args.push(isLeftOut ? undefined : this.#binary(0));
    } while (this.#take("separator"));
    this.#demand("close", ")");
    return { kind: "call", name, args };
  }

  #sheetName(): string {
    const { kind, text } = this.tokens[this.#at++] ?? { kind: "space", text: "" };
    this.#demand("operator", "!");
    return kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;
  }

  #reference(sheet: string | undefined): FormulaNode {
    const first = this.#take("word") ?? this.#take("number");
    if (!first) throw new SyntaxProblem();
    const bracket = this.#take("bracket");
    if (bracket) return { kind: "structured", table: first.text, specifier: bracket.text };
    let address = first.text;
    if (this.#take("operator", ":")) address += `:${(this.#take("word") ?? this.#demand("number")).text}`;
    const parsed = parsedAddress(address, sheetSize);
    if (parsed) {
      const node: FormulaNode = { kind: "area", sheet, area: parsed.area };
      return this.#take("operator", "#") ? { kind: "spill", of: node } : node;
    }
    if (address.includes(":")) throw new SyntaxProblem();
    if (/^(true|false)$/i.test(address)) return { kind: "value", value: /^true$/i.test(address) };
    return { kind: "name", name: address };
  }

  #array(): FormulaNode {
    this.#demand("open", "{");
    const rows: GridValue[][] = [[]];
    do {
      rows.at(-1)?.push(this.#constant());
      if (this.#take("arrayRow")) rows.push([]);
      else if (!this.#take("arrayColumn")) break;
    } while (this.#next);
    this.#demand("close", "}");
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new SyntaxProblem();
    return { kind: "array", rows };
  }

  #constant(): GridValue {
    if (this.#take("operator", "-")) return -Number(this.#demand("number").text);
    const token = this.tokens[this.#at++];
    if (token?.kind === "number") return Number(token.text);
    if (token?.kind === "text") return token.text.slice(1, -1).replaceAll('""', '"');
    if (token?.kind === "error") return { error: token.text.toUpperCase() };
    if (token?.kind === "word" && /^(true|false)$/i.test(token.text)) return /^true$/i.test(token.text);
    throw new SyntaxProblem();
  }
}

/** Reads "=…"; undefined for what is no formula. */
export function parsedFormula(formula: string): FormulaNode | undefined {
  const tokens = formulaTokens(formula.slice(1))?.filter(({ kind }) => kind !== "space");
  if (!tokens) return undefined;
  try {
    return new FormulaParser(tokens).whole();
  } catch (problem) {
    if (problem instanceof SyntaxProblem) return undefined;
    throw problem;
  }
}
