import { columnNumber, lastColumn, lastRow, type Area } from "../sheet/place";

/** Cells that a formula points at. `sheet` is undefined where the formula's own sheet is meant. */
export interface CellReference {
  readonly sheet: string | undefined;
  readonly area: Area;
  /** "B2#": all that the formula in the cell spills over. */
  readonly spilled: boolean;
}

/** A column or columns of a table: Tabel1[Antal], Tabel1[@Antal], Tabel1[[Antal]:[Pris]]. */
export interface TableReference {
  /** Undefined within the table itself: [@Antal]. */
  readonly table: string | undefined;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly part: "data" | "row" | "all" | "headers" | "totals";
}

const shape =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(#)?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d+):\$?(\d+))$/iu;

/** Reads "B2", "'Ark 1'!$B$2:C14", "B:B", "3:5"; undefined for anything else. */
export function cellReference(text: string): CellReference | undefined {
  const match = shape.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, column1, row1, column2, row2, hash, whole1, whole2, line1, line2] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const [left, right] = ordered(whole1 ?? column1, whole2 ?? column2, (letters) => columnNumber(letters));
  const [top, bottom] = ordered(line1 ?? row1, line2 ?? row2, (digits) => Number(digits) - 1);
  const area: Area = {
    row: whole1 ? 0 : top,
    column: line1 ? 0 : left,
    rows: whole1 ? lastRow : bottom - top + 1,
    columns: line1 ? lastColumn : right - left + 1,
  };
  const within = area.row >= 0 && area.row + area.rows <= lastRow && area.column + area.columns <= lastColumn;
  return within ? { sheet, area, spilled: hash !== undefined } : undefined;
}

function ordered(a: string | undefined, b: string | undefined, number: (text: string) => number): [number, number] {
  const first = a === undefined ? 0 : number(a);
  const second = b === undefined ? first : number(b);
  return first <= second ? [first, second] : [second, first];
}

/** What Excel calls the parts of a table, in English and Danish. */
const items: readonly (readonly [TableReference["part"], string, string])[] = [
  ["all", "#All", "#Alle"],
  ["data", "#Data", "#Data"],
  ["headers", "#Headers", "#Overskrifter"],
  ["totals", "#Totals", "#Totaler"],
  ["row", "#This Row", "#Denne række"],
];

const itemCalled = (text: string): (typeof items)[number] | undefined =>
  items.find((item) => item.slice(1).some((name) => name.toLowerCase() === text.trim().toLowerCase()));

const unescaped = (text: string): string => text.replace(/'(.)/gu, "$1");

/** Reads a structured reference; undefined for anything else. */
export function tableReference(text: string): TableReference | undefined {
  const match = /^([^[\]]*)\[((?:'.|[^'])*)\]$/u.exec(text.trim());
  if (!match) return undefined;
  const table = match[1] || undefined;
  let inside = (match[2] ?? "").trim();
  let part: TableReference["part"] = "data";
  if (inside.startsWith("@")) {
    part = "row";
    inside = inside.slice(1).trim();
  }
  const pieces = inside.startsWith("[")
    ? [...inside.matchAll(/\[((?:'.|[^'[\]])*)\]/gu)].map((piece) => piece[1] ?? "")
    : [inside];
  const columns: string[] = [];
  for (const piece of pieces) {
    const item = itemCalled(piece);
    if (item) part = item[0];
    else if (piece !== "") columns.push(unescaped(piece));
  }
  return { table, first: columns[0], last: columns.at(-1), part };
}

/** A column's name as it is written in a structured reference: ' in front of [ ] # @ and '. */
export const columnInBrackets = (column: string): string => column.replace(/[[\]#'@]/gu, "'$&");

const translated = (text: string, language: 1 | 2, separator: string): string =>
  text.replace(/'.|#[\p{L} ]+|(?<=\]\s*)[,;]/gu, (piece) => {
    if (piece.startsWith("'")) return piece;
    return piece.startsWith("#") ? (itemCalled(piece)?.[language] ?? piece) : separator;
  });

/** Tabel1[[#All],[Antal]] → Tabel1[[#Alle];[Antal]] */
export const danishTablePart = (text: string): string => translated(text, 2, ";");

/** Tabel1[[#Alle];[Antal]] → Tabel1[[#All],[Antal]] */
export const englishTablePart = (text: string): string => translated(text, 1, ",");
