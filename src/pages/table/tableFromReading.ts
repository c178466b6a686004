import { columnLetters, columnNumber } from "../../sheet/place";
import { areasOf } from "../../tables/addressedAreas";
import type { ColumnReading, Role, SheetCells, TableReading } from "../../tables/reading";
import { sheetGrid, type SheetGrid } from "../../tables/sheetGrid";
import type { Figure, Standing } from "../page";
import { describedTable } from "./describedTable";
import { maskedTable } from "./maskedTable";
import { nameIn } from "./nameIn";
import type { PageColumn, PageLine, PageTable } from "./pageTable";
import { pageUnitOf, withoutUnit } from "./pageUnitOf";
import { withShare } from "./withShare";

/** A line of the sheet: a row, or a column where the observations lie across; counted from 0. */
interface SheetLine {
  readonly at: number;
  readonly standing: Standing;
}

/** A larger table is no page, and hiding its small counts takes the square of its cells. */
const mostCells = 5000;

/**
 * The marked table as a page takes it: observations down, figures along, totals and references in their places. Counts
 * from 1 to `limit` − 1 are hidden with what would give them away, before anything else is done with them; 0 hides none.
 */
export function tableFromReading(sheet: SheetCells, reading: TableReading, limit: number): PageTable | undefined {
  if (reading.body === null || reading.items === "person") return undefined;
  const grid = sheetGrid(sheet);
  const across = reading.orientation === "across";
  const observations = observationLines(reading, across);
  const measures = measureLines(reading, across);
  if (observations.length * measures.length > mostCells) return undefined;
  const cell = (line: SheetLine, measure: SheetLine): Figure => {
    const [row, column] = across ? [measure.at, line.at] : [line.at, measure.at];
    const value = grid.value(row, column);
    return Number.isFinite(value) ? value : null;
  };
  const lines = observations.map((line): PageLine => ({
    name: lineName(grid, reading, line, across),
    standing: line.standing,
    at: line.at,
  }));
  const columns = measures.map((measure): PageColumn => {
    const read = readingOfLine(reading, measure, across);
    const raw = observations.map((line) => cell(line, measure));
    const { unit, factor } = pageUnitOf(read, raw);
    return {
      name: measureName(grid, reading, measure, read, across),
      role: read.role,
      unit,
      standing: measure.standing,
      source: { kind: "cells", at: measure.at, factor },
      values: raw.map((value) => (typeof value === "number" ? Number((value * factor).toPrecision(15)) : value)),
    };
  });
  const marked = withMarkedOnly(reading, measures);
  const masked = maskedTable({ lines, columns }, limit, reading.items, reading.orientation === "cross");
  const kept = withShare(masked.columns.filter((_, at) => marked[at]));
  // A row that is filtered away is not shown, as in Excel's own charts; it has been weighed with the others all the same.
  const unseen = new Set(across ? [] : reading.hiddenRows.map((row) => row - 1));
  const figured = observations.map(
    ({ at }, line) => !unseen.has(at) && kept.some(({ values }) => values[line] !== null),
  );
  const places = observations.map(({ at }) => at);
  const described = describedTable(grid, reading, {
    lines: lines.filter((_, at) => figured[at]),
    columns: kept.map((column) => ({ ...column, values: column.values.filter((_, at) => figured[at]) })),
    hides: masked.hides,
  });
  return { ...described, extent: { across, first: Math.min(...places), last: Math.max(...places) } };
}

/** Rows (across: columns) with their standing, in the order of the sheet. */
function observationLines(reading: TableReading, across: boolean): SheetLine[] {
  const plain = new Set<number>();
  for (const area of areasOf(reading.body ?? "")) {
    const [from, count] = across ? [area.column, area.columns] : [area.row, area.rows];
    for (let at = from; at < from + count; at++) plain.add(at);
  }
  const totals = across ? reading.totals.columns.map(columnNumber) : reading.totals.rows.map((row) => row - 1);
  const references = reading.references.flatMap((line): number[] =>
    typeof line === "number" ? (across ? [] : [line - 1]) : across ? [columnNumber(line)] : [],
  );
  return standingLines([...plain], totals, references);
}

/** Columns (across: rows) of figures, with totals and references beside them. */
function measureLines(reading: TableReading, across: boolean): SheetLine[] {
  const number = (at: string): number => (across ? Number(at) - 1 : columnNumber(at));
  const totals = across ? reading.totals.rows.map((row) => row - 1) : reading.totals.columns.map(columnNumber);
  const references = reading.references.flatMap((line): number[] =>
    typeof line === "string" ? (across ? [] : [columnNumber(line)]) : across ? [line - 1] : [],
  );
  return standingLines(
    reading.columns.map(({ at }) => number(at)),
    totals,
    references,
  );
}

function standingLines(
  plain: readonly number[],
  totals: readonly number[],
  references: readonly number[],
): SheetLine[] {
  const standing = new Map<number, Standing>(plain.map((at) => [at, "plain"]));
  for (const at of totals) standing.set(at, "total");
  for (const at of references) standing.set(at, "reference");
  return [...standing].map(([at, one]) => ({ at, standing: one })).toSorted((a, b) => a.at - b.at);
}

/** What is read of a line of figures; a total or a reference is taken as the figures beside it. */
function readingOfLine(reading: TableReading, { at }: SheetLine, across: boolean): ColumnReading {
  const name = across ? String(at + 1) : columnLetters(at);
  const own = reading.columns.find((column) => column.at === name);
  if (own) return own;
  const [first] = reading.columns;
  return { ...(first ?? nothing), at: name, heading: reading.names[name] ?? null };
}

const nothing: ColumnReading = {
  at: "",
  heading: null,
  role: "unknown",
  scale: 1,
  nature: "none",
  missing: [],
  odd: {},
};

function lineName(grid: SheetGrid, reading: TableReading, { at }: SheetLine, across: boolean): string {
  if (reading.labels === null) return String(at + 1);
  const [row, column] = across ? [Number(reading.labels) - 1, at] : [at, columnNumber(reading.labels)];
  const name = nameIn(grid, row, column);
  if (reading.items === "municipality") return name.replace(/^\d{3}\s+(?=\p{L})/u, "");
  return reading.items === "week" && /^\d{1,2}$/u.test(name) ? `uge ${name}` : name;
}

function measureName(
  grid: SheetGrid,
  reading: TableReading,
  { at }: SheetLine,
  read: ColumnReading,
  across: boolean,
): string {
  if (read.heading !== null && read.heading !== "") return withoutUnit(read.heading.replace(/\s+/gu, " "));
  if (across && reading.labels !== null) {
    const [area] = areasOf(reading.table ?? "");
    return area ? withoutUnit(nameIn(grid, at, area.column)) : "";
  }
  return across ? String(at + 1) : columnLetters(at);
}

/** Columns that name the lines and measure nothing. */
const keys: ReadonlySet<Role> = new Set(["code", "period", "week", "date"]);

/** Which measures the page shows: the marked ones, and totals and references where the whole table is meant. */
function withMarkedOnly(reading: TableReading, measures: readonly SheetLine[]): readonly boolean[] {
  const across = reading.orientation === "across";
  const names = measures.map(({ at }) => (across ? String(at + 1) : columnLetters(at)));
  const codes = new Set(reading.columns.filter(({ role }) => keys.has(role)).map(({ at }) => at));
  return names.map((name, k) => {
    if (codes.has(name)) return false;
    if (reading.wholeTable || reading.marked.length === 0) return true;
    return measures[k]?.standing === "plain" ? reading.marked.includes(name) : reading.marked.length > 1;
  });
}
