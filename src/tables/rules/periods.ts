import type { ColumnReading } from "../reading";
import { headingOf } from "../tableView";
import { wordPattern } from "../words";

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const earlier = wordPattern([
  "før",
  "sidste år",
  "tidligere",
  "basis",
  "basisår*",
  "primo",
  "budget*",
  "last year",
  "previous year",
  "before",
  "base*",
  "fjor",
  "i fjor",
  "year before",
]);
const later = wordPattern([
  "efter",
  "i år",
  "år til dato",
  "nu",
  "ultimo",
  "faktisk*",
  "forvent*",
  "realiseret*",
  "regnskab*",
  "this year",
  "current year",
  "after",
  "actual*",
  "expected",
  "follow-up",
  "opfølgning*",
]);

/** When a column's figures are from: a year, or before (0) and after (1) where only words say so. */
export function timeOf(column: ColumnReading): number | undefined {
  const heading = headingOf(column);
  const years = [...heading.matchAll(year)].map(([text]) => Number(text));
  const [first] = years;
  if (first !== undefined && new Set(years).size === 1) return first;
  if (years.length > 1) return undefined;
  if (earlier.test(heading)) return 0;
  return later.test(heading) ? 1 : undefined;
}

/** A heading without what tells its time: "Antal 2016" and "Antal 2017" are one measure. */
export const timeless = (column: ColumnReading): string =>
  headingOf(column)
    .replace(year, " ")
    .replace(new RegExp(earlier.source, "gu"), " ")
    .replace(new RegExp(later.source, "gu"), " ")
    .replace(/[\s,.()–-]+/gu, " ")
    .trim();
