import type { SheetSize } from "../cells/area";

export const largestSheet: SheetSize = { rows: 1_048_576, columns: 16_384 };

/** A file counts column widths in digits of Calibri 11, seven pixels each, and five pixels of margin. */
export const charactersOf = (points: number): number =>
  Math.round(Math.max(0, ((points * 96) / 72 - 5) / 7) * 10_000) / 10_000;
export const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

/** Days from 1 January 1900 to 1 January 1904, where some workbooks begin to count. */
export const daysTo1904 = 1462;

const dayZero = Date.UTC(1899, 11, 30);

/** The serial number of a date written as 2017-09-01 or 2017-09-01T12:00:00; undefined for anything else. */
export function serialOfIsoDate(text: string): number | undefined {
  const moment = Date.parse(/T.*\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(moment) ? undefined : (moment - dayZero) / 86_400_000;
}
