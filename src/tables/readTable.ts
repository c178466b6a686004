import { areaAddress, columnLetters, type Area } from "../sheet/place";
import { areasOfLines } from "./bodyAreas";
import { atOnce, type Breathing } from "./breathing";
import { columnReadings } from "./columnReadings";
import { chosenLayout } from "./chosenLayout";
import { comparisons } from "./comparisons";
import { correctedComparisons } from "./correctedComparisons";
import { itemsOf, sampled } from "./items";
import { lineNames } from "./lineNames";
import { computedLines, datesAsWeeks, repeats } from "./lineTraits";
import { markedLines } from "./marked";
import { measures, type Measures } from "./measures";
import { isPersonList } from "./personList";
import { provisionalRows } from "./provisional";
import type { Corrections, Doubt, Items, SheetCells, TableReading } from "./reading";
import { areasOf } from "./addressedAreas";
import { sheetGrid, type SheetGrid } from "./sheetGrid";
import { surroundingTexts } from "./surroundingTexts";
import { tableFrames } from "./tableFrames";
import { tableLayout, type TableLayout } from "./tableLayout";
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
  return layout ? atOnce(readingOf(grid, layout, areas, corrections)) : nothingRead;
}

/** Every table of a sheet, each read as if the whole of it were marked, and as the user has said by its address; yields often, for one who would stop. */
export function* readTables(
  grid: SheetGrid,
  said: (table: string) => Corrections | undefined = () => undefined,
): Breathing<TableReading[]> {
  const readings: TableReading[] = [];
  for (const frame of yield* tableFrames(grid)) {
    const layout = yield* tableLayout(grid, frame);
    if (layout) readings.push(yield* readingOf(grid, layout, [], said(addressOf(layout.area)) ?? {}));
    yield;
  }
  return readings;
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

function* readingOf(
  grid: SheetGrid,
  layout: TableLayout,
  areas: readonly Area[],
  corrections: Corrections,
): Breathing<TableReading> {
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
  const compared = correctedComparisons(yield* comparisons(grid, layout, of, items), corrections);
  const rows = layout.rows.filter((row) => !compared.totalRows.has(row) && !compared.referenceRows.has(row));
  const columns = layout.figures.filter(
    (column) => !compared.totalColumns.has(column) && !compared.referenceColumns.has(column),
  );
  const figureColumns = columns.filter((column) => isFilledOrNamed(layout, of, column));
  const read = yield* columnReadings(grid, layout, of, { rows, columns: figureColumns }, around.unit, corrections);
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
    computed: yield* computedLines(grid, rows, figureColumns, across),
    doubts: [...(headings.length === 0 ? [{ about: "headings" } satisfies Doubt] : []), ...read.doubts],
    names: lineNames(layout, compared, read.columns, across),
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
