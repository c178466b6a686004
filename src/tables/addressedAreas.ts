import { columnNumber, lastColumn, lastRow, type Area } from "../sheet/place";

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/u;

/** "B2:C13", "B2", "B:C", "3:4" → rows and columns from 0; whole columns and rows reach beyond any sheet. */
export function areaOf(address: string): Area | undefined {
  const [first = "", last = first] = address.trim().split(":");
  const from = corner.exec(first);
  const until = corner.exec(last);
  if (!from || !until || (!from[1] && !from[2])) return undefined;
  const column = from[1] ? columnNumber(from[1]) : 0;
  const row = from[2] ? Number(from[2]) - 1 : 0;
  const endColumn = until[1] ? columnNumber(until[1]) : lastColumn - 1;
  const endRow = until[2] ? Number(until[2]) - 1 : lastRow - 1;
  if (row < 0 || endRow < 0) return undefined;
  return {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    rows: Math.abs(endRow - row) + 1,
    columns: Math.abs(endColumn - column) + 1,
  };
}

/** "B2:B6,E2:E6" → its areas. */
export const areasOf = (addresses: string): Area[] =>
  addresses.split(/[,;]/u).flatMap((address) => areaOf(address.replace(/^.*!/u, "")) ?? []);
