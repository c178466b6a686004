import { areasOf } from "../addressedAreas";
import type { Source } from "../proposal";
import type { ColumnReading } from "../reading";
import { timeless, timeOf } from "./periods";
import { fields, propose, type Rule } from "./rule";

const year = 12;

/** Twelve months of last year beside those known of this year; or both in one column. */
export const yearForecast: Rule = ({ reading, marked, length, part, sources }) => {
  if (reading.items !== "month" || reading.repeated) return undefined;
  const [one, ...others] = marked;
  if (!one || !["amount", "count"].includes(one.role)) return undefined;
  if (others.length === 0) {
    // Two years below each other, whether the months to come have their rows or not.
    const known = length - one.missing.length;
    if (one.nature !== "flow" || known <= year || known >= 2 * year || length > 2 * year) return undefined;
    if (cellsOf(sources(one)) > known) return undefined;
    return both([part(one, 0, year), part(one, year, length)]);
  }
  const [last, current] = latestTwo(marked) ?? [];
  if (length !== year || !last || !current || last.missing.length > 0 || current.missing.length === 0) return undefined;
  return both(sources(last, current));
};

/** How many cells a line has up to its last figure. */
const cellsOf = ([source]: readonly Source[]): number =>
  (source?.areas ?? []).flatMap(areasOf).reduce((cells, { rows, columns }) => cells + rows * columns, 0);

/** The two latest of columns that are one measure in a year each. */
function latestTwo(columns: readonly ColumnReading[]): readonly (ColumnReading | undefined)[] | undefined {
  const [first] = columns;
  const times = columns.map(timeOf);
  if (!first || times.includes(undefined) || new Set(times).size !== columns.length) return undefined;
  const alike = columns.every(
    (one) => one.role === first.role && one.nature === first.nature && timeless(one) === timeless(first),
  );
  return alike ? columns.toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0)).slice(-2) : undefined;
}

const both = (cells: ReturnType<Parameters<Rule>[0]["sources"]>) => [
  propose("forecast", fields(["lastYear", "thisYear"], cells)),
  propose("AARSPROGNOSE", fields(["sidste_år", "i_år"], cells)),
];
