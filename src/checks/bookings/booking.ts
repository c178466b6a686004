import type { Cell } from "../../sheet/cell";
import { bookedAmount, bookedRate } from "./bookedNumber";
import { bookingWeek } from "./bookingWeek";
import type { ColumnId, Columns } from "./columns";

/** One line of a booking file: figures, and of its texts only what is needed to compare lines. */
export interface Booking {
  /** The line of the file or the row of the sheet, from 1. */
  readonly line: number;
  /** The Monday of the week, as a serial number. */
  readonly week: number;
  readonly benefit: string;
  /** How many lines are gathered in it; 1 where that is not told. */
  readonly count: number;
  readonly amount: number;
  readonly rate: number | undefined;
  readonly refund: number;
  readonly coRate: number | undefined;
  readonly coAmount: number | undefined;
  /** What stands in the columns that are not ours. */
  readonly rest: string;
}

/** A line that cannot be read, and the column that stops it. */
export interface Unread {
  readonly unread: ColumnId;
  /** A week that has a number but no year. */
  readonly noYear: boolean;
}

/** Reads a line; undefined for an empty one and for one that sums the others. */
export function bookingOf(
  row: readonly (Cell | undefined)[],
  line: number,
  columns: Columns,
): Booking | Unread | undefined {
  const cell = (id: ColumnId): Cell | undefined => (columns[id] === undefined ? undefined : row[columns[id]]);
  if (row.every((one) => isEmpty(one)) || isSum(cell("week")) || isSum(cell("benefit"))) return undefined;
  const week = bookingWeek(cell("week"));
  if (typeof week !== "number") return { unread: "week", noYear: week === "noYear" };
  const benefit = textOf(cell("benefit"));
  if (benefit === "") return unread("benefit");
  const figures: Partial<Record<ColumnId, number>> = {};
  for (const id of figureColumns) {
    if (columns[id] === undefined) continue;
    const value = id === "rate" || id === "coRate" ? bookedRate(cell(id)) : bookedAmount(cell(id));
    if (value === undefined) return unread(id);
    figures[id] = value;
  }
  const { amount, refund, rate, coRate, coAmount, count = 1 } = figures;
  if (amount === undefined || refund === undefined) return unread(amount === undefined ? "amount" : "refund");
  const rest = restOf(row, columns);
  return { line, week, benefit, count: Math.max(1, Math.abs(count)), amount, rate, refund, coRate, coAmount, rest };
}

const figureColumns: readonly ColumnId[] = ["amount", "refund", "rate", "coRate", "coAmount", "count"];
const unread = (id: ColumnId): Unread => ({ unread: id, noYear: false });

const isEmpty = (cell: Cell | undefined): boolean => textOf(cell) === "";
const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined || typeof cell === "object" ? "" : String(cell).trim();

/** A row that sums the others, as pivot tables end with: it is not a booking. */
const isSum = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && /^\s*(?:i alt|total|hovedtotal|sum|grand total)\b/iu.test(cell);

function restOf(row: readonly (Cell | undefined)[], columns: Columns): string {
  const ours = Object.values(columns);
  if (row.length <= ours.length) return "";
  return row.flatMap((one, place) => (ours.includes(place) ? [] : [textOf(one)])).join("\u0000");
}
