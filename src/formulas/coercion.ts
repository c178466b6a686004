import { isCellError, type Cell, type CellError } from "../sheet/cell";

/** How Excel, set to Danish, turns one kind of value into another. */

export const wrongValue: CellError = { code: "#VALUE!" };
export const wrongNumber: CellError = { code: "#NUM!" };
export const zeroDivisor: CellError = { code: "#DIV/0!" };

/** A figure, or #NUM! beyond what a cell can hold. */
export const finite = (value: number): number | CellError => (Number.isFinite(value) ? value + 0 : wrongNumber);

const number = /^([-+]?)(?=[\d,])(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?(?:E([-+]?\d{1,3}))?\s*(%?)$/iu;
const date = /^(?:(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})|(\d{4})-(\d{2})-(\d{2}))$/u;
const dayNought = Date.UTC(1899, 11, 30);

/** "1.234,5", "15,9 %", "1E3" → the number that a Dane writes so; undefined for anything else. */
export function decimalInText(text: string): number | undefined {
  const [, sign = "", whole = "", decimals = "", power = "0", percent] = number.exec(text.trim()) ?? [];
  if (whole + decimals === "") return undefined;
  const digits = whole.replaceAll(".", "") + decimals;
  return Number(`${sign}${digits}e${Number(power) - decimals.length - (percent ? 2 : 0)}`);
}

/** "31-12-2025", "2025-12-31" → Excel's day count, 46022; undefined for what is no day from 1901 on. */
export function dateInText(text: string): number | undefined {
  const [, day, month, year, isoYear, isoMonth, isoDay] = date.exec(text.trim()) ?? [];
  const [y, m, d] = [Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay)];
  const at = new Date(Date.UTC(y, m - 1, d));
  const isDay = at.getUTCMonth() === m - 1 && at.getUTCDate() === d && y >= 1901;
  return isDay ? (at.getTime() - dayNought) / 86_400_000 : undefined;
}

/** A text as the number that Excel takes it for; undefined for what it takes for a text. */
export const numberInText = (text: string): number | undefined => decimalInText(text) ?? dateInText(text);

/** A cell as a number under an operator or as an argument that must be one. */
export function numberIn(cell: Cell): number | CellError {
  if (typeof cell === "number") return cell;
  if (cell === null) return 0;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "string" ? (numberInText(cell) ?? wrongValue) : cell;
}

/** A cell as a condition: numbers but 0 are true, and so is the text "SAND". */
export function truthIn(cell: Cell): boolean | CellError {
  if (typeof cell === "string") return /^sand$/iu.test(cell) || (/^falsk$/iu.test(cell) ? false : wrongValue);
  const found = numberIn(cell);
  return typeof found === "number" ? found !== 0 : found;
}

/** A cell as "&" writes it: a number with up to 15 digits, without a separator of thousands. */
export function textIn(cell: Cell): string | CellError {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "SAND" : "FALSK";
  if (typeof cell !== "number") return cell;
  return String(Number(cell.toPrecision(15)))
    .replace(".", ",")
    .replace(/e([-+])(\d+)$/u, (_, sign: string, power: string) => `E${sign}${power.padStart(2, "0")}`);
}

/** The first error among cells; undefined when there is none. */
export function errorAmong(...cells: readonly Cell[]): CellError | undefined {
  return cells.find((cell): cell is CellError => isCellError(cell));
}
