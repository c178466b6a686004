import { rowsAtATime, type Breathing } from "./breathing";
import { isTotalHeading, isTotalText, isYearTotal } from "./comparisonTexts";
import { isSeries } from "./items";
import type { Measures } from "./measures";
import { nameKind } from "./nameKind";
import type { Items } from "./reading";
import { isSummable } from "./roles";
import type { SheetGrid } from "./sheetGrid";
import { formulaTotals } from "./sumFormulas";
import { referenceLines } from "./referenceLines";
import { columnsThatSum } from "./columnSums";
import { rowsThatSum } from "./sums";
import type { TableLayout } from "./tableLayout";

/** Rows and columns that are no observations: totals, and what one compares with. */
export interface Comparisons {
  readonly totalRows: ReadonlySet<number>;
  readonly totalColumns: ReadonlySet<number>;
  readonly referenceRows: ReadonlySet<number>;
  readonly referenceColumns: ReadonlySet<number>;
}

export function* comparisons(
  grid: SheetGrid,
  layout: TableLayout,
  { orientation, of }: Measures,
  items: Items,
): Breathing<Comparisons> {
  const { rows, figures } = layout;
  const formulas = yield* formulaTotals(grid, rows, figures);
  const totalRows = new Set<number>(orientation === "across" ? [] : formulas.rows);
  const names = labelTexts(grid, layout);
  const compared: number[] = [];
  const atATime = rowsAtATime(10);
  for (const [at, row] of rows.entries()) {
    if (at % atATime === atATime - 1) yield;
    const texts = names(row);
    if (orientation !== "across" && texts.some(isTotalText) && !isTotalItem(texts, items)) totalRows.add(row);
    if (!totalRows.has(row)) compared.push(row);
  }
  const references = yield* referenceLines(compared, names, items);
  for (const row of formulas.means) if (!totalRows.has(row)) references.add(row);
  if (orientation !== "across" && !isSeries(items)) {
    const summable = figures.filter((column) => isSummable(of.get(column)?.role ?? "unknown"));
    for (const row of rowsThatSum(grid, rows, summable, {
      known: totalRows,
      not: (row) => formulas.means.has(row),
    })) {
      totalRows.add(row);
      references.delete(row);
    }
  }
  const referenceRows = orientation === "across" ? new Set<number>() : references;
  const headings = figures.map((column): [number, string[]] => [
    column,
    layout.heading(column).parts.map(({ text }) => text),
  ]);
  const totalColumns = new Set(formulas.columns);
  const units = orientation !== "down";
  const monthly =
    headings.filter(([, parts]) => parts.some((part) => ["month", "quarter"].includes(nameKind(part) ?? ""))).length >=
    3;
  for (const [column, parts] of headings) {
    const last = parts.at(-1) ?? "";
    if (monthly && isYearTotal(last)) totalColumns.add(column);
    if (!isTotalHeading(last) || figures.length < 2) continue;
    if (units || of.get(column)?.role === "unknown" || hasSiblings(layout, column)) totalColumns.add(column);
  }
  const referenceColumns = units
    ? yield* referenceLines(
        figures.filter((column) => !totalColumns.has(column)),
        (column) => layout.heading(column).parts.map(({ text }) => text),
        figures.some((column) => layout.heading(column).parts.some(({ text }) => nameKind(text) === "municipality"))
          ? "municipality"
          : "line",
      )
    : new Set<number>();
  if (units || figures.every((column) => of.get(column)?.role === "unknown")) {
    for (const column of columnsThatSum(
      grid,
      layout,
      totalRows,
      totalColumns,
      referenceColumns,
      orientation === "across",
    ))
      totalColumns.add(column);
  }
  if (totalColumns.size + referenceColumns.size >= figures.length) {
    totalColumns.clear();
    referenceColumns.clear();
  }
  if (totalRows.size + referenceRows.size >= rows.length) {
    referenceRows.clear();
    if (totalRows.size >= rows.length) totalRows.clear();
  }
  return { totalRows, totalColumns, referenceRows, referenceColumns };
}

/** Whether two columns or more stand beside a column under the same upper heading. */
function hasSiblings({ heading, figures }: TableLayout, column: number): boolean {
  const upper = heading(column).parts.slice(0, -1);
  if (upper.length === 0) return false;
  const over = upper.map(({ row, column: from }) => `${row}:${from}`).join();
  const under = figures.filter(
    (one) =>
      one !== column &&
      heading(one)
        .parts.slice(0, upper.length)
        .map(({ row, column: from }) => `${row}:${from}`)
        .join() === over,
  );
  return under.length >= 2;
}

/** The texts that can say that a row is a total: its label and the keys beside it. */
function labelTexts(grid: SheetGrid, { label, keys, labelText }: TableLayout): (row: number) => readonly string[] {
  const others = keys.filter((column) => column !== label);
  if (others.length === 0) return (row) => [labelText(row)];
  return (row) => [labelText(row), ...others.map((column) => grid.text(row, column))];
}

/** "Alle unge" among age groups, a month called "Total": words that are the item's own name. */
const isTotalItem = (texts: readonly string[], items: Items): boolean =>
  items === "municipality" && texts.some((text) => nameKind(text) === "municipality");
