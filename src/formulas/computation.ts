import { evaluate } from "../functions/call/evaluate";
import type { Cell, Cells } from "../sheet/cell";
import { builtIns, type BuiltIn } from "./builtIns";
import { builtInName, cardCalled } from "./functionName";
import { elementwise, numberIn, operation } from "./operations";
import { syntaxOf, type Syntax } from "./syntax";

/** The values behind a reference or a name as it stands in the formula; undefined when they were not read. */
export type ReadCells = (text: string) => Cells | undefined;

class NotComputable extends Error {}

/**
 * What a formula gives, worked out here instead of by Excel: our own functions, and the few of Excel's that stand beside
 * them in the formulas we write. Undefined for anything else, never a guess.
 */
export function computed(formula: string, read: ReadCells): Cells | undefined {
  const tree = syntaxOf(formula);
  return tree && computedTree(tree, read);
}

export function computedTree(tree: Syntax, read: ReadCells): Cells | undefined {
  try {
    return valueOf(tree, read);
  } catch (reason) {
    if (reason instanceof NotComputable) return undefined;
    throw reason;
  }
}

function valueOf(tree: Syntax, read: ReadCells): Cells {
  switch (tree.kind) {
    case "number":
    case "text":
    case "switch":
      return [[tree.value]];
    case "error":
      return [[{ code: tree.code }]];
    case "nothing":
      return [[null]];
    case "reference":
    case "structured":
    case "name":
      return read(tree.text) ?? notComputable();
    case "sign":
      return signed(tree.sign, valueOf(tree.operand, read));
    case "percent":
      return elementwise([valueOf(tree.operand, read)], (cell) => operation("/", cell, 100));
    case "operation":
      return elementwise([valueOf(tree.left, read), valueOf(tree.right, read)], (a, b) => operation(tree.sign, a, b));
    case "array":
      return tree.rows.map((row) => row.map((cell) => valueOf(cell, read)[0]?.[0] ?? null));
    case "call":
      return called(tree.name, tree.args, read);
  }
}

const notComputable = (): never => {
  throw new NotComputable();
};

function signed(sign: string, cells: Cells): Cells {
  if (sign === "@") return [[cells[0]?.[0] ?? null]];
  if (sign === "+") return cells;
  return elementwise([cells], (cell): Cell => {
    const number = numberIn(cell);
    return typeof number === "number" ? 0 - number : number;
  });
}

function called(name: string, args: readonly Syntax[], read: ReadCells): Cells {
  const card = cardCalled(name);
  if (card) {
    const given = args.map((arg) => (arg.kind === "nothing" ? undefined : valueOf(arg, read)));
    return evaluate(card, given);
  }
  const builtIn: BuiltIn | undefined = builtIns[builtInName(name)];
  return builtIn ? builtIn(args.map((arg) => () => valueOf(arg, read))) : notComputable();
}
