import type { SheetSize } from "../cells/area";

export const largestSheet: SheetSize = { rows: 1_048_576, columns: 16_384 };

/** A file counts column widths in digits of Calibri 11, seven pixels each, and five pixels of margin. */
export const charactersOf = (points: number): number => Math.max(0, ((points * 96) / 72 - 5) / 7);
export const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

const dayZero = Date.UTC(1899, 11, 30);

/** Excel's serial number of a date, which exceljs gives as a moment in UTC. */
export const serialOf = (date: Date): number => (date.getTime() - dayZero) / 86_400_000;
