import { isCellError, type Cell } from "../sheet/cell";
import { finite, numberIn, textIn, wrongNumber, wrongValue, zeroDivisor } from "./coercion";

/** The longest text that a cell holds. */
export const longestText = 32_767;

/** One of Excel's operators on two cells. */
export function operated(sign: string, left: Cell, right: Cell): Cell {
  if (typeof left === "number" && typeof right === "number") return ofNumbers(sign, left, right);
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (sign === "&") return joined(left, right);
  if (!"+-*/^".includes(sign)) return compared(sign, left, right);
  const [a, b] = [numberIn(left), numberIn(right)];
  if (typeof a !== "number") return a;
  return typeof b === "number" ? ofNumbers(sign, a, b) : b;
}

function ofNumbers(sign: string, a: number, b: number): Cell {
  switch (sign) {
    case "+":
      return finite(a + b);
    case "-":
      return finite(a - b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? zeroDivisor : finite(a / b);
    case "^":
      return a === 0 && b <= 0 ? (b === 0 ? wrongNumber : zeroDivisor) : finite(a ** b);
    case "&":
      return joined(a, b);
    default:
      return compared(sign, a, b);
  }
}

function joined(left: Cell, right: Cell): Cell {
  const [a, b] = [textIn(left), textIn(right)];
  if (typeof a !== "string") return a;
  if (typeof b !== "string") return b;
  return a.length + b.length > longestText ? wrongValue : a + b;
}

function compared(sign: string, left: Cell, right: Cell): boolean {
  if (sign === "=") return isSame(left, right);
  if (sign === "<>") return !isSame(left, right);
  const difference = order(left, right);
  if (sign === "<") return difference < 0;
  if (sign === ">") return difference > 0;
  return sign === "<=" ? difference <= 0 : difference >= 0;
}

/** An empty cell is 0, "" or FALSK, whichever stands on the other side. */
const likeOther = (cell: Cell, other: Cell): Cell =>
  cell ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

/** Numbers are the same when their first 15 digits are; texts whatever their case. */
export function isSame(left: Cell, right: Cell): boolean {
  const [a, b] = [likeOther(left, right), likeOther(right, left)];
  if (typeof a === "number" && typeof b === "number")
    return a === b || (Math.abs(a - b) < Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15));
  if (typeof a === "string" && typeof b === "string") return a === b || a.toLowerCase() === b.toLowerCase();
  return a === b;
}

const rank = (cell: Cell): number => (typeof cell === "number" ? 0 : typeof cell === "string" ? 1 : 2);
const danish = new Intl.Collator("da", { sensitivity: "accent" });

/** Numbers before texts, texts before truth values; below 0, 0 or above. */
export function order(left: Cell, right: Cell): number {
  if (isSame(left, right)) return 0;
  const [a, b] = [likeOther(left, right), likeOther(right, left)];
  if (typeof a === "string" && typeof b === "string") return danish.compare(a, b) || (a < b ? -1 : 1);
  return rank(a) - rank(b) || Number(a) - Number(b);
}

/** What a last addition or subtraction is too small to tell from 0: 0,06-0,01-0,05 is 0 in Excel. */
const negligible = 2 ** -50;

export const lastSum = (sign: string, left: Cell, right: Cell): Cell => {
  const sum = operated(sign, left, right);
  const size = numberIn(left);
  return typeof sum === "number" && typeof size === "number" && Math.abs(sum) < Math.abs(size) * negligible ? 0 : sum;
};
