import { relative } from "node:path";
import ts from "typescript";
import { isGuarded } from "./guards";
import { requirementOf, requirementText, satisfies, type Requirement } from "./requirement";

/**
 * Uses, in the program's files under `folder`, of members of Office that are newer than what the manifest promises and
 * that no question to Excel stands before. A line each.
 */
export function unguardedMembers(program: ts.Program, folder: string, promised: Requirement): string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];

  const look = (node: ts.Node): void => {
    const needed = ts.isIdentifier(node) ? requirementAt(node, checker) : undefined;
    if (needed && !satisfies(promised, needed) && !isGuarded(node, needed, checker)) {
      const file = node.getSourceFile();
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(
        `${relative(process.cwd(), file.fileName)}:${line + 1}: ${node.getText()} is ${requirementText(needed)}, and the manifest promises ${requirementText(promised)}: ask isSetSupported first.`,
      );
    }
    ts.forEachChild(node, look);
  };

  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(folder)) look(file);
  return found;
}

/** What the member, of the overload that is called, needs; undefined where the name is not one of Office. */
function requirementAt(name: ts.Identifier, checker: ts.TypeChecker): Requirement | undefined {
  const called = calledWith(name, checker);
  const declarations = called ? [called] : (memberAt(name, checker)?.declarations ?? []);
  const needs = declarations.filter(isOffice).map(requirementOf);
  return needs.find((need) => need !== undefined);
}

/** In `{ name: … }` given to Office and in `const { name } = …` taken from it, the name means a member too. */
function memberAt(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = name;
  const literal = ts.isPropertyAssignment(parent) && parent.name === name ? parent.parent : undefined;
  if (literal) return checker.getContextualType(literal)?.getProperty(name.text);
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === name) {
    return checker.getTypeAtLocation(parent.parent).getProperty(name.text);
  }
  return checker.getSymbolAtLocation(name);
}

function calledWith(name: ts.Identifier, checker: ts.TypeChecker): ts.Declaration | undefined {
  const access = name.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name !== name) return undefined;
  const call = access.parent;
  if (!ts.isCallExpression(call) || call.expression !== access) return undefined;
  return checker.getResolvedSignature(call)?.declaration;
}

const isOffice = (declaration: ts.Declaration): boolean =>
  declaration.getSourceFile().fileName.includes("@types/office-js");
