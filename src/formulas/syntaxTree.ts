import type { Cell, Cells } from "../sheet/cell";
import type { CellReference, TableReference } from "./reference";

interface Extent {
  /** Positions in the formula text: first character, and the one after the last. */
  readonly from: number;
  readonly until: number;
}

/** What points at cells, as it stands in the formula. */
export type Pointer =
  | { readonly kind: "reference"; readonly text: string; readonly to: CellReference }
  | { readonly kind: "structured"; readonly text: string; readonly to: TableReference }
  | { readonly kind: "name"; readonly text: string };

export type Syntax = Extent &
  (
    | Pointer
    | { readonly kind: "value"; readonly value: Cell }
    | { readonly kind: "array"; readonly cells: Cells }
    | { readonly kind: "call"; readonly name: string; readonly args: readonly Syntax[] }
    | { readonly kind: "sign"; readonly sign: string; readonly operand: Syntax }
    | { readonly kind: "percent"; readonly operand: Syntax }
    /** One level of operators from the left: 1-2+3 is 1, then −2 and +3. */
    | { readonly kind: "operation"; readonly first: Syntax; readonly rest: readonly Step[]; readonly inBrackets?: true }
    /** An argument left out: F(1,,2). */
    | { readonly kind: "nothing" }
  );

export interface Step {
  readonly sign: string;
  readonly operand: Syntax;
}

/** The parts that a piece of a formula is made of. */
export function childrenOf(tree: Syntax): readonly Syntax[] {
  switch (tree.kind) {
    case "call":
      return tree.args;
    case "sign":
    case "percent":
      return [tree.operand];
    case "operation":
      return [tree.first, ...tree.rest.map(({ operand }) => operand)];
    default:
      return [];
  }
}
