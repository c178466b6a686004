import type { Cell, Cells } from "./cell";
import { contentsOf, type Contents } from "./contents";
import { areaAddress, placeAddress, type Place } from "./place";
import type { RangeReading } from "./rangeReading";
import type { AddressTrouble } from "./addressTrouble";

/** Cells of the sheet as an argument. */
export interface RangeEntry {
  readonly kind: "range";
  /** As it stands in the field. */
  readonly text: string;
  /** The cells of data, without a heading. */
  readonly place: Place;
  readonly values: Cells;
  readonly labels: readonly (string | undefined)[];
  /** The cells that the labels stand in, row for row beside these. */
  readonly labelColumn: RangeReading["labelColumn"];
  readonly heading: string | undefined;
  readonly contents: Contents;
  /** Set when the cells are whole columns of one table. */
  readonly table: { readonly name: string; readonly columns: readonly string[] } | undefined;
  readonly hiddenRows: number;
  /** Multiply by it to get ones or a fraction: 1.000 kr. 1000, 15,9 meaning per cent 0.01; absent where they are. */
  readonly scale?: number;
}

/** What stands in a field: nothing, a value, cells, or something that is neither yet. */
export type Entry =
  | { readonly kind: "nothing"; readonly text: string }
  | { readonly kind: "value"; readonly text: string; readonly value: number | boolean | string }
  | RangeEntry
  | { readonly kind: "wrong"; readonly text: string; readonly trouble: AddressTrouble | { readonly why: "unread" } };

export const nothing: Entry = { kind: "nothing", text: "" };

/** Some rows of a range as a range of its own. */
export function rangeRows(entry: RangeEntry, from: number, until: number): RangeEntry {
  const place = { ...entry.place, row: entry.place.row + from, rows: until - from };
  const values = entry.values.slice(from, until);
  const sheet = /^.*!/.exec(entry.text)?.[0] ?? "";
  return {
    ...entry,
    text: sheet + areaAddress(place),
    place,
    values,
    labels: entry.labels.slice(from, until),
    contents: contentsOf(values, place),
    table: undefined,
  };
}

/** A range after one of its cells has been changed; row and column count from 0 within it. */
export function withCell(entry: RangeEntry, row: number, column: number, cell: Cell): RangeEntry {
  const values = entry.values.map((line, r) => (r === row ? line.map((old, c) => (c === column ? cell : old)) : line));
  return { ...entry, values, contents: contentsOf(values, entry.place) };
}

/** Two ranges of which one stands directly on top of the other, as one; undefined where they do not. */
export function stackedRange(above: Entry, below: Entry): RangeEntry | undefined {
  if (above.kind !== "range" || below.kind !== "range") return undefined;
  const [top, bottom] = [above.place, below.place];
  const isOver = top.sheet === bottom.sheet && top.column === bottom.column && top.columns === bottom.columns;
  if (!isOver || top.row + top.rows !== bottom.row || above.scale !== below.scale) return undefined;
  const place = { ...top, rows: top.rows + bottom.rows };
  const values = [...above.values, ...below.values];
  const { labelColumn } = below;
  return {
    ...below,
    text: (/^.*!/.exec(below.text)?.[0] ?? "") + areaAddress(place),
    place,
    values,
    labels: [...above.labels, ...below.labels],
    labelColumn: labelColumn && { ...labelColumn, place: { ...labelColumn.place, row: place.row, rows: place.rows } },
    contents: contentsOf(values, place),
    table: undefined,
    hiddenRows: above.hiddenRows + below.hiddenRows,
  };
}

/** A range that was read as an argument, seen from the sheet that is open; one of its columns or all of it. */
export function rangeEntry(reading: RangeReading, home: string | undefined, column?: number): RangeEntry {
  const one = column === undefined ? undefined : reading.columns[column];
  const place = one?.place ?? reading.data;
  const values = one && column !== undefined ? reading.values.map((row) => [row[column] ?? null]) : reading.values;
  const names =
    reading.table && (column === undefined ? reading.table.columns : reading.table.columns.slice(column, column + 1));
  const whole = reading.table?.body.row === place.row && reading.table.body.rows === place.rows;
  return {
    kind: "range",
    text: place.sheet === home ? areaAddress(place) : placeAddress(place),
    place,
    values,
    labels: reading.labels,
    labelColumn: reading.labelColumn,
    heading: one ? one.heading : reading.columns.length === 1 ? reading.columns[0]?.heading : undefined,
    contents: one?.contents ?? contentsOf(values, place),
    table: reading.table && names && whole ? { name: reading.table.name, columns: names } : undefined,
    hiddenRows: reading.hiddenRows,
  };
}

/** Whether two fields point at the same cells. */
export function sameCells(a: Entry, b: Entry | undefined): boolean {
  if (a.kind !== "range" || b?.kind !== "range") return false;
  const [one, other] = [a.place, b.place];
  return (
    one.sheet === other.sheet &&
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
