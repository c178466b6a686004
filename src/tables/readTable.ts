import { areaAddress, columnLetters, columnNumber, type Area } from "../sheet/place";
import { areasOfLines } from "./bodyAreas";
import { columnReadings } from "./columnReadings";
import { comparisons, type Comparisons } from "./comparisons";
import { itemsOf, sampled } from "./items";
import { distance, linesIn, touched } from "./marked";
import { measures, type Measures } from "./measures";
import { isPersonList } from "./personList";
import { provisionalRows } from "./provisional";
import type { Corrections, Doubt, Items, Reading, SheetCells, TableReading } from "./reading";
import { areasOf, sheetGrid, type SheetGrid } from "./sheetGrid";
import { surroundingTexts } from "./surroundingTexts";
import { tableFrames, type TableFrame } from "./tableFrames";
import { frameOfArea, tableLayout, type TableLayout } from "./tableLayout";
import { weighAccounts } from "./accounts";

/**
 * Reads the table around a selection as a controller does. The whole table is read wherever in it one clicks; the
 * selection ("B2:C14", "C3", "B:C", "B2:B6,E2:E6") says which table, and which of its columns are asked about.
 * `corrections` override what was found, and the rest is read anew around them. Pure; never throws on any content.
 */
export function readTable(sheet: SheetCells, selection: string, corrections: Corrections = {}): TableReading {
  const grid = sheetGrid(sheet);
  const areas = areasOf(selection);
  const layout = chosenLayout(grid, areas, corrections);
  return layout ? readingOf(grid, layout, areas, corrections) : nothingRead;
}

const nothingRead: TableReading = {
  table: null,
  headings: [],
  labels: null,
  items: "unknown",
  orientation: null,
  body: null,
  totals: { rows: [], columns: [] },
  references: [],
  columns: [],
  marked: [],
  wholeTable: true,
  sections: [],
  keys: [],
  titles: [],
  notes: [],
  hiddenRows: [],
  provisional: [],
  datesAsWeeks: [],
  repeated: false,
  computed: [],
  doubts: [],
  names: {},
};

const nearby = 12;

/** The layout of the table that the selection touches most, or else of the one it stands beside. */
function chosenLayout(grid: SheetGrid, areas: readonly Area[], corrections: Corrections): TableLayout | undefined {
  if (corrections.table !== undefined) {
    const frame = frameOfArea(grid, corrections.table);
    return frame && tableLayout(grid, ownFrame(grid, frame), corrections);
  }
  let best: { layout: TableLayout; touched: number; away: number } | undefined;
  for (const frame of tableFrames(grid)) {
    if (
      corrections.headings === undefined &&
      best &&
      best.touched > 0 &&
      areas.every((area) => distance(frame, area) > nearby)
    )
      continue;
    const layout = tableLayout(
      grid,
      frame,
      corrections.headings && meets(frame, areas) ? corrections : { ...corrections, headings: undefined as never },
    );
    if (!layout) continue;
    const cells = areas.reduce((sum, area) => sum + touched(grid, layout.area, area), 0);
    const away = Math.min(...areas.map((area) => distance(layout.area, area)));
    if (!best || cells > best.touched || (cells === best.touched && away < best.away))
      best = { layout, touched: cells, away };
  }
  if (!best) return undefined;
  if (best.touched > 0 || best.away <= 1) return best.layout;
  // A title or a note of the table: words near it.
  const words = areas.some((area) => grid.text(area.row, area.column) !== "");
  return words && best.away <= nearby ? best.layout : undefined;
}

const meets = (frame: TableFrame, areas: readonly Area[]): boolean =>
  areas.some((area) => distance(frame, area) <= nearby);

/** Inside an area that the user has drawn, headings and figures are found as anywhere. */
function ownFrame(grid: SheetGrid, { top, bottom, left, right }: TableFrame): TableFrame {
  const inside = (row: number, column: number): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const found = tableFrames({
    ...grid,
    tables: [],
    kind: (row, column) => (inside(row, column) ? grid.kind(row, column) : 0),
  });
  const first = Math.min(...found.map((one) => one.first));
  return { top, bottom, left, right, first: Number.isFinite(first) ? first : top, last: bottom };
}

function readingOf(
  grid: SheetGrid,
  layout: TableLayout,
  areas: readonly Area[],
  corrections: Corrections,
): TableReading {
  const { area, headings } = layout;
  const around = surroundingTexts(grid, area);
  const common = {
    ...nothingRead,
    table: addressOf(area),
    headings: headings.map((row) => row + 1),
    titles: around.titles.map(({ row }) => row + 1),
    notes: around.notes.map(({ row }) => row + 1),
  };
  if (isPersonList(grid, layout)) return { ...common, items: "person", orientation: "down" };
  const of = measures(grid, layout, around, corrections.orientation);
  const across = of.orientation === "across";
  const items = corrections.items ?? weighAccounts(itemsOfTable(grid, layout, across), of);
  const compared = corrected(comparisons(grid, layout, of, items), corrections);
  const rows = layout.rows.filter((row) => !compared.totalRows.has(row) && !compared.referenceRows.has(row));
  const columns = layout.figures.filter(
    (column) => !compared.totalColumns.has(column) && !compared.referenceColumns.has(column),
  );
  const figureColumns = columns.filter((column) => isFilledOrNamed(layout, of, column));
  const read = columnReadings(grid, layout, of, { rows, columns: figureColumns }, around.unit, corrections);
  const inBody = areasOfLines(rows, figureColumns);
  return {
    ...common,
    labels: across ? periodRow(layout, figureColumns) : layout.label === undefined ? null : columnLetters(layout.label),
    items,
    orientation: of.orientation,
    body: inBody.length === 0 ? null : inBody.join(","),
    totals: { rows: numbered(compared.totalRows), columns: lettered(compared.totalColumns) },
    references: [...numbered(compared.referenceRows), ...lettered(compared.referenceColumns)],
    columns: read.columns,
    ...markedLines(areas, rows, figureColumns, across, area),
    sections: layout.sections.map((row) => row + 1),
    keys: layout.others.map(columnLetters),
    hiddenRows: rows.filter((row) => grid.hiddenRows.has(row)).map((row) => row + 1),
    provisional: provisionalRows(rows, layout.labelText, around).map((row) => row + 1),
    datesAsWeeks: datesAsWeeks(layout),
    repeated: !across && repeats(rows, layout.labelText),
    computed: computedLines(grid, rows, figureColumns, across),
    doubts: [...(headings.length === 0 ? [{ about: "headings" } satisfies Doubt] : []), ...read.doubts],
    names: namesOf(layout, compared, read.columns, across),
  };
}

const addressOf = ({ top, bottom, left, right }: TableLayout["area"]): string =>
  areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });

const numbered = (rows: ReadonlySet<number>): number[] => [...rows].sort((a, b) => a - b).map((row) => row + 1);
const lettered = (columns: ReadonlySet<number>): string[] => [...columns].sort((a, b) => a - b).map(columnLetters);

/** A column without figures stays when its heading says what is to come. */
function isFilledOrNamed(layout: TableLayout, { of, orientation }: Measures, column: number): boolean {
  const filled = layout.profiles.get(column)?.filled ?? 0;
  return filled > 0 || orientation !== "down" || (of.get(column)?.role ?? "unknown") !== "unknown";
}

function itemsOfTable(grid: SheetGrid, layout: TableLayout, across: boolean): Items {
  if (across) {
    const row = Number(periodRow(layout, layout.figures)) - 1;
    return itemsOf(
      grid,
      layout.figures.map((column) => ({ row, column })),
      "",
    );
  }
  if (layout.label === undefined) return "line";
  const { label } = layout;
  return itemsOf(
    grid,
    sampled(layout.rows).map((row) => ({ row, column: label })),
    layout.heading(label).text,
  );
}

/** The heading row of the periods or units, as text. */
function periodRow(layout: TableLayout, columns: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const column of columns) {
    for (const part of layout.heading(column).parts)
      counts.set(part.row, (counts.get(part.row) ?? 0) + (part.period ? 2 : 1));
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return String((best?.[0] ?? layout.headings.at(-1) ?? 0) + 1);
}

function corrected(found: Comparisons, { totals, references }: Corrections): Comparisons {
  const rowsIn = (lines: readonly (number | string)[]): Set<number> =>
    new Set(lines.flatMap((line) => (typeof line === "number" ? [line - 1] : [])));
  const columnsIn = (lines: readonly (number | string)[]): Set<number> =>
    new Set(lines.flatMap((line) => (typeof line === "string" ? [columnNumber(line)] : [])));
  const without = (set: ReadonlySet<number>, taken: ReadonlySet<number>): Set<number> =>
    new Set([...set].filter((one) => !taken.has(one)));
  const own = {
    totalRows: totals ? rowsIn(totals) : found.totalRows,
    totalColumns: totals ? columnsIn(totals) : found.totalColumns,
    referenceRows: references ? rowsIn(references) : found.referenceRows,
    referenceColumns: references ? columnsIn(references) : found.referenceColumns,
  };
  return {
    totalRows: references ? without(own.totalRows, own.referenceRows) : own.totalRows,
    totalColumns: references ? without(own.totalColumns, own.referenceColumns) : own.totalColumns,
    referenceRows: references ? own.referenceRows : without(own.referenceRows, own.totalRows),
    referenceColumns: references ? own.referenceColumns : without(own.referenceColumns, own.totalColumns),
  };
}

/** The body's lines that the selection touches: all of them for one cell, or when it covers them all. */
function markedLines(
  areas: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
  across: boolean,
  area: TableLayout["area"],
) {
  const lines = across ? rows : columns;
  const name = (line: number): string => (across ? String(line + 1) : columnLetters(line));
  const inTable = areas.filter((one) => distance(area, one) === 0);
  const oneCell = inTable.length === 0 || inTable.every((one) => one.rows === 1 && one.columns === 1);
  const found = new Set(
    inTable.flatMap((one) => (across ? linesIn(lines, one.row, one.rows) : linesIn(lines, one.column, one.columns))),
  );
  if (oneCell || found.size === 0 || found.size === lines.length) return { marked: lines.map(name), wholeTable: true };
  return { marked: lines.filter((line) => found.has(line)).map(name), wholeTable: false };
}

const mostNames = 2000;

/** Whether two observations have one name. */
function repeats(rows: readonly number[], labelText: (row: number) => string): boolean {
  const seen = new Set<string>();
  for (const row of rows.slice(0, mostNames)) {
    const name = labelText(row);
    if (name === "") continue;
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}

/** Columns that say week and hold dates. */
function datesAsWeeks(layout: TableLayout): string[] {
  const { area, profiles, heading } = layout;
  const found: string[] = [];
  for (let c = area.left; c <= area.right; c++) {
    const profile = profiles.get(c);
    if (profile && profile.dates > 0 && profile.dates * 2 > profile.filled && /\b(?:uge|week)/iu.test(heading(c).text))
      found.push(columnLetters(c));
  }
  return found;
}

function computedLines(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
  across: boolean,
): string[] {
  if (!grid.hasFormulas) return [];
  const share = (cells: readonly (readonly [number, number])[]): boolean =>
    cells.filter(([row, column]) => grid.formula(row, column) !== undefined).length * 2 > cells.length;
  return across
    ? rows.filter((row) => share(columns.map((column) => [row, column] as const))).map((row) => String(row + 1))
    : columns.filter((column) => share(rows.map((row) => [row, column] as const))).map(columnLetters);
}

function namesOf(
  layout: TableLayout,
  compared: Comparisons,
  columns: Reading["columns"],
  across: boolean,
): Record<string, string> {
  const names: Record<string, string> = {};
  const addRow = (row: number): void => {
    names[String(row + 1)] = layout.labelText(row);
  };
  const addColumn = (column: number): void => {
    names[columnLetters(column)] = layout.heading(column).text;
  };
  for (const row of [...compared.totalRows, ...compared.referenceRows, ...layout.sections]) addRow(row);
  for (const column of [...compared.totalColumns, ...compared.referenceColumns]) addColumn(column);
  if (layout.label !== undefined) addColumn(layout.label);
  for (const { missing, odd } of columns) {
    for (const line of [...missing.slice(0, 50), ...Object.keys(odd).slice(0, 50)]) {
      if (across && typeof line === "string" && !/^\d+$/u.test(line)) addColumn(columnNumber(line));
      else addRow(Number(line) - 1);
    }
  }
  return names;
}
