import type { Formula, Reference } from "../../blocks/plan";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import type { RoundedSet } from "../page";
import type { Shape } from "../page";
import { isFigure, type PageColumn, type PageTable } from "../table/pageTable";

/** The cell of a table's column in one of its lines. */
type CellAt = (column: number, line: number) => Reference;

/** A figure of the page found in the table: its formula, and the value that the formula gives now. */
interface Found {
  readonly formula: Formula;
  readonly value: number | null;
}

/**
 * The formula of every figure of a page, by series and category, over the cells of the table that it was made from;
 * undefined where one of them cannot be traced: names that are not alone, or a figure that the formula does not give.
 */
export function figureFormulas(
  { series, categories }: Pick<RoundedSet, "series" | "categories">,
  shape: Shape,
  table: PageTable,
  sheet: string,
): readonly (readonly Formula[])[] | undefined {
  const { extent } = table;
  if (!extent) return undefined;
  const cell: CellAt = (column, line) => {
    const [row, at] = extent.across ? [column, line] : [line, column];
    return { to: "source", place: { sheet, row, column: at, rows: 1, columns: 1 }, anchor: "fixed" };
  };
  const names = { series: series.map(({ name }) => name), categories: categories.map(({ name }) => name) };
  for (const turned of [false, true]) {
    const [columns, lines] = turned ? [names.categories, names.series] : [names.series, names.categories];
    const places = placesOf(table, columns, lines);
    if (!places) continue;
    const found = series.map((_, s) =>
      categories.map((__, c) => {
        const [column, line] = turned ? [places.columns[c], places.lines[s]] : [places.columns[s], places.lines[c]];
        if (column === undefined || line === undefined) return undefined;
        if (shape !== "parts") return figureAt(table, column, line, cell);
        const whole = turned
          ? places.lines.map((at) => [column, at] as const)
          : places.columns.map((at) => [at, line] as const);
        return shareAt(table, [column, line], whole, cell);
      }),
    );
    const holds = series.every(({ unit, values }, s) =>
      values.every((value, c) => {
        const one = found[s]?.[c];
        return one && (one.value === null ? null : roundedHalfAway(one.value, unit.decimals)) === value;
      }),
    );
    if (holds)
      return found.map((line, s) => line.map((one) => rounded(one?.formula ?? [], series[s]?.unit.decimals ?? 0)));
  }
  return undefined;
}

/** Each name's place among the table's columns and lines; undefined where one is lacking or stands twice. */
function placesOf(
  { columns, lines }: PageTable,
  columnNames: readonly string[],
  lineNames: readonly string[],
): { readonly columns: readonly number[]; readonly lines: readonly number[] } | undefined {
  const placed = (all: readonly { readonly name: string }[], wanted: readonly string[]): number[] | undefined => {
    const places = wanted.map((name) => {
      const at = all.findIndex((one) => one.name === name);
      return all.filter((one) => one.name === name).length === 1 ? at : -1;
    });
    return places.includes(-1) ? undefined : places;
  };
  const [found, rows] = [placed(columns, columnNames), placed(lines, lineNames)];
  return found && rows && { columns: found, lines: rows };
}

const figureOf = ({ values }: PageColumn, line: number): number | null | undefined => {
  const value = values[line] ?? null;
  return value === "hidden" ? undefined : value;
};

function figureAt({ columns, lines }: PageTable, column: number, line: number, cell: CellAt): Found | undefined {
  const [one, at] = [columns[column], lines[line]?.at];
  const source = one?.source;
  const value = one && figureOf(one, line);
  if (!source || at === undefined || value === undefined) return undefined;
  if (source.kind === "share") {
    const [count, population] = [cell(source.count, at), cell(source.population, at)];
    return { formula: ["100*", count, "/", population], value };
  }
  return { formula: [cell(source.at, at), ...times(source.factor)], value };
}

/** A part in per cent of its whole: the scale of the figures does not count, as long as it is theirs all. */
function shareAt(
  { columns, lines }: PageTable,
  [column, line]: readonly [number, number],
  whole: readonly (readonly [number, number])[],
  cell: CellAt,
): Found | undefined {
  const parts = whole.map(([c, l]) => {
    const [source, at] = [columns[c]?.source, lines[l]?.at];
    const value = columns[c]?.values[l] ?? null;
    return source?.kind === "cells" && at !== undefined && isFigure(value)
      ? { factor: source.factor, value, cell: cell(source.at, at) }
      : undefined;
  });
  const own = parts[whole.findIndex(([c, l]) => c === column && l === line)];
  if (!own || parts.some((part) => part?.factor !== own.factor)) return undefined;
  const sum = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
  const cells = parts.flatMap((part, at) => (part ? [...(at > 0 ? [","] : []), part.cell] : []));
  return {
    formula: ["100*", own.cell, "/SUM(", ...cells, ")"],
    value: Number(((100 * own.value) / sum).toPrecision(15)),
  };
}

const times = (factor: number): Formula =>
  factor === 1 ? [] : factor > 1 ? [`*${factor}`] : [`/${roundedHalfAway(1 / factor, 6)}`];

/** Rounded as the page is; #N/A where a cell holds no figure, which charts leave out. */
const rounded = (formula: Formula, decimals: number): Formula => [
  "IF(COUNT(",
  ...referencesIn(formula),
  `)=${referenceCount(formula)},ROUND(`,
  ...formula,
  `,${decimals}),NA())`,
];

/** The cells that a formula reads, each once. */
function cellsIn(formula: Formula): Reference[] {
  const seen = new Map<string, Reference>();
  for (const part of formula) if (typeof part !== "string") seen.set(JSON.stringify(part), part);
  return [...seen.values()];
}

const referencesIn = (formula: Formula): Formula =>
  cellsIn(formula).flatMap((cell, at) => (at > 0 ? [",", cell] : [cell]));

const referenceCount = (formula: Formula): number => cellsIn(formula).length;
