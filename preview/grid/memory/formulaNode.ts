import type { Area } from "../../../src/sheet/place";
import type { GridValue } from "../../cells/value";

/** A formula's structure. Places are absolute: a copied formula is another formula. */
export type FormulaNode =
  | { readonly kind: "value"; readonly value: GridValue }
  | { readonly kind: "array"; readonly rows: GridValue[][] }
  | { readonly kind: "area"; readonly sheet: string | undefined; readonly area: Area }
  /** A1#: what the formula in the cell spills over. */
  | { readonly kind: "spill"; readonly of: FormulaNode }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "structured"; readonly table: string | undefined; readonly specifier: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (FormulaNode | undefined)[] }
  | { readonly kind: "prefix"; readonly operator: "+" | "-" | "@"; readonly operand: FormulaNode }
  | { readonly kind: "percent"; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };

export const binaryOperators = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="] as const;
export type BinaryOperator = (typeof binaryOperators)[number];
