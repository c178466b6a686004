import type { Figure, PageCategory, PageInput, Standing } from "../page";
import { isFigure, type PageTable } from "./pageTable";
import { mainColumn } from "./takenParts";

const arranged = <V>(values: readonly V[], order: readonly number[]): V[] =>
  order.flatMap((at) => values.slice(at, at + 1));

/** Places from the largest figure down; what has none comes last, in the order that it stands in. */
export function placesBySize(values: readonly Figure[]): readonly number[] {
  const size = (at: number): number => {
    const value = values[at] ?? null;
    return isFigure(value) ? value : -Infinity;
  };
  return [...values.keys()].toSorted((a, b) => (size(a) === size(b) ? a - b : size(a) > size(b) ? -1 : 1));
}

/**
 * The table with the largest first, by its main column; what is compared with and then totals stand under the others, in
 * the order of the sheet.
 */
export function sortedTable(table: PageTable): PageTable {
  const beside = (standing: Standing): number[] =>
    table.lines.flatMap((line, at) => (line.standing === standing ? [at] : []));
  const last = [...beside("reference"), ...beside("total")];
  const order = placesBySize(mainColumn(table)?.values ?? []).filter((at) => !last.includes(at));
  const whole = [...order, ...last];
  return {
    ...table,
    lines: arranged(table.lines, whole),
    columns: table.columns.map((column) => ({ ...column, values: arranged(column.values, whole) })),
  };
}

/**
 * Which rows there is room for, the largest by `values`, in the order that they stand in: always the own one, what is
 * compared with, and the last total. Sums of groups are left out, because their groups no longer stand together.
 */
export function largestRows(
  categories: readonly PageCategory[],
  { name: by, values }: { readonly name: string; readonly values: readonly Figure[] },
  room: number,
): NonNullable<PageInput["largest"]> {
  const places = [...categories.keys()];
  const standing = (at: number): string => categories[at]?.standing ?? "";
  const total = places.findLast((at) => standing(at) === "total");
  const own = places.filter((at) => standing(at) === "own");
  const beside = places.filter((at) => at === total || standing(at) === "reference");
  const bySize = placesBySize(values).filter((at) => ["plain", "own"].includes(standing(at)));
  const among = Math.max(own.length, room - beside.length);
  const largest = bySize.slice(0, among);
  const added = own.filter((at) => !largest.includes(at));
  const kept = [...bySize.filter((at) => !added.includes(at)).slice(0, among - added.length), ...added, ...beside];
  const also = added.map((at) => categories[at]?.name ?? "");
  return { by, also, shown: kept.toSorted((a, b) => a - b) };
}
