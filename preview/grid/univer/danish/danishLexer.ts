import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { englishSeparators } from "../../../../src/formulas/notation";

type Sequence = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;

type Rest<T> = T extends [unknown, ...infer R] ? R : never;

/** Univer knows Tabel1[[#This Row],[Antal]] and not its short form, Tabel1[@Antal] or Tabel1[@[Antal før]]. */
const withoutThisRowSign = (formula: string): string =>
  formula.replace(/\[@(?:\[([^[\]]+)\]|([^[\]]+))\]/g, (_, bracketed?: string, plain?: string) => {
    return `[[#This Row],[${bracketed ?? plain}]]`;
  });

/** The engine's own number for an array constant among its sequence nodes: coloured, but never rewritten. */
const untouched = 5;

/**
 * The lexer that the cell editor asks while someone types `=F(a;0,5)`. It reads the text with English separators and
 * hands the Danish ones back, place by place, so that colours, references clicked in and the help's current parameter
 * are right. An English formula passes through unharmed: only numbers' own commas and `;` are read differently.
 */
export class DanishLexer extends LexerTreeBuilder {
  override sequenceNodesBuilder(formula: string): Sequence {
    const english = englishSeparators(formula);
    const nodes = super.sequenceNodesBuilder(english);
    if (nodes === undefined || english === formula) return nodes;
    const first = formula.startsWith("=") ? 1 : 0;
    let at = first;
    const typedNodes = nodes.map((node) => {
      if (typeof node === "string") return formula.slice(at, (at += node.length));
      const typed = formula.slice(first + node.startIndex, (at = first + node.endIndex + 1));
      return typed === node.token ? node : { ...node, token: typed, nodeType: untouched };
    });
    // Univer forgets a space at the end, which is where a cell is clicked in after a semicolon.
    return at < formula.length ? [...typedNodes, formula.slice(at)] : typedNodes;
  }

  /** What the engine calculates from; the cell keeps its formula as it was written. */
  override treeBuilder(
    formula: string,
    ...how: Rest<Parameters<LexerTreeBuilder["treeBuilder"]>>
  ): ReturnType<LexerTreeBuilder["treeBuilder"]> {
    return super.treeBuilder(withoutThisRowSign(formula), ...how);
  }

  override checkIfAddBracket(formula: string): number {
    return super.checkIfAddBracket(englishSeparators(formula));
  }

  override getFunctionAndParameter(
    formula: string,
    offset: number,
  ): ReturnType<LexerTreeBuilder["getFunctionAndParameter"]> {
    return super.getFunctionAndParameter(englishSeparators(formula), offset);
  }
}
