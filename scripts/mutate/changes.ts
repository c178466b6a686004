import * as ts from "typescript";

/** One small change to a file's code: what a slip of the hand could have written instead. */
export interface Change {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly becomes: string;
  /** The function whose body it stands in, by number; 0 is the module itself, which runs when it is loaded. */
  readonly within: number;
}

const operators: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
  [ts.SyntaxKind.PercentToken]: "*",
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.PlusEqualsToken]: "-=",
  [ts.SyntaxKind.MinusEqualsToken]: "+=",
};

const methods: Readonly<Record<string, string>> = {
  max: "min",
  min: "max",
  floor: "ceil",
  ceil: "floor",
  some: "every",
  every: "some",
  startsWith: "endsWith",
  endsWith: "startsWith",
};

/** Calls that may be left out, the list before them standing as it is. */
const left = new Set(["filter", "sort", "toSorted", "reverse", "trim", "slice", "abs", "toLowerCase", "toUpperCase"]);

/** Properties that hold what a user reads, and examples, which are tests themselves wherever they stand. */
const prose = new Set(["da", "en", "english", "sources", "examples"]);

const wordCalls = /(^|\.)(say|load)$/;

/** Every change this check knows, in the order of the code. Prose, types and imports are left alone. */
export function changesIn(file: string, text: string): Change[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Change[] = [];
  const numbers = new Map<ts.Node, number>(bodiesIn(source).map((body, index) => [body, index + 1]));

  const add = (node: ts.Node, becomes: string, within: number, start = node.getStart(source)): void => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    found.push({ file, line: line + 1, start, end: node.end, was: text.slice(start, node.end), becomes, within });
  };

  const visit = (node: ts.Node, outer: number): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || isProse(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return;
    const within = numbers.get(node) ?? outer;
    for (const becomes of replacements(node, source)) add(node, becomes, within);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(source, 0);
  return found;
}

export const changedText = ({ start, end, becomes }: Change, text: string): string =>
  text.slice(0, start) + becomes + text.slice(end);

/** Bodies of functions, in the order of the code. */
export function bodiesIn(source: ts.SourceFile): ts.ConciseBody[] {
  const bodies: ts.ConciseBody[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) bodies.push(node.body as ts.ConciseBody);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return bodies;
}

function isProse(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) return prose.has(node.name.text);
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return /Examples$/u.test(node.name.text);
  // What Excel is asked to load is more when it is not named: no change that a user could see.
  return (
    ts.isCallExpression(node) && node.arguments.every(ts.isStringLiteral) && wordCalls.test(node.expression.getText())
  );
}

function replacements(node: ts.Node, source: ts.SourceFile): string[] {
  const text = (part: ts.Node): string => part.getText(source);
  if (ts.isBinaryExpression(node)) return binary(node, text);
  if (ts.isConditionalExpression(node)) {
    return [`(${text(node.condition)}) ? (${text(node.whenFalse)}) : (${text(node.whenTrue)})`];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator !== ts.SyntaxKind.PlusPlusToken) return [text(node.operand)];
  if (ts.isNumericLiteral(node)) return [node.text === "1" ? "2" : node.text === "0" ? "1" : `(${node.text} + 1)`];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ["false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ["true"];
  if (isPlainString(node)) return [node.text === "" ? `"changed"` : `""`];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) return call(node, text);
  if (ts.isIfStatement(node)) return node.elseStatement ? [] : [";"];
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return [";"];
  return [];
}

function binary(node: ts.BinaryExpression, text: (part: ts.Node) => string): string[] {
  if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [text(node.right)];
  const other = operators[node.operatorToken.kind];
  return other === undefined ? [] : [`${text(node.left)} ${other} ${text(node.right)}`];
}

function call(node: ts.CallExpression, text: (part: ts.Node) => string): string[] {
  const { expression, name } = node.expression as ts.PropertyAccessExpression;
  const rest = `(${node.arguments.map(text).join(", ")})`;
  const other = methods[name.text];
  if (other !== undefined) return [`${text(expression)}.${other}${rest}`];
  if (!left.has(name.text)) return [];
  return [name.text === "abs" ? rest : text(expression)];
}

/** A string that the code decides by: not a property's name, and not a sentence. */
function isPlainString(node: ts.Node): node is ts.StringLiteral {
  if (!ts.isStringLiteral(node) || /\s\S+\s/.test(node.text)) return false;
  return !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
}
