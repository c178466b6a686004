import { isCornerText } from "./headingRows";
import { isTotalHeading, referenceKind } from "./comparisonTexts";
import { headedItems, itemsOf, sampled } from "./items";
import { nameKind } from "./nameKind";
import type { Orientation, Role } from "./reading";
import { roleOf, type FigureLook } from "./roles";
import type { SheetGrid } from "./sheetGrid";
import type { SurroundingTexts } from "./surroundingTexts";
import type { TableLayout } from "./tableLayout";
import { columnProfile, numericCells, type ColumnProfile } from "./columnProfile";
import { budgetWords } from "./vocabulary/roleWords";
import { sideHeadings } from "./vocabulary/labelWords";
import { isWholePopulation } from "./wholePopulation";
import { plainText, wordPattern } from "./words";

/** What a table's figures are, and along which way the measures change. */
export interface Measures {
  readonly orientation: Orientation;
  /** By column (across: by row), the text that names the measure and the role it names. */
  readonly of: ReadonlyMap<number, { readonly heading: string; readonly role: Role }>;
  /** In a crosstab the role of the one measure, and the text that names it. */
  readonly measure: { readonly role: Role; readonly text: string };
}

/** Whether a figure is shown as a percentage or as money: by its format, or by its own text where figures are texts. */
export function formatLook(grid: SheetGrid, row: number, column: number, written: boolean) {
  const format = grid.format(row, column);
  return {
    percentFormat: format.includes("%") || (written && /%|pct/u.test(String(grid.cell(row, column)))),
    moneyFormat: /kr|dkk|[$£€]/iu.test(format.replace(/\[\$-[^\]]*\]/gu, "")),
  };
}

/** How figures look that a role depends on. */
export function figureLook(grid: SheetGrid, profile: ColumnProfile, firstRow: number): FigureLook {
  return {
    dates: profile.dates * 2 > profile.filled && profile.filled > 0,
    ...formatLook(grid, firstRow, profile.column, profile.written > 0 && profile.written * 2 > profile.filled),
    whole: profile.whole,
    least: profile.least,
    most: Math.max(Math.abs(profile.most), Math.abs(profile.least)),
    some: numericCells(profile) > 0,
  };
}

export function firstFigureRow(grid: SheetGrid, rows: readonly number[], column: number): number {
  return rows.find((row) => Number.isFinite(grid.value(row, column))) ?? rows[0] ?? 0;
}

/** Headings that are a period or a unit each, whatever else stands over them. */
export function measures(grid: SheetGrid, layout: TableLayout, around: SurroundingTexts): Measures {
  const { figures, rows } = layout;
  const of = new Map<number, { heading: string; role: Role }>();
  for (const column of figures) {
    const profile = layout.profiles.get(column) ?? columnProfile(grid, column, rows);
    const heading = layout.heading(column).text;
    const look = figureLook(grid, profile, firstFigureRow(grid, rows, column));
    of.set(column, {
      heading,
      role: layout.headings.length === 0 ? (look.dates ? "date" : "unknown") : roleOf(heading, look),
    });
  }
  weighExpected(of);
  weighPopulations(of, (column) => sampled(rows).map((row) => grid.value(row, column)));
  const none = { role: "unknown" as Role, text: "" };
  if (layout.headings.length === 0) return { orientation: "down", of, measure: none };
  const crossing = figures.filter((column) => isCrossing(layout, column));
  const own = figures.filter((column) => !isCrossing(layout, column) && !isCompared(layout, column));
  const spanned = new Set(crossing.map((column) => measureOver(layout, column)).filter((text) => text !== ""));
  const unnamed = own.filter((column) => of.get(column)?.role === "unknown");
  const isCross =
    (crossing.length > 0 && crossing.length >= own.length * 1.5 && spanned.size <= 1) ||
    (crossing.length === 0 &&
      figures.length >= 2 &&
      unnamed.length === own.length &&
      unnamed.length > 0 &&
      namesOneMeasure(layout, around));
  if (!isCross) return { orientation: "down", of, measure: none };
  const across = measuresByRow(grid, layout);
  if (across) return { orientation: "across", of: across, measure: none };
  const measure = oneMeasure(grid, layout, around, [...spanned][0] ?? "", of);
  for (const column of figures) {
    const given = of.get(column);
    if (!given || (own.includes(column) && given.role !== "unknown")) continue;
    if (crossing.includes(column) || isCompared(layout, column) || given.role === "unknown")
      of.set(column, { heading: given.heading, role: measure.role });
  }
  return { orientation: "cross", of, measure };
}

/** Finds the population among columns (across: rows) of people. */
function weighPopulations(
  of: Map<number, { heading: string; role: Role }>,
  values: (line: number) => readonly number[],
): void {
  const lines = [...of].map(([line, { heading, role }]) => ({ line, heading, role, values: [] as readonly number[] }));
  if (
    !lines.some(({ role }) => role === "count") ||
    lines.some(({ role }) => role === "population") ||
    lines.length > 20
  )
    return;
  const filled = lines.map((one) => ({ ...one, values: values(one.line) }));
  for (const one of filled) {
    const others = filled.filter((other) => other !== one);
    if (isWholePopulation(one, others)) {
      of.set(one.line, { heading: one.heading, role: "population" });
      return;
    }
  }
}

/** Among columns of money "Forventet" and "Realiseret" are money too. */
function weighExpected(of: Map<number, { heading: string; role: Role }>): void {
  const amounts = [...of.values()].filter(({ role }) => role === "amount").length;
  if (amounts === 0) return;
  for (const [column, { heading, role }] of of) {
    if (role === "unknown" && expected.test(plainText(heading))) of.set(column, { heading, role: "amount" });
  }
}

const expected = wordPattern([
  ...budgetWords.expected,
  ...budgetWords.actual,
  ...budgetWords.corrected,
  ...budgetWords.deviation,
  "realiseret*",
  "resultat*",
  "disponeret",
  "*resultat",
  "årsresultat*",
  "ultimo*",
  "primo*",
]);

/** Whether one of a column's heading cells is nothing but a period or a unit. */
function isCrossing(layout: TableLayout, column: number): boolean {
  return layout.heading(column).parts.some(({ period, text }) => period || isUnitName(text));
}

const isUnitName = (text: string): boolean => {
  const kind = nameKind(text.replace(/\s*\(?\d{3}\)?$/u, (code) => (/^\s*\(?\d{3}\)?$/u.test(text) ? code : "")));
  return kind !== undefined;
};

const isCompared = (layout: TableLayout, column: number): boolean => {
  const last = layout.heading(column).parts.at(-1)?.text ?? "";
  return isTotalHeading(last) || referenceKind(last) !== undefined;
};

/** The parts of a crossing column's heading that name a measure. */
function measureOver(layout: TableLayout, column: number): string {
  return layout
    .heading(column)
    .parts.filter(({ period, text }) => !period && !isUnitName(text) && namesMeasure(text))
    .map(({ text }) => plainText(text))
    .join(" ");
}

const anyFigures: FigureLook = {
  dates: false,
  percentFormat: false,
  moneyFormat: false,
  whole: true,
  least: 0,
  most: 1000,
  some: false,
};
const namesMeasure = (text: string): boolean => !["unknown", "code", "date", "week"].includes(roleOf(text, anyFigures));

/** The corner or a title names what is counted, and nothing in the headings does. */
function namesOneMeasure(layout: TableLayout, around: SurroundingTexts): boolean {
  return namesMeasure(cornerOf(layout)) || around.titles.some(({ text }) => namesMeasure(text));
}

const cornerOf = (layout: TableLayout): string => (layout.label === undefined ? "" : layout.heading(layout.label).text);

function oneMeasure(
  grid: SheetGrid,
  layout: TableLayout,
  around: SurroundingTexts,
  spanned: string,
  of: ReadonlyMap<number, { role: Role }>,
): { role: Role; text: string } {
  const [first] = layout.figures;
  const profile = first === undefined ? undefined : layout.profiles.get(first);
  const look =
    first === undefined || !profile ? anyFigures : figureLook(grid, profile, firstFigureRow(grid, layout.rows, first));
  const corner = cornerOf(layout);
  const texts = [spanned, isCornerText(corner) ? "" : corner, ...around.titles.map(({ text }) => text)];
  for (const text of texts) {
    if (text === "") continue;
    const role = roleOf(measurePart(text), { ...look, dates: false });
    if (role !== "unknown" && role !== "code" && role !== "week") return { role, text };
  }
  // Each heading names the measure as well as its period: "Antal 2016", "Antal 2017".
  const roles = new Set(
    [...of.values()].map(({ role }) => role).filter((role) => role !== "unknown" && role !== "share"),
  );
  const [only] = roles;
  return {
    role: roles.size === 1 && only ? only : look.percentFormat ? "share" : look.moneyFormat ? "amount" : "unknown",
    text: "",
  };
}

/** "Målgruppe, antal personer" and "Folketal den 1. i kvartalet efter alder": what stands after "efter" is no measure. */
const measurePart = (text: string): string =>
  plainText(text).replace(/ (?:efter|fordelt på|fordelt efter|opdelt på|by) [^([]*/u, " ");

/** Rows that are a measure each; undefined when they are units of one measure. */
function measuresByRow(grid: SheetGrid, layout: TableLayout): Map<number, { heading: string; role: Role }> | undefined {
  const found = new Map<number, { heading: string; role: Role }>();
  const kinds = new Set<string>();
  let named = 0;
  for (const row of layout.rows) {
    if (layout.rows.length > 60) return undefined;
    const heading = withUnit(grid, layout, row);
    const look = rowFigures(grid, layout, row);
    const role = nameKind(heading) === undefined || hasUnit(heading) ? roleOf(heading, look) : "unknown";
    found.set(row, { heading, role });
    if (role === "unknown" || role === "code" || role === "week") continue;
    named++;
    kinds.add(role);
  }
  weighPopulations(found, (row) => layout.figures.map((column) => grid.value(row, column)));
  if (named * 3 < layout.rows.length * 2) return undefined;
  if (kinds.size >= 2) return found;
  return kinds.size === 1 && isMeasureList(grid, layout) ? found : undefined;
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
function isMeasureList(grid: SheetGrid, layout: TableLayout): boolean {
  const { label, rows } = layout;
  if (label === undefined || headedItems(layout.heading(label).text) !== undefined) return false;
  const spots = rows.map((row) => ({ row, column: label }));
  return (
    itemsOf(grid, spots, "") === "line" && rows.every((row) => namesMeasure(layout.labelText(row))) && rows.length <= 8
  );
}

function rowFigures(grid: SheetGrid, { figures }: TableLayout, row: number): FigureLook {
  let least = Infinity;
  let most = -Infinity;
  let whole = true;
  let some = false;
  for (const column of figures) {
    const value = grid.value(row, column);
    if (!Number.isFinite(value)) continue;
    some = true;
    least = Math.min(least, value);
    most = Math.max(most, Math.abs(value));
    whole &&= Number.isInteger(value);
  }
  const first = figures.find((column) => Number.isFinite(grid.value(row, column))) ?? figures[0] ?? 0;
  return { dates: false, ...formatLook(grid, row, first, false), whole, least, most, some };
}
