import ts from "typescript";

/** What only people read on a card: functions.json, the pane and the handbook carry it, functions.js need not. */
const documentation = new Set([
  ...["family", "summary", "formula", "notes", "help", "english", "unit", "examples", "sources"],
  ...["title", "asked", "next", "printedDecimals", "steps", "plain", "da", "en"],
]);

const withHeading = new Set([...documentation, "heading"]);

/**
 * The module without the documentation on its cards: in object literals given to `card(…)` or declared as a …Parameter or
 * as …Options, those properties and methods go, and the headings of a result that never shows them. Other functions
 * inside a card are left alone.
 */
export function withoutHelpTexts(source: string, filename: string): string {
  const file = ts.createSourceFile(filename, source, ts.ScriptTarget.Latest, true);
  const cuts: { from: number; to: number }[] = [];

  const search = (node: ts.Node): void => {
    if (isCardCall(node)) node.arguments.forEach(cutFrom);
    else if (isDeclaredParameter(node)) ts.forEachChild(node, cutFrom);
    else ts.forEachChild(node, search);
  };

  const cutNamed =
    (names: ReadonlySet<string>) =>
    (node: ts.Node): void => {
      if ((ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) && names.has(nameOf(node))) {
        cuts.push({ from: node.getStart(file), to: afterComma(source, node.end) });
      } else if (!ts.isFunctionLike(node)) {
        ts.forEachChild(node, cutNamed(isUnheadedResult(node) ? withHeading : names));
      }
    };
  const cutFrom = cutNamed(documentation);

  search(file);
  let rest = source;
  for (const { from, to } of cuts.reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return rest;
}

/** `result: { shape: "figure" … }` or another shape that `overskrifter` is no argument of. */
const isUnheadedResult = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) &&
  nameOf(node) === "result" &&
  /\bshape: "(figure|like|table)"/.test(node.getText()) &&
  !/\bheadings: true/.test(node.getText());

const isCardCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "card";

/** `const x: ChoiceParameter = {…}`, `{…} satisfies ListParameter` or `[…] satisfies readonly Option[]`. */
const isDeclaredParameter = (node: ts.Node): boolean =>
  (ts.isVariableDeclaration(node) || ts.isSatisfiesExpression(node)) &&
  node.type !== undefined &&
  /(Parameter|\bOption)\b/.test(node.type.getText());

const nameOf = ({ name }: ts.PropertyAssignment | ts.MethodDeclaration): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";

function afterComma(source: string, end: number): number {
  const comma = /^\s*,/.exec(source.slice(end));
  return end + (comma?.[0].length ?? 0);
}
