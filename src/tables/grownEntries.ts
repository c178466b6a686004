import { contentsOf } from "../sheet/contents";
import type { RangeEntry } from "../sheet/entry";
import { monthText } from "../sheet/monthText";
import { areaAddress, columnLetters, placeAddress, type Place } from "../sheet/place";
import { areaOf } from "./addressedAreas";
import type { Source } from "./proposal";
import { readTable } from "./readTable";
import type { SheetCells, TableReading } from "./reading";
import { sourceEntry, type MarkedSheet, type NamedTable } from "./sourceEntry";
import { tableView } from "./tableView";

/** A sheet as it is now. */
export interface SheetNow {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly tables: readonly NamedTable[];
}

/** Cells that were once taken from a table. */
export interface TakenOnce {
  readonly cells: Place;
  readonly heading?: string;
  readonly scale?: number;
  readonly labels?: {
    readonly place: Place;
    readonly format?: string;
    /** What they showed, where they are dates. */
    readonly texts?: readonly (string | undefined)[];
  };
  /** It went to the end of its table, and grows with it. */
  readonly open?: true;
}

/**
 * Columns that were taken from a table, as that table is now: what went to its end goes to its end again, from where it
 * began; what did not stays as it is, and so does one cell. Undefined where the column is not to be found again.
 */
export function grownEntries(
  taken: Readonly<Record<string, TakenOnce>>,
  sheets: ReadonlyMap<string, SheetNow>,
): Readonly<Record<string, RangeEntry | undefined>> {
  const found: Record<string, RangeEntry | undefined> = {};
  for (const group of alike(taken)) {
    const [first] = group;
    const now = first && sheets.get(first[1].cells.sheet);
    if (!first || !now) continue;
    if (first[1].open !== true) {
      for (const [name, one] of group) found[name] = entryAsItWas(one, now);
      continue;
    }
    const marked: MarkedSheet = { ...now, selection: group.map(([, { cells }]) => areaAddress(cells)).join(",") };
    const reading = readTable(now.cells, marked.selection);
    const known = group.flatMap(([name, one]) => {
      const at = lineOf(one, reading);
      return at === undefined ? [] : [{ name, at }];
    });
    const view = tableView(reading);
    const lines = known.flatMap(({ at }) => reading.columns.find((line) => line.at === at) ?? []);
    const sources = new Map(view.sources(...lines).map((source) => [source.at, source]));
    for (const { name, at } of known) {
      const source = sources.get(at) ?? (at === reading.labels ? view.names : undefined);
      found[name] =
        source && sourceEntry(marked, reading, from(first[1].cells, source, reading.orientation === "across"), "");
    }
  }
  return found;
}

/** Which of the fields go to the end of their tables as these are now. */
export function openFields(
  taken: Readonly<Record<string, TakenOnce>>,
  sheets: ReadonlyMap<string, SheetNow>,
): readonly string[] {
  const several = Object.entries(taken).filter(([, { cells }]) => cells.rows * cells.columns > 1);
  const all = Object.fromEntries(several.map(([name, one]) => [name, { ...one, open: true } as const]));
  return Object.entries(grownEntries(all, sheets)).flatMap(([name, entry]) => {
    const cells = taken[name]?.cells;
    return entry && cells && areaAddress(entry.place) === areaAddress(cells) ? [name] : [];
  });
}

/** A source without what lies before the row (across: the column) where it once began; all of it where none is. */
function from(began: Place, source: Source, across: boolean): Source {
  const [start, size] = across ? (["column", "columns"] as const) : (["row", "rows"] as const);
  const areas = source.areas.flatMap((address) => areaOf(address) ?? []);
  const begins = areas.findIndex((area) => area[start] <= began[start] && began[start] < area[start] + area[size]);
  const first = areas[begins];
  if (!first) return source;
  const cut = { ...first, [start]: began[start], [size]: first[size] - (began[start] - first[start]) };
  return { ...source, areas: [cut, ...areas.slice(begins + 1)].map(areaAddress) };
}

/** Fields whose cells stand beside each other: they must stay as many. */
function alike(taken: Readonly<Record<string, TakenOnce>>): (readonly [string, TakenOnce])[][] {
  const groups = new Map<string, (readonly [string, TakenOnce])[]>();
  for (const [name, one] of Object.entries(taken)) {
    const { sheet, row, rows, column } = one.cells;
    const key = one.open !== true ? `${sheet}!${row},${column} ${rows}` : `${sheet}!${row}+${rows}`;
    groups.set(key, [...(groups.get(key) ?? []), [name, one]]);
  }
  return [...groups.values()];
}

/** The line of the table that the cells were: by heading where it had one, else by its place. */
function lineOf({ cells, heading }: TakenOnce, reading: TableReading): string | undefined {
  const at = reading.orientation === "across" ? String(cells.row + 1) : columnLetters(cells.column);
  const there = reading.columns.find((line) => line.at === at);
  if (there && (heading === undefined || there.heading === heading)) return at;
  const moved = reading.columns.filter((line) => heading !== undefined && line.heading === heading);
  if (moved.length === 1) return moved[0]?.at;
  return at === reading.labels ? at : undefined;
}

/** The very cells, with what they hold now. */
export function entryAsItWas({ cells: place, heading, scale, labels }: TakenOnce, { cells }: SheetNow): RangeEntry {
  const at = (row: number, column: number) => cells.cells[row]?.[column] ?? null;
  const values = Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (__, column) => at(place.row + row, place.column + column)),
  );
  const names = Array.from({ length: place.rows }, (_, row) => {
    const shown = labels?.texts?.[row];
    if (shown !== undefined && shown !== "") return shown;
    const name = labels && at(place.row + row, labels.place.column);
    if (typeof name === "number") return labels?.format === undefined ? String(name) : monthText(name);
    return typeof name === "string" ? name : undefined;
  });
  return {
    kind: "range",
    text: placeAddress(place),
    place,
    values,
    labels: labels ? names : [],
    labelColumn: labels,
    heading,
    contents: contentsOf(values, place),
    table: undefined,
    hiddenRows: 0,
    ...(scale === undefined ? {} : { scale }),
  };
}
