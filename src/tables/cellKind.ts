import type { Cell } from "../sheet/cell";
import { textNumber } from "./textNumber";
import { missingMarks, tooFew } from "./vocabulary/missingMarks";

/** What a cell is to one who reads a table. A small number each, to be kept for every cell of a sheet. */
export const empty = 0;
export const number = 1;
export const date = 2;
export const text = 3;
/** A sign that stands where there is no figure: "..", "(NA)", an error. */
export const mark = 4;
/** A figure written as a text. */
export const written = 5;

export type CellKind = typeof empty | typeof number | typeof date | typeof text | typeof mark | typeof written;

export function cellKind(cell: Cell | undefined): CellKind {
  if (typeof cell === "number") return number;
  if (cell === null || cell === undefined) return empty;
  if (typeof cell === "string") return textKind(cell);
  return typeof cell === "boolean" ? text : mark;
}

/** First letters of the words among the signs: "na", "ikke oplyst", "suppressed" … */
const mayBeMark = "nNiIuUsSwWfFdDxXlL";
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code > 191 && code < 0x2000);

function textKind(cell: string): CellKind {
  const short = cell.trim();
  if (short === "") return empty;
  const first = short.charCodeAt(0);
  if (short.length <= 16 && (!isLetter(first) || mayBeMark.includes(short.charAt(0)))) {
    const lower = short.toLowerCase();
    if (missingMarks.has(lower) || tooFew.test(lower)) return mark;
  }
  if (short.startsWith("#") && /^#[\p{L}\d/]+[!?]?$/u.test(short)) return mark;
  return textNumber(short) === undefined ? text : written;
}

/** A figure, or the sign of one that is not there. */
export const isFigure = (kind: number): boolean =>
  kind === number || kind === date || kind === mark || kind === written;

/** A figure that can be reckoned with. */
export const isNumber = (kind: number): boolean => kind === number || kind === written;
