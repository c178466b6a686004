import { isGridError } from "../../cells/value";
import type { GridError, GridValue } from "../../cells/value";
import type { BinaryOperator } from "./formulaNode";
import { asNumber, asText } from "./operand";

const arithmetic: Readonly<Record<"+" | "-" | "*" | "/" | "^", (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

const isArithmetic = (operator: BinaryOperator): operator is keyof typeof arithmetic => operator in arithmetic;

/** Numbers before texts before truth values; an empty cell is what the other side makes of it. */
function order(a: GridValue, b: GridValue): number {
  const rank = (value: GridValue) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  const like = (value: GridValue, other: GridValue): GridValue =>
    value !== null ? value : typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const [left, right] = [like(a, b), like(b, a)];
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

function compared(operator: BinaryOperator, difference: number): boolean {
  if (operator === "=") return difference === 0;
  if (operator === "<>") return difference !== 0;
  if (operator === "<") return difference < 0;
  if (operator === ">") return difference > 0;
  return operator === "<=" ? difference <= 0 : difference >= 0;
}

export const finite = (value: number): number | GridError => (Number.isFinite(value) ? value : { error: "#NUM!" });

export function operated(operator: BinaryOperator, a: GridValue, b: GridValue): GridValue {
  if (isGridError(a)) return a;
  if (isGridError(b)) return b;
  if (operator === "&") {
    const [left, right] = [asText(a), asText(b)];
    return isGridError(left) ? left : isGridError(right) ? right : left + right;
  }
  if (!isArithmetic(operator)) return compared(operator, order(a, b));
  const [left, right] = [asNumber(a), asNumber(b)];
  if (isGridError(left)) return left;
  if (isGridError(right)) return right;
  if (operator === "/" && right === 0) return { error: "#DIV/0!" };
  if (operator === "^" && left === 0 && right <= 0) return { error: right === 0 ? "#NUM!" : "#DIV/0!" };
  return finite(arithmetic[operator](left, right));
}
