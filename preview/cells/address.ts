import { columnLetters, columnNumber, quotedSheet, spotAddress, type Area } from "../../src/sheet/place";
import { lastColumn, lastRow, type SheetSize } from "./area";

const rowAndColumn = /^([Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** "Ark1" is one: Excel has a column ARK. So are R1C1 and its like. */
export function looksLikeCell(name: string): boolean {
  const [, column, row] = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  return rowAndColumn.test(name) || (column !== undefined && columnNumber(column) < 16_384 && Number(row) <= 1_048_576);
}

/** "B2:C14"; whole columns and rows as "B:C" and "2:14". */
export function localAddress(area: Area, size: SheetSize): string {
  const [left, right] = [columnLetters(area.column), columnLetters(lastColumn(area))];
  if (area.rows === size.rows && area.columns < size.columns) return `${left}:${right}`;
  if (area.columns === size.columns) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = spotAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${spotAddress(lastRow(area), lastColumn(area))}`;
}

interface ParsedAddress {
  /** The sheet before "!", unquoted. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const reference = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** The sheet's name and the rest of "'Ark 1'!B2"; undefined sheet where there is none. */
export function splitSheet(address: string): readonly [string | undefined, string] {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return [undefined, address];
  const name = address.slice(0, bang);
  return [name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, address.slice(bang + 1)];
}

/** Reads "Ark1!$B$2:C14", "B:C", "2:14"; undefined for what is no address or lies outside the sheet. */
export function parsedAddress(address: string, size: SheetSize): ParsedAddress | undefined {
  const [sheet, rest] = splitSheet(address.trim());
  const match = reference.exec(rest);
  if (!match || rest === "") return undefined;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const pair = rest.includes(":");
  if (!pair && !(fromColumn && fromRow)) return undefined;
  if (pair && (!!fromColumn !== !!toColumn || !!fromRow !== !!toRow)) return undefined;
  const columns = fromColumn ? [columnNumber(fromColumn), columnNumber(toColumn ?? fromColumn)] : [0, size.columns - 1];
  const rows = fromRow ? [Number(fromRow) - 1, Number(toRow ?? fromRow) - 1] : [0, size.rows - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  const fits = row >= 0 && area.row + area.rows <= size.rows && area.column + area.columns <= size.columns;
  return fits ? { sheet, area } : undefined;
}

/** "Opfølgning!$B$2:$C$14", as a name keeps it. */
export function absoluteAddress(sheet: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const one = area.rows === 1 && area.columns === 1;
  return `${quotedSheet(sheet)}!${one ? first : `${first}:${corner(lastRow(area), lastColumn(area))}`}`;
}
