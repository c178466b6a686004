import { columnNumber } from "../sheet/place";
import { areasOf } from "./addressedAreas";
import { dateText, datesKind, dayOf, type Day } from "./period";
import type { SheetCells, TableReading } from "./reading";

/** What names a row or a column of figures. */
export interface LineText {
  /** From 0. */
  readonly at: number;
  readonly text: string;
  /** The day, where the cell is a date: the month's first where the dates are months. */
  readonly date: Day | undefined;
  /** What stands over it, where the heading has more rows. */
  readonly over: string;
}

/** The names of a table's rows or columns, those to compare with among them; a line without a name is left out. */
export function lineTexts(sheet: SheetCells, reading: TableReading, way: "rows" | "columns"): readonly LineText[] {
  if (way === "rows" && reading.labels === null) return [];
  const lines = [...bodyLines(reading, way), ...referencesOf(reading, way)].sort((a, b) => a - b);
  const rows = headingRowsOf(reading);
  const [row = 0] = rows;
  const column = reading.labels === null ? 0 : columnNumber(reading.labels);
  const spot = (at: number) => (way === "rows" ? { row: at, column } : { row, column: at });
  const cellAt = (at: number): unknown => sheet.cells[spot(at).row]?.[spot(at).column];
  const serials = lines.flatMap((at) => (isDate(cellAt(at), sheet, spot(at)) ? [cellAt(at) as number] : []));
  const byMonth = serials.length > 0 && datesKind(serials) !== "date";
  return lines.flatMap((at): LineText[] => {
    const cell = cellAt(at);
    const over = way === "rows" ? "" : overColumn(sheet, rows.slice(1), at);
    if (isDate(cell, sheet, spot(at))) {
      const day = dayOf(cell as number);
      const date = byMonth ? { ...day, day: 1 } : day;
      return [{ at, text: dateText(cell as number, formatAt(sheet, spot(at)) ?? "d"), date, over }];
    }
    const text = typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
    return text === "" ? [] : [{ at, text, date: undefined, over }];
  });
}

/** Rows or columns of the body. */
function bodyLines({ body }: TableReading, way: "rows" | "columns"): readonly number[] {
  const [start, size] = way === "rows" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const lines = areasOf(body ?? "").flatMap((area) => Array.from({ length: area[size] }, (_, k) => area[start] + k));
  return [...new Set(lines)];
}

const referencesOf = ({ references }: TableReading, way: "rows" | "columns"): readonly number[] =>
  references.flatMap((line) => {
    if (typeof line === "number") return way === "rows" ? [line - 1] : [];
    return way === "columns" ? [columnNumber(line)] : [];
  });

/** From the lowest heading row up; across, the row that the reading takes the periods from is the lowest. */
function headingRowsOf({ orientation, labels, headings }: TableReading): readonly number[] {
  if (orientation !== "across") return headings.map((row) => row - 1).toReversed();
  const row = Number(labels) - 1;
  return [row, ...headings.flatMap((one) => (one - 1 < row ? [one - 1] : [])).toReversed()];
}

/** The nearest text or year over a column, at it or to its left. */
function overColumn({ cells }: SheetCells, rows: readonly number[], column: number): string {
  return rows
    .flatMap((row) => {
      for (let at = column; at >= 0; at--) {
        const cell = cells[row]?.[at];
        if (typeof cell === "number" || (typeof cell === "string" && cell.trim() !== "")) return [String(cell).trim()];
      }
      return [];
    })
    .join(" ");
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A number that the sheet shows as a date, or that can be nothing else among labels. */
function isDate(cell: unknown, sheet: SheetCells, spot: Spot): boolean {
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < 36_526 || cell > 73_050) return false;
  const format = formatAt(sheet, spot);
  return format === undefined || format === "General" || /[dmy]/iu.test(format);
}

function formatAt({ formats }: SheetCells, { row, column }: Spot): string | undefined {
  if (!Array.isArray(formats)) return undefined;
  const format = (formats as readonly (readonly unknown[])[])[row]?.[column];
  return typeof format === "string" ? format : undefined;
}
