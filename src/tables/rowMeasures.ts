import { anyFigures, rowFigureLook } from "./figureLook";
import { headedItems, itemsOf } from "./items";
import type { MeasureByLine } from "./measure";
import { nameKind } from "./nameKind";
import { namesMeasure } from "./oneMeasure";
import { roleOf } from "./roles";
import type { SheetGrid } from "./sheetGrid";
import type { TableLayout } from "./tableLayout";
import { sideHeadings } from "./vocabulary/labelWords";
import { findPopulation } from "./wholePopulation";
import { plainText, wordPattern } from "./words";

/** So many rows can be a measure each; so many of one kind. */
const most = { measures: 12, alike: 8 } as const;

/** What each row measures, by its label and, where a column tells it, its unit. */
export function rowMeasures(grid: SheetGrid, layout: TableLayout): MeasureByLine {
  const found: MeasureByLine = new Map();
  for (const row of layout.rows) {
    const heading = withUnit(grid, layout, row);
    const isMeasure = nameKind(heading) === undefined || hasUnit(heading);
    const role = isMeasure ? roleOf(heading, rowFigureLook(grid, layout.figures, row)) : "unknown";
    found.set(row, { heading, role });
  }
  findPopulation(found, (row) => layout.figures.map((column) => grid.value(row, column)));
  return found;
}

/** The rows' measures where each row is another; undefined when the rows are units of one measure. */
export function measuresByRow(grid: SheetGrid, layout: TableLayout): MeasureByLine | undefined {
  if (layout.rows.length > most.measures) return undefined;
  const found = rowMeasures(grid, layout);
  const named = [...found.values()].filter(({ role }) => role !== "unknown" && role !== "code" && role !== "week");
  if (named.length * 4 < layout.rows.length * 3) return undefined;
  const kinds = new Set(named.map(({ role }) => role));
  return kinds.size >= 2 || (kinds.size === 1 && isMeasureList(grid, layout)) ? found : undefined;
}

const unitColumn = wordPattern(
  sideHeadings.filter((word) => /enhed|unit/u.test(word)),
  "whole",
);

/** A row's label with its unit, where a column of its own tells it: "Udgift (t.kr.)". */
function withUnit(grid: SheetGrid, layout: TableLayout, row: number): string {
  const label = layout.labelText(row);
  const column = layout.others.find((one) => unitColumn.test(plainText(layout.heading(one).text)));
  const unit = column === undefined ? "" : grid.text(row, column);
  return unit === "" ? label : `${label} (${unit})`;
}

const hasUnit = (heading: string): boolean => /\(|,|\bantal\b|\bi (?:pct|procent)|\bkr\b/u.test(plainText(heading));

/** "Tilgang", "Afgang", "Antal forløb" over the months are measures; "Kontanthjælp", "Gruppe 1" are units. */
function isMeasureList(grid: SheetGrid, { label, rows, heading, labelText }: TableLayout): boolean {
  if (label === undefined || rows.length > most.alike || headedItems(heading(label).text) !== undefined) return false;
  const spots = rows.map((row) => ({ row, column: label }));
  return itemsOf(grid, spots, "") === "line" && rows.every((row) => namesMeasure(labelText(row), anyFigures));
}
