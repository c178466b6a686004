/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a named sheet. */
export interface Place extends Area {
  readonly sheet: string;
}

/** One cell on a named sheet. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AB" → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const spotAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B2:C14", "B2", and "B:B" or "2:3" where whole columns or rows are meant. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  if (rows >= lastRow) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns >= lastColumn) return `${row + 1}:${row + rows}`;
  const first = spotAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${spotAddress(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as a formula needs it: quoted unless it is a plain word that is not itself a cell address. */
export function quotedSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "Opfølgning!B2:C14". */
export const placeAddress = (place: Place): string => `${quotedSheet(place.sheet)}!${areaAddress(place)}`;

/** The part that two rectangles share. */
export function sharedArea(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether the rectangle lies within the sheet's 1,048,576 rows and 16,384 columns. */
export const fitsOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && row + rows <= lastRow && column + columns <= lastColumn;
