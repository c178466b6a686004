import ts from "typescript";

/** What only people read on a card: functions.json, the pane and the handbook carry it, functions.js need not. */
const documentation = new Set([
  ...["summary", "formula", "notes", "help", "english", "examples", "sources"],
  ...["title", "asked", "next", "printedDecimals", "steps", "da", "en"],
]);

/**
 * The module without the documentation on its cards: in object literals given to `card(…)` or declared as a …Parameter,
 * those properties go. Functions inside a card are left alone.
 */
export function withoutHelpTexts(source: string, filename: string): string {
  const file = ts.createSourceFile(filename, source, ts.ScriptTarget.Latest, true);
  const cuts: { from: number; to: number }[] = [];

  const search = (node: ts.Node): void => {
    if (isCardCall(node)) node.arguments.forEach(cutFrom);
    else if (isDeclaredParameter(node)) ts.forEachChild(node, cutFrom);
    else ts.forEachChild(node, search);
  };

  const cutFrom = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isPropertyAssignment(node) && documentation.has(nameOf(node))) {
      cuts.push({ from: node.getStart(file), to: afterComma(source, node.end) });
    } else {
      ts.forEachChild(node, cutFrom);
    }
  };

  search(file);
  let rest = source;
  for (const { from, to } of cuts.reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return rest;
}

const isCardCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "card";

/** `const x: ChoiceParameter = {…}` or `{…} satisfies ListParameter`. */
const isDeclaredParameter = (node: ts.Node): boolean =>
  (ts.isVariableDeclaration(node) || ts.isSatisfiesExpression(node)) &&
  node.type !== undefined &&
  /Parameter\b/.test(node.type.getText());

const nameOf = ({ name }: ts.PropertyAssignment): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";

function afterComma(source: string, end: number): number {
  const comma = /^\s*,/.exec(source.slice(end));
  return end + (comma?.[0].length ?? 0);
}
