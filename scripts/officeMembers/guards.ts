import ts from "typescript";
import { satisfies, type Requirement } from "./requirement";

/**
 * Whether Excel is asked before `node` is come to: in the condition of an `if`, a `?:` or an `&&` around it, or in an
 * earlier `if (!…) return` of a block around it.
 */
export function isGuarded(node: ts.Node, needed: Requirement, checker: ts.TypeChecker): boolean {
  const asks = (condition: ts.Expression): boolean =>
    conjuncts(condition).some((part) => {
      const asked = askedBy(part, checker);
      return asked !== undefined && satisfies(asked, needed);
    });
  const leavesUnless = (statement: ts.Statement): boolean =>
    ts.isIfStatement(statement) &&
    ts.isPrefixUnaryExpression(statement.expression) &&
    statement.expression.operator === ts.SyntaxKind.ExclamationToken &&
    asks(statement.expression.operand) &&
    leaves(statement.thenStatement);

  for (let inner = node, { parent } = node; parent; inner = parent, { parent } = parent) {
    if (ts.isIfStatement(parent) && parent.thenStatement === inner && asks(parent.expression)) return true;
    if (ts.isConditionalExpression(parent) && parent.whenTrue === inner && asks(parent.condition)) return true;
    if (isConjunction(parent) && parent.right === inner && asks(parent.left)) return true;
    if (ts.isBlock(parent)) {
      const before = parent.statements.slice(0, parent.statements.indexOf(inner as ts.Statement));
      if (before.some(leavesUnless)) return true;
    }
  }
  return false;
}

const isConjunction = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;

const conjuncts = (condition: ts.Expression): ts.Expression[] =>
  isConjunction(condition) ? [...conjuncts(condition.left), ...conjuncts(condition.right)] : [condition];

const leaves = (statement: ts.Statement): boolean =>
  ts.isReturnStatement(statement) ||
  ts.isThrowStatement(statement) ||
  (ts.isBlock(statement) && statement.statements.some(leaves));

/** The set that a call asks Excel for: isSetSupported itself, or a function that does nothing but call it. */
function askedBy(call: ts.Expression, checker: ts.TypeChecker): Requirement | undefined {
  if (!ts.isCallExpression(call)) return undefined;
  if (ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === "isSetSupported") {
    const [set, version] = call.arguments;
    return set && version && ts.isStringLiteral(set) && ts.isStringLiteral(version)
      ? { set: set.text, version: version.text }
      : undefined;
  }
  const asker = checker.getResolvedSignature(call)?.declaration;
  return asker && ts.isArrowFunction(asker) && !ts.isBlock(asker.body) ? askedBy(asker.body, checker) : undefined;
}
