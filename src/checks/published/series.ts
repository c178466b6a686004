import type { Part } from "../sentence";
import type { CheckedSheet } from "../checkedSheet";
import { printedFigures, type PrintedFigure } from "./publishedFigures";
import type { Measure } from "./takenFor";

/** The printed figures of one column: one measure of one municipality, line by line. */
export interface Series {
  readonly sheet: string;
  readonly table: number;
  readonly of: string;
  readonly measure: Measure;
  readonly period: string;
  readonly apart: boolean;
  /** Without the total. */
  readonly lines: readonly PrintedFigure[];
  readonly total: PrintedFigure | undefined;
}

/** All columns of printed figures on a sheet. */
export function printedSeries(sheet: CheckedSheet): readonly Series[] {
  const columns = new Map<string, PrintedFigure[]>();
  for (const figure of printedFigures(sheet)) {
    const key = `${figure.table} ${figure.cell.replace(/\d+/u, "")}`;
    const column = columns.get(key);
    if (column) column.push(figure);
    else columns.set(key, [figure]);
  }
  return [...columns.values()].flatMap((figures) => {
    const [first] = figures;
    const lines = figures.filter(({ isTotal }) => !isTotal);
    if (!first || lines.length === 0) return [];
    const { table, of, measure, period, apart } = first;
    const totals = figures.filter(({ isTotal }) => isTotal);
    return [
      {
        sheet: sheet.name,
        table,
        of,
        measure,
        period,
        apart,
        lines,
        total: totals.length === 1 ? totals[0] : undefined,
      },
    ];
  });
}

/** Those of the whole workbook, those of the sheet itself first. */
export const everySeries = (sheet: CheckedSheet): readonly Series[] => [
  ...sheet.once(printedSeries),
  ...[...sheet.workbook.values()].filter((one) => one !== sheet).flatMap((one) => one.once(printedSeries)),
];

/** Half of the last decimal that a figure is printed with, in the figure's own unit. */
export const halfUnit = ({ measure, decimals }: Pick<PrintedFigure, "measure" | "decimals">): number =>
  0.5 * 10 ** -(decimals + (measure === "share" ? 2 : 0));

export const sumOf = (figures: readonly PrintedFigure[]): number => figures.reduce((sum, { value }) => sum + value, 0);

/** Rounding of each line, and of the total, can do this much. */
const slack = (figures: readonly PrintedFigure[]): number =>
  figures.reduce((sum, one) => sum + halfUnit(one), 0) * (1 + 1e-9);

/** Whether the lines are parts of one whole and share a denominator: they make the total, but for rounding. */
export const makesTotal = ({ lines, total }: Series): boolean =>
  total !== undefined && lines.length >= 2 && Math.abs(sumOf(lines) - total.value) < slack([...lines, total]);

/** Whether the lines are shares of their own sum: a distribution of 100 per cent, but for rounding. */
export const isDistribution = ({ measure, lines }: Series): boolean =>
  measure === "share" && lines.length >= 2 && Math.abs(sumOf(lines) - 1) < slack(lines);

/** The figures of both series line by line, where one has a line of the same name for each of the other's. */
export function paired(a: Series, b: Series): readonly (readonly [PrintedFigure, PrintedFigure])[] {
  const byName = new Map(b.lines.map((one) => [one.line, one]));
  const pairs = a.lines.flatMap((one) => {
    const other = byName.get(one.line);
    return other ? [[one, other] as const] : [];
  });
  return pairs.length === a.lines.length && new Set(a.lines.map(({ line }) => line)).size === a.lines.length
    ? pairs
    : [];
}

/**
 * Whether two series may be held against each other: neither names a period that the other does not, and where they
 * stand in different tables the user has set neither apart.
 */
export const areComparable = (a: Series, b: Series): boolean =>
  (a.period === "" || b.period === "" || a.period === b.period) &&
  ((a.table === b.table && a.sheet === b.sheet) || (!a.apart && !b.apart));

/** An address as seen from a sheet. */
export const placed = (figure: PrintedFigure, sheet: CheckedSheet): string =>
  figure.sheet === sheet.name ? figure.cell : `${figure.sheet}!${figure.cell}`;

/** Whom the figures are of, as a sentence begins. */
export const subjectOf = ({ of }: Series): Part => of || { da: "Siden", en: "The page" };
