import type { Syntax } from "../../formulas/syntaxTree";
import { referencesIn } from "./formulaForm";
import type { FormulaAt } from "./formulaAt";
import type { PointedArea } from "./pointedArea";

/** A sum: how often each term goes into it. A constant is the term "". */
type Terms = Map<string, number>;

/** Beyond so many cells a range is kept as it is. */
const mostCells = 3000;

/**
 * One text for all ways to write the same formula: SUM(B2:B4) and B4+B2+B3, 2*A1 and A1*2, brackets that change nothing,
 * 5% and 0.05. Two formulas with the same text give the same figure wherever all their cells hold numbers.
 */
export const normalForm = (formula: FormulaAt): string => written(sumTerms(formula));

/** What a formula adds up: how often each term goes into it, less where it is taken from. */
export function sumTerms({ pattern, areas }: FormulaAt): ReadonlyMap<string, number> {
  const { tree } = pattern.form;
  const place = new Map<unknown, PointedArea | undefined>([...referencesIn(tree)].map((node, k) => [node, areas[k]]));
  return termsOf(tree, place);
}

type Places = ReadonlyMap<unknown, PointedArea | undefined>;

const constant = (value: number): Terms => new Map([["", value]]);
const term = (text: string): Terms => new Map([[text, 1]]);

function termsOf(tree: Syntax, at: Places): Terms {
  switch (tree.kind) {
    case "value":
      return typeof tree.value === "number" ? constant(tree.value) : term(JSON.stringify(tree.value));
    case "reference":
      return term(addressText(at.get(tree)));
    case "name":
    case "structured":
      return term(tree.text.toUpperCase());
    case "array":
      return term(JSON.stringify(tree.cells));
    case "nothing":
      return term("nothing");
    case "percent":
      return times(termsOf(tree.operand, at), 0.01);
    case "sign":
      return tree.sign === "-" ? times(termsOf(tree.operand, at), -1) : termsOf(tree.operand, at);
    case "call":
      return callTerms(tree.name.toUpperCase(), tree.args, at);
    case "operation":
      return operationTerms(tree.first, tree.rest, at);
  }
}

function callTerms(name: string, args: readonly Syntax[], at: Places): Terms {
  if (name !== "SUM") return term(`${name}(${args.map((arg) => written(termsOf(arg, at))).join(",")})`);
  const sum: Terms = new Map();
  for (const arg of args) {
    const area = arg.kind === "reference" ? at.get(arg) : undefined;
    if (area && area.rows * area.columns <= mostCells) {
      for (let r = area.row; r < area.row + area.rows; r++)
        for (let c = area.column; c < area.column + area.columns; c++) add(sum, cellText(area.sheet, r, c), 1);
    } else for (const [text, count] of termsOf(arg, at)) add(sum, text, count);
  }
  return sum;
}

function operationTerms(
  first: Syntax,
  rest: readonly { readonly sign: string; readonly operand: Syntax }[],
  at: Places,
): Terms {
  let value = termsOf(first, at);
  for (const { sign, operand } of rest) {
    const right = termsOf(operand, at);
    if (sign === "+" || sign === "-") {
      const sum = new Map(value);
      for (const [text, count] of right) add(sum, text, sign === "+" ? count : -count);
      value = sum;
    } else if (sign === "*") value = product(value, right);
    else if (sign === "/") value = product(value, inverse(right));
    else value = term(`(${written(value)}${sign}${written(right)})`);
  }
  return value;
}

const constantOf = (terms: Terms): number | undefined =>
  terms.size === 0 ? 0 : terms.size === 1 ? terms.get("") : undefined;

const times = (terms: Terms, by: number): Terms => new Map([...terms].map(([text, count]) => [text, count * by]));

function product(a: Terms, b: Terms): Terms {
  const [left, right] = [constantOf(a), constantOf(b)];
  if (left !== undefined) return times(b, left);
  if (right !== undefined) return times(a, right);
  const factors = [...factorsOf(a), ...factorsOf(b)].sort();
  const by = single(a)[1] * single(b)[1];
  return new Map([[factors.join("*"), by]]);
}

/** The one term of a product with its count; a sum of several is one factor in brackets. */
const single = (terms: Terms): readonly [string, number] => {
  const [only] = terms;
  return terms.size === 1 && only ? only : [`(${written(terms)})`, 1];
};

/** Products are kept as factors in order, parted by "*" outside brackets. */
function factorsOf(terms: Terms): string[] {
  const [text] = single(terms);
  const factors: string[] = [];
  let [depth, from] = [0, 0];
  for (let k = 0; k < text.length; k++) {
    const sign = text.charAt(k);
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "*" && depth === 0) {
      factors.push(text.slice(from, k));
      from = k + 1;
    }
  }
  return [...factors, text.slice(from)];
}

function inverse(terms: Terms): Terms {
  const value = constantOf(terms);
  if (value !== undefined && value !== 0) return constant(1 / value);
  const [, count] = single(terms);
  return new Map([
    [
      factorsOf(terms)
        .map((factor) => `1/(${factor})`)
        .join("*"),
      1 / count,
    ],
  ]);
}

function add(terms: Terms, text: string, count: number): void {
  const sum = (terms.get(text) ?? 0) + count;
  if (sum === 0) terms.delete(text);
  else terms.set(text, sum);
}

const written = (terms: ReadonlyMap<string, number>): string =>
  [...terms]
    .map(([text, count]) => `${Number(count.toPrecision(12))}×${text}`)
    .sort()
    .join("+");

const cellText = (sheet: string | undefined, row: number, column: number): string => `${sheet ?? ""}!${row},${column}`;

function addressText(area: PointedArea | undefined): string {
  if (!area) return "?";
  const { sheet, row, column, rows, columns } = area;
  return rows * columns === 1 ? cellText(sheet, row, column) : `${cellText(sheet, row, column)}:${rows}x${columns}`;
}
