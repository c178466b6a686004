import { isSeries } from "../../tables/items";
import { periodKind } from "../../tables/period";
import type { Items } from "../../tables/reading";
import type { Figure, PageCategory, PageSeries, Standing } from "../page";
import { counted as countedIn, percent } from "../unit";
import { isFigure, type PageColumn, type PageTable } from "./pageTable";

/* What several templates take of a table in the same way. */

const itemNames: Readonly<Record<Items, string>> = {
  month: "måneder",
  quarter: "kvartaler",
  year: "år",
  week: "uger",
  date: "datoer",
  municipality: "kommuner",
  agegroup: "aldersgrupper",
  benefit: "ydelser",
  group: "grupper",
  account: "poster",
  step: "trin",
  person: "personer",
  line: "grupper",
  unknown: "grupper",
};

/** What the lines are called in the plural. */
export const itemsOf = ({ items }: PageTable): string => itemNames[items];

export const isOverTime = ({ items }: PageTable): boolean => isSeries(items);

/** Whether the columns of a crosstab are periods. */
export const hasPeriodColumns = ({ columns }: PageTable): boolean =>
  columns.some(({ name }) => periodKind(name) !== undefined);

export const plainLines = ({ lines }: PageTable): number =>
  lines.filter(({ standing }) => standing === "plain" || standing === "own").length;

export const plainColumns = ({ columns }: PageTable): readonly PageColumn[] =>
  columns.filter(({ standing }) => standing !== "total");

export const asSeries = ({ name, standing, unit, values }: PageColumn): PageSeries => ({
  name,
  standing,
  unit,
  values,
});

/** Whether columns can stand in one chart: the same unit and the same kind of figure. */
export function alike(columns: readonly PageColumn[]): boolean {
  const [first] = columns;
  return columns.every(
    ({ role, unit }) => role === first?.role && unit.suffix === first.unit.suffix && unit.word === first.unit.word,
  );
}

/** The one column of a page of one measure: shares and rates before counts, which depend on size. */
export function mainColumn(table: PageTable): PageColumn | undefined {
  const plain = plainColumns(table);
  const rank = ({ role }: PageColumn): number =>
    ["share", "rate", "index", "amount", "count", "price", "unknown"].indexOf(role);
  const ranked = plain.filter((column) => rank(column) >= 0).toSorted((a, b) => rank(a) - rank(b));
  // Of periods side by side the latest is what one asks about.
  return (table.crossed && hasPeriodColumns(table) ? plain.at(-1) : ranked[0]) ?? plain[0];
}

/** Whether units of different size can be compared by it, the country too. */
export const isRelative = ({ role }: PageColumn): boolean =>
  ["share", "rate", "index", "degree", "refund", "price"].includes(role);

export interface Parts {
  readonly categories: readonly PageCategory[];
  readonly series: readonly PageSeries[];
  /** The counts that the shares are of, by part and whole; none where the table has the shares themselves. */
  readonly counts?: readonly (readonly Figure[])[];
}

const most = 5;

/** A table as parts of wholes: 2–5 parts along or, where units lie along, down; in per cent of their sum. */
export function partsOf(table: PageTable): Parts | undefined {
  const along = table.columns.filter(({ standing }) => standing !== "total");
  const down = table.lines.flatMap((line, at) => (line.standing === "total" ? [] : [{ ...line, at }]));
  if (!table.crossed || along.length < 2) return isWhole(table) ? percentParts(along, down) : undefined;
  const periods = hasPeriodColumns(table);
  if (periods && table.items === "municipality") return undefined;
  const among = (those: readonly { readonly standing: Standing }[]): boolean =>
    those.some(({ standing }) => standing === "own" || standing === "reference");
  const turned = periods || among(along) || (!among(down) && table.items !== "municipality");
  if (!turned) return percentParts(along, down);
  return percentParts(
    turnedColumns(along, down),
    along.map(({ name, standing }, at) => ({ name, standing, at })),
  );
}

/** Columns that are parts beside each other: counts with their total, or shares that sum to 100. */
function isWhole({ columns, lines }: PageTable): boolean {
  const parts = columns.filter(({ standing }) => standing !== "total");
  if (parts.every(({ role }) => role === "count" || role === "amount")) return parts.length < columns.length;
  if (!parts.every(({ role }) => role === "share")) return false;
  return lines.every((_, line) => {
    const figures = parts.map(({ values }) => values[line] ?? null);
    const sum = figures.reduce<number>((all, figure) => all + (isFigure(figure) ? figure : 0), 0);
    return figures.includes("hidden") || Math.abs(sum - 100) <= parts.length / 2;
  });
}

interface Line extends PageCategory {
  readonly at: number;
}

const turnedColumns = (along: readonly PageColumn[], down: readonly Line[]): PageColumn[] =>
  down.map(({ name, standing, at }) => ({
    name,
    standing,
    role: along[0]?.role ?? "unknown",
    unit: along[0]?.unit ?? countedIn(""),
    values: along.map(({ values }) => values[at] ?? null),
  }));

function percentParts(parts: readonly PageColumn[], lines: readonly Line[]): Parts | undefined {
  if (parts.length < 2 || parts.length > most || lines.length === 0 || !alike(parts)) return undefined;
  if (!["count", "share", "unknown", "amount"].includes(parts[0]?.role ?? "")) return undefined;
  const values = lines.map(({ at }) => parts.map((part) => part.values[at] ?? null));
  if (values.some((line) => line.some((figure) => figure === null || (isFigure(figure) && figure < 0))))
    return undefined;
  const shared = values.map(shares);
  if (shared.some((line) => line === undefined)) return undefined;
  const standing = (one: Standing): Standing => (one === "own" || one === "reference" ? one : "plain");
  const counted =
    parts[0]?.role === "count" ? { counts: parts.map((_, part) => values.map((line) => line[part] ?? null)) } : {};
  return {
    ...counted,
    categories: lines.map((line) => ({ name: line.name, standing: standing(line.standing) })),
    series: parts.map(({ name }, at) => ({
      name,
      standing: "plain",
      unit: percent(0),
      values: shared.map((line) => line?.[at] ?? null),
    })),
  };
}

/** Each part in per cent of the sum; a whole of which a part is hidden has no shares to show. */
function shares(figures: readonly Figure[]): readonly Figure[] | undefined {
  if (figures.some((figure) => !isFigure(figure))) return figures.map(() => "hidden");
  const sum = figures.reduce<number>((all, figure) => all + (isFigure(figure) ? figure : 0), 0);
  if (sum <= 0) return undefined;
  return figures.map((figure) => Number(((100 * (isFigure(figure) ? figure : 0)) / sum).toPrecision(15)));
}
