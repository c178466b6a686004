import { periodKind } from "../../tables/period";
import type { Items } from "../../tables/reading";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import type { RoundedSeries } from "../page";
import { no, template, yes, type TitleWords } from "../template";
import type { PageColumn, PageTable } from "../table/pageTable";
import { alike, asSeries, hasPeriodColumns, isOverTime, isRelative, itemsOf } from "../table/takenParts";
import { sentence } from "../text/words";

const [fewest, mostLines] = [5, 5];

/** The columns that are drawn: all of them where they are alike and few, else the first. */
function drawn({ columns }: PageTable): readonly PageColumn[] {
  const plain = columns.filter(({ role, standing }) => role !== "population" && standing !== "total");
  const alikes = plain.filter((column) => isRelative(column) || column.standing !== "reference");
  return alikes.length <= mostLines && alike(alikes) ? alikes : alikes.slice(0, 1);
}

/** Periods as lines of the table; where they lie along in a crosstab, the table turned. */
function overTime(table: PageTable): PageTable | undefined {
  if (isOverTime(table)) return table;
  const along = table.columns.filter(({ standing }) => standing !== "total");
  if (!table.crossed || !hasPeriodColumns(table) || !alike(along)) return undefined;
  const [first] = along;
  if (!first) return undefined;
  return {
    ...table,
    items: periodItems(along.map(({ name }) => name)),
    lines: along.map(({ name }) => ({ name, standing: "plain" })),
    columns: table.lines.map(({ name, standing }, line) => ({
      ...first,
      name,
      standing,
      values: along.map(({ values }) => values[line] ?? null),
    })),
  };
}

function periodItems(names: readonly string[]): Items {
  const kind = periodKind(names[0] ?? "");
  return kind === "halfyear" || kind === undefined ? "date" : kind;
}

/** Change over time, a line for each year or unit. */
export default template({
  id: "lines",
  shape: "lines",
  kind: "Kurvediagram",
  name: { da: "Kurver", en: "Lines" },
  when: { da: "Mindst 8 perioder; en kurve for hvert år.", en: "At least 8 periods; a line for each year." },
  notWhen: { da: "Færre end 5 perioder: brug søjler.", en: "Fewer than 5 periods: use columns." },
  suits(table) {
    const timed = overTime(table);
    if (!timed) return no("Der er ingen perioder.", "There are no periods.");
    const periods = timed.lines.filter(({ standing }) => standing !== "total").length;
    if (periods < fewest)
      return no(
        `Der er ${periods} perioder; det kræver ${fewest}.`,
        `There are ${periods} periods; it takes ${fewest}.`,
      );
    if (drawn(timed).length === 0) return no("Der er ingen tal.", "There are no figures.");
    return yes(
      periods >= 8 ? 80 : timed === table ? 55 : 62,
      `${periods} ${itemsOf(timed)} i rækkefølge.`,
      `${periods} periods in order.`,
    );
  },
  take(given) {
    const table = overTime(given) ?? given;
    const shown = table.lines.map(({ standing }) => standing !== "total");
    return {
      categoryHead: table.lineHead,
      categories: table.lines.filter((_, at) => shown[at]),
      series: drawn(table)
        .map(asSeries)
        .map((one) => ({ ...one, values: one.values.filter((_, at) => shown[at]) })),
      rounding: "ordinary",
      items: itemsOf(table),
    };
  },
  message({ categories, series }, words) {
    const last = series.at(-1);
    if (!last) return undefined;
    const before = series.at(-2);
    if (series.length > 1 && before && /\d{2}/u.test(before.name) && /\d{2}/u.test(last.name))
      return yearOverYear(last, before, words);
    const own = series.length === 1 ? last : series.find(({ standing }) => standing === "own");
    return (
      own &&
      fromFirstToLast(
        own,
        categories.map(({ name }) => name),
        words,
        series.length > 1,
      )
    );
  },
  agenda(set, { items }) {
    const names = set.categories.map(({ name }) => name);
    return set.series
      .flatMap((one) => {
        const ends = endsOf(one);
        if (!ends) return [];
        const { first, last } = ends;
        const { unit, values, texts } = one;
        const difference = roundedHalfAway((values[last] ?? 0) - (values[first] ?? 0), unit.decimals);
        const how = difference === 0 ? "var uændret" : difference < 0 ? "faldt" : "steg";
        const span = `fra ${texts[first] ?? ""} i ${names[first] ?? ""} til ${texts[last] ?? ""} i ${names[last] ?? ""}`;
        const said = unit.suffix !== "" || unit.word === "" || one.name.toLowerCase().includes(unit.word.toLowerCase());
        const word = said ? "" : ` (${unit.word})`;
        return [sentence(`${one.name}${word} ${how} ${span}, over ${last - first + 1} ${items}`)];
      })
      .join(" ");
  },
});

function yearOverYear(
  last: RoundedSeries,
  before: RoundedSeries,
  { items, threshold }: TitleWords,
): string | undefined {
  // In how many periods it is lower is not known where one of them is hidden.
  if ([last, before].some(({ texts }) => texts.includes(".."))) return undefined;
  const differences = last.values.flatMap((value, at) => {
    const year = before.values[at];
    return typeof value === "number" && typeof year === "number"
      ? [roundedHalfAway(value - year, last.unit.decimals)]
      : [];
  });
  const count = differences.length;
  if (count < 2 || differences.every((one) => Math.abs(one) < threshold)) return undefined;
  const [lower, higher] = [differences.filter((one) => one < 0).length, differences.filter((one) => one > 0).length];
  if (lower === higher) return undefined;
  const side = lower > higher ? "lavere" : "højere";
  const most = Math.max(lower, higher);
  return `${last.name} ligger ${side} end ${before.name} i ${most === count ? `alle ${count}` : `${most} af ${count}`} ${items}`;
}

function endsOf({ values }: RoundedSeries): { readonly first: number; readonly last: number } | undefined {
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  return first < 0 || last === first ? undefined : { first, last };
}

function fromFirstToLast(
  one: RoundedSeries,
  names: readonly string[],
  { threshold }: TitleWords,
  named: boolean,
): string | undefined {
  const ends = endsOf(one);
  // Where an end is hidden the figure beside it is not what was asked.
  if (!ends || one.texts[0] === ".." || one.texts.at(-1) === "..") return undefined;
  const { first, last } = ends;
  const difference = roundedHalfAway((one.values[last] ?? 0) - (one.values[first] ?? 0), one.unit.decimals);
  if (difference === 0 || Math.abs(difference) < threshold) return undefined;
  const who = named ? `${one.name}: ` : "";
  const how = difference < 0 ? "Fald" : "Stigning";
  return `${who}${named ? how.toLowerCase() : how} fra ${one.texts[first] ?? ""} i ${names[first] ?? ""} til ${one.texts[last] ?? ""} i ${names[last] ?? ""}`;
}
