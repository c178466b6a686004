import type { Card } from "../functions/card";
import { cardCalled } from "./functionName";
import { syntaxOf } from "./syntax";
import { childrenOf, type Syntax } from "./syntaxTree";

/** One call of ours within a formula. */
export interface TuluCall {
  readonly card: Card;
  /** The call's own text, as it stands in the formula. */
  readonly text: string;
  readonly from: number;
  readonly until: number;
  readonly args: readonly { readonly syntax: Syntax; readonly text: string }[];
  /** How many other calls of ours it stands inside. */
  readonly depth: number;
}

/** The calls of TULU functions in a formula, outermost first, in the order they are written. */
export function tuluCalls(formula: string): TuluCall[] {
  const tree = syntaxOf(formula);
  const calls: TuluCall[] = [];
  if (tree) collect(tree, formula, 0, calls);
  return calls.sort((a, b) => a.from - b.from);
}

function collect(tree: Syntax, formula: string, depth: number, calls: TuluCall[]): void {
  const card = tree.kind === "call" ? cardCalled(tree.name) : undefined;
  if (tree.kind === "call" && card) {
    const args = tree.args.map((syntax) => ({ syntax, text: formula.slice(syntax.from, syntax.until) }));
    calls.push({ card, text: formula.slice(tree.from, tree.until), from: tree.from, until: tree.until, args, depth });
  }
  for (const child of childrenOf(tree)) collect(child, formula, card ? depth + 1 : depth, calls);
}
