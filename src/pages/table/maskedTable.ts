import { exactSum, nearestNumber } from "../../functions/math/exactDecimal";
import { sameDecimal } from "../../functions/math/decimalValue";
import type { Items, Role } from "../../tables/reading";
import { isSeries } from "../../tables/items";
import { periodKind } from "../../tables/period";
import type { Figure } from "../page";
import { hiddenPlaces } from "./hiddenPlaces";
import { isFigure, type PageColumn, type PageLine } from "./pageTable";

/** Figures that tell a count where the population is known, or that a count is reckoned into. */
const telling: ReadonlySet<Role> = new Set(["share", "rate", "index", "amount", "degree", "refund", "unknown"]);

interface Unmasked {
  readonly lines: readonly PageLine[];
  readonly columns: readonly PageColumn[];
}

interface Masked extends Unmasked {
  readonly hides: boolean;
}

/**
 * The table with its small counts hidden: every count from 1 to `limit` − 1, and as many more as keep it from being
 * computed from sums, as DISKRETION does it. The reader is granted to know the sums of parts beside each other, whether
 * they are shown or not; over time there are none, unless the table has them. A share, a rate or an amount in a line
 * whose count is hidden is hidden too, because it gives the count away. A total that is not the sum of its parts cannot
 * be weighed against them, and is hidden where one of them is. `crossed`: all columns hold one measure.
 */
export function maskedTable(table: Unmasked, limit: number, items: Items, crossed: boolean): Masked {
  const counts = table.columns.map((column) => isCount(column, crossed));
  if (limit <= 1 || !counts.some(Boolean)) return { ...table, hides: false };
  const hidden = table.columns.map(({ values }) => values.map(() => false));
  const hide = (line: number, column: number): void => {
    const marks = hidden[column];
    if (marks) marks[line] = true;
  };
  hideCounts(table, counts, limit, sumsOf(table, items, crossed), hide);
  table.lines.forEach((_, line) => {
    if (!hidden.some((marks, column) => counts[column] && marks[line])) return;
    table.columns.forEach(({ role }, column) => {
      if (!counts[column] && telling.has(role)) hide(line, column);
    });
  });
  return {
    lines: table.lines,
    columns: table.columns.map((column, at) => ({
      ...column,
      values: column.values.map((value, line): Figure => (hidden[at]?.[line] && value !== null ? "hidden" : value)),
    })),
    hides: hidden.some((marks, at) => marks.some((gone, line) => gone && table.columns[at]?.values[line] !== null)),
  };
}

/** Counts by their role; where that is not known, whole figures of a crosstab are taken for counts. */
export function isCount({ role, values }: Pick<PageColumn, "role" | "values">, crossed: boolean): boolean {
  if (role === "count") return values.every((value) => !isFigure(value) || value >= 0);
  if (role !== "unknown" || !crossed) return false;
  const figures = values.filter(isFigure);
  return figures.length > 0 && figures.every((value) => Number.isInteger(value) && value >= 0);
}

/** Along which way a reader may know sums. */
function sumsOf({ lines, columns }: Unmasked, items: Items, crossed: boolean): { down: boolean; across: boolean } {
  const totalled = (those: readonly { readonly standing: string }[]): boolean =>
    those.some(({ standing }) => standing === "total");
  const periods = crossed && columns.some(({ name }) => periodKind(name) !== undefined);
  return { down: totalled(lines) || !isSeries(items), across: totalled(columns) || !periods };
}

function hideCounts(
  table: Unmasked,
  counts: readonly boolean[],
  limit: number,
  sums: { readonly down: boolean; readonly across: boolean },
  hide: (line: number, column: number) => void,
): void {
  const placesOf = (those: readonly { readonly standing: string }[], standing: "part" | "total"): number[] =>
    those.flatMap((one, at) =>
      one.standing === "reference" || (one.standing === "total") !== (standing === "total") ? [] : [at],
    );
  const count = (line: number, column: number): number | null => {
    const figure = counts[column] ? table.columns[column]?.values[line] : null;
    return isFigure(figure ?? null) ? (figure as number) : null;
  };
  const counting = (column: number): boolean => counts[column] === true;
  const rows = placesOf(table.lines, "part");
  const parts = placesOf(table.columns, "part").filter(counting);
  const body = rows.map((row) => parts.map((column) => count(row, column)));
  const marks = hiddenPlaces(body, limit, sums);
  rows.forEach((row, r) => parts.forEach((column, c) => marks.cell(r, c) && hide(row, column)));
  // A total in the table goes as the sum that was weighed; one that is another figure is not shown beside hidden parts.
  const differs = (shown: number | null, figures: readonly (number | null)[]): boolean =>
    shown !== null && !sameDecimal(shown, sumOf(figures));
  // The total of one part is that part.
  const [isOneRow, isOneColumn] = [rows.length === 1, parts.length === 1];
  const totalRows = placesOf(table.lines, "total");
  const totalColumns = placesOf(table.columns, "total").filter(counting);
  for (const line of totalRows) {
    parts.forEach((column, c) => {
      const figures = body.map((row) => row[c] ?? null);
      if (marks.columnTotal(c) || (marks.inColumn(c) && (isOneRow || differs(count(line, column), figures))))
        hide(line, column);
    });
    for (const column of totalColumns) {
      const isAlone = isOneRow && isOneColumn;
      if (marks.grandTotal() || (marks.any() && (isAlone || differs(count(line, column), body.flat()))))
        hide(line, column);
    }
  }
  for (const column of totalColumns) {
    rows.forEach((line, r) => {
      if (marks.rowTotal(r) || (marks.inRow(r) && (isOneColumn || differs(count(line, column), body[r] ?? []))))
        hide(line, column);
    });
  }
  // What one compares with is no part of the totals; a small count in it is hidden by itself.
  table.columns.forEach(({ standing }, column) =>
    table.lines.forEach((line, at) => {
      const figure = count(at, column);
      const small = figure !== null && figure > 0 && figure < limit;
      if (small && (standing === "reference" || line.standing === "reference")) hide(at, column);
    }),
  );
}

const sumOf = (figures: readonly (number | null)[]): number =>
  nearestNumber(exactSum(figures.map((figure) => figure ?? 0)));
