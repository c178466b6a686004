import { entityOf, isMeasure, titleOf, type Measure, type TakenFor } from "../../../checks/published/takenFor";
import type { Cell } from "../../../sheet/cell";
import { columnNumber } from "../../../sheet/place";
import { areaOf } from "../../../tables/addressedAreas";
import type { TableReading } from "../../../tables/reading";

/** What the printed figures of a column can be taken for. */
export const takenAs = ["count", "share", "rate", "population", "unknown"] as const satisfies readonly (
  Measure | "unknown"
)[];
export type TakenAs = (typeof takenAs)[number];

/** Columns that are taken for the same. */
interface Columns<T> {
  readonly is: T;
  readonly at: readonly string[];
}

/** What a marked block of printed figures is taken for, part by part. */
export interface Taken {
  readonly measures: readonly Columns<TakenAs>[];
  /** Whom the figures are of; empty where each row is a municipality of its own. */
  readonly of: readonly Columns<string>[];
  /** Rows that may be a total, the totals among them. */
  readonly rows: readonly { readonly row: number; readonly name: string; readonly isTotal: boolean }[];
  readonly apart: boolean;
}

/** A longer table is an extract and no page of a document; a wider one is told of in Beregn. */
const most = { rows: 300, columns: 12, named: 15 };

/** Undefined for a table that is no block of printed figures. */
export function takenIn(
  cells: readonly (readonly (Cell | undefined)[])[],
  reading: TableReading,
  sheet: string,
  said: TakenFor | undefined,
): Taken | undefined {
  const { columns, orientation, labels, items } = reading;
  const areas = (reading.body ?? "").split(",").flatMap((address) => areaOf(address) ?? []);
  const body = [...new Set(areas.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, k) => row + k + 1)))];
  if (orientation === "across" || labels === null || columns.length === 0) return undefined;
  if (columns.length > most.columns || body.length > most.rows) return undefined;
  const text = (row: number, column: number): string => {
    const cell = cells[row]?.[column];
    return typeof cell === "string" ? cell.trim() : "";
  };
  const title = titleOf(reading, { text, columns: 10 });
  const rows = [...body, ...reading.totals.rows].sort((a, b) => a - b).slice(-most.named);
  return {
    measures: grouped(columns, ({ role }) => (isMeasure(role) ? role : "unknown")),
    of: items === "municipality" ? [] : grouped(columns, (column) => entityOf(column, title, sheet, said)),
    rows: rows.map((row) => ({
      row,
      name: text(row - 1, columnNumber(labels)),
      isTotal: reading.totals.rows.includes(row),
    })),
    apart: said?.apart ?? false,
  };
}

function grouped<C extends { readonly at: string }, T>(columns: readonly C[], of: (column: C) => T): Columns<T>[] {
  const groups = new Map<T, string[]>();
  for (const column of columns) {
    const is = of(column);
    groups.set(is, [...(groups.get(is) ?? []), column.at]);
  }
  return [...groups].map(([is, at]) => ({ is, at }));
}
