import { isCellError, type Cell, type CellError, type Cells } from "../sheet/cell";

const wrongValue: CellError = { code: "#VALUE!" };

/** The cell at a place of a block that is stretched where it has one row or one column, as Excel stretches. */
export function stretchedCell(cells: Cells, row: number, column: number): Cell {
  const line = cells[cells.length === 1 ? 0 : row];
  if (line === undefined) return { code: "#N/A" };
  const cell = line[line.length === 1 ? 0 : column];
  return cell === undefined ? { code: "#N/A" } : cell;
}

/** Works on blocks element by element. */
export function elementwise(blocks: readonly Cells[], work: (...cells: Cell[]) => Cell): Cell[][] {
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => work(...blocks.map((block) => stretchedCell(block, row, column)))),
  );
}

/** A cell as a number in a sum; an error for what Excel will not reckon with. */
export function numberIn(cell: Cell): number | CellError {
  if (typeof cell === "number") return cell;
  if (cell === null) return 0;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return isCellError(cell) ? cell : wrongValue;
}

const finite = (value: number): Cell => (Number.isFinite(value) ? value + 0 : { code: "#NUM!" });

function reckoned(sign: string, left: Cell, right: Cell): Cell {
  const a = numberIn(left);
  if (typeof a !== "number") return a;
  const b = numberIn(right);
  if (typeof b !== "number") return b;
  switch (sign) {
    case "+":
      return finite(a + b);
    case "-":
      return finite(a - b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? { code: "#DIV/0!" } : finite(a / b);
    default:
      return finite(a ** b);
  }
}

const rank = (cell: Cell): number => (typeof cell === "number" ? 0 : typeof cell === "string" ? 1 : 2);

/** An empty cell equals 0, "" and FALSK; numbers come before texts, texts before truth values; case is ignored. */
function order(left: Cell, right: Cell): number {
  const empty = (other: Cell): Cell => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const a = left ?? empty(right);
  const b = right ?? empty(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "da", { sensitivity: "accent" });
  return Number(a) - Number(b);
}

function compared(sign: string, left: Cell, right: Cell): boolean {
  const difference = order(left, right);
  switch (sign) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    default:
      return difference >= 0;
  }
}

const written = (cell: Cell): string =>
  cell === null ? "" : typeof cell === "boolean" ? (cell ? "SAND" : "FALSK") : String(cell);

/** One of Excel's operators on two cells. */
export function operation(sign: string, left: Cell, right: Cell): Cell {
  if (left !== null && isCellError(left)) return left;
  if (right !== null && isCellError(right)) return right;
  if (sign === "&") return written(left) + written(right);
  return "+-*/^".includes(sign) ? reckoned(sign, left, right) : compared(sign, left, right);
}
