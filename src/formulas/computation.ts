import { evaluate } from "../functions/call/evaluate";
import type { Cells } from "../sheet/cell";
import { cardCalled } from "./functionName";
import { syntaxOf } from "./syntax";
import type { Pointer, Syntax } from "./syntaxTree";
import { formulaValue, type Surroundings } from "./value";
import type { Value } from "./cellValue";

/** The values behind a reference or a name as it stands in the formula; undefined when they were not read. */
export type ReadCells = (text: string) => Cells | undefined;

/**
 * What a formula gives, worked out here instead of by Excel: our own functions, and those of Excel's that stand beside
 * them. Undefined for anything else, never a guess.
 */
export function computed(formula: string, read: ReadCells): Cells | undefined {
  const tree = syntaxOf(formula);
  return tree && computedTree(tree, read);
}

/** The same of a piece of a formula; `at` is the cell that it stands in, which "@" asks for. */
export const computedTree = (tree: Syntax, read: ReadCells, at?: Surroundings["at"]): Cells | undefined =>
  formulaValue(tree, {
    ...(at ? { at } : {}),
    read: (pointer) => readValue(pointer, read),
    call: (name, args) => {
      const card = cardCalled(name);
      return card && evaluate(card, args);
    },
  })?.cells;

function readValue(pointer: Pointer, read: ReadCells): Value | undefined {
  const cells = read(pointer.text);
  if (!cells) return undefined;
  const area = pointer.kind === "reference" && !pointer.to.spilled ? pointer.to.area : undefined;
  return { cells, from: "cells", ...(area ? { area } : {}) };
}
