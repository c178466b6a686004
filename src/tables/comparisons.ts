import { countryNames } from "./vocabulary/countries";
import { plainText, wordPattern } from "./words";
import { isTotalHeading, isTotalText, isYearTotal, referenceKind, type ReferenceKind } from "./comparisonTexts";
import { isNumber } from "./cellKind";
import { isSeries } from "./items";
import type { Measures } from "./measures";
import { nameKind } from "./nameKind";
import type { Items } from "./reading";
import { isSummable } from "./roles";
import type { SheetGrid } from "./sheetGrid";
import { formulaTotals } from "./sumFormulas";
import { rowsThatSum, same } from "./sums";
import type { TableLayout } from "./tableLayout";

/** Rows and columns that are no observations: totals, and what one compares with. */
export interface Comparisons {
  readonly totalRows: ReadonlySet<number>;
  readonly totalColumns: ReadonlySet<number>;
  readonly referenceRows: ReadonlySet<number>;
  readonly referenceColumns: ReadonlySet<number>;
}

const mostCountries = 300;
const country = wordPattern(countryNames, "start");

export function comparisons(
  grid: SheetGrid,
  layout: TableLayout,
  { orientation, of }: Measures,
  items: Items,
): Comparisons {
  const { rows, figures } = layout;
  const formulas = formulaTotals(grid, rows, figures);
  const totalRows = new Set<number>(orientation === "across" ? [] : formulas.rows);
  const names = labelTexts(grid, layout);
  const compared: number[] = [];
  for (const row of rows) {
    const texts = names(row);
    if (orientation !== "across" && texts.some(isTotalText) && !isTotalItem(texts, items)) totalRows.add(row);
    if (!totalRows.has(row)) compared.push(row);
  }
  const references = referenceLines(compared, names, items);
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
    ? referenceLines(
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

const firstKind = (texts: readonly string[]): ReferenceKind | undefined => {
  for (const text of texts) {
    const kind = referenceKind(text);
    if (kind) return kind;
  }
  return undefined;
};

/** Lines whose names compare: only where most of the lines are something else. */
function referenceLines(
  lines: readonly number[],
  names: (line: number) => readonly string[],
  items: Items,
): Set<number> {
  const found: (readonly [number, ReferenceKind])[] = [];
  for (const line of lines) {
    const kind = firstKind(names(line));
    if (kind) found.push([line, kind]);
  }
  const others = lines.length - found.length;
  if (found.length === 0) return new Set();
  if (others === 0 || found.length > others) {
    // All regions: the country and the means alone are to compare with.
    const regions = found.filter(([, kind]) => kind === "region").length;
    return new Set(
      found.filter(([, kind]) => kind === "mean" || (kind === "country" && regions >= 2)).map(([line]) => line),
    );
  }
  if (items === "municipality") return new Set(found.map(([line]) => line));
  // Without municipalities a country's name is one item among others unless it stands first or last.
  const [first, last] = [lines[0], lines.at(-1)];
  const countries = lines
    .slice(0, mostCountries)
    .filter((line) => country.test(plainText(names(line)[0] ?? ""))).length;
  return new Set(
    found
      .filter(
        ([line, kind]) =>
          kind === "mean" ||
          kind === "peers" ||
          (kind === "country" && countries <= 1 && (line === first || line === last)) ||
          (kind === "region" && found.length === 1 && (line === first || line === last)),
      )
      .map(([line]) => line),
  );
}

/** Columns that equal the sum of the columns before them, or of all after them, in every row. */
function columnsThatSum(
  grid: SheetGrid,
  { rows, figures }: TableLayout,
  totalRows: ReadonlySet<number>,
  known: ReadonlySet<number>,
  references: ReadonlySet<number>,
  across: boolean,
): number[] {
  const observed = rows.filter((row) => across || !totalRows.has(row)).slice(0, 400);
  const plain = figures.filter((column) => !known.has(column) && !references.has(column));
  if (plain.length < 3 || observed.length < 2) return [];
  const found: number[] = [];
  plain.forEach((column, i) => {
    const before = plain.slice(0, i).filter((one) => !found.includes(one));
    const after = plain.slice(i + 1);
    if (
      (before.length >= 2 && addsUp(grid, observed, column, before)) ||
      (i === 0 && after.length >= 2 && addsUp(grid, observed, column, after))
    )
      found.push(column);
  });
  return found;
}

function addsUp(grid: SheetGrid, rows: readonly number[], column: number, parts: readonly number[]): boolean {
  let weight = 0;
  let matched = 0;
  for (const row of rows) {
    if (!isNumber(grid.kind(row, column))) continue;
    const value = grid.value(row, column);
    let sum = 0;
    for (const part of parts) {
      const one = grid.value(row, part);
      if (Number.isFinite(one)) sum += one;
    }
    if (!same(sum, value)) return false;
    matched++;
    weight += Math.log10(Math.max(1, Math.abs(value)));
  }
  return matched >= 2 && matched * 2 >= rows.length && weight >= 4;
}
