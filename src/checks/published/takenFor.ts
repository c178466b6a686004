import type { Corrections, TableReading } from "../../tables/reading";
import type { SheetGrid } from "../../tables/sheetGrid";
import { entityIn } from "./entity";

/** What a printed figure says: so many, a part of a whole, so many per 1,000. */
export type Measure = "count" | "population" | "share" | "rate";

const measures: ReadonlySet<string> = new Set<Measure>(["count", "population", "share", "rate"]);
export const isMeasure = (role: string): role is Measure => measures.has(role);

/** What the user has said of the printed figures of one table; everything else is as it is read. */
export interface TakenFor {
  /** The table that it was said of, by its address. */
  readonly table: string;
  readonly roles?: NonNullable<Corrections["roles"]>;
  /** All total rows and columns. */
  readonly totals?: NonNullable<Corrections["totals"]>;
  /** By column letter the municipality, or the country, that its figures are of; "" for none. */
  readonly of?: Readonly<Record<string, string>>;
  /** Whether it is held against nothing but itself: figures of another month, a slide from another deck. */
  readonly apart?: boolean;
}

/** The part of it that the reading of the table itself is to follow. */
export const correctionsIn = ({ roles, totals }: TakenFor): Corrections => ({
  ...(roles && { roles }),
  ...(totals && { totals }),
});

/** The texts over a table that can say whom its figures are of. */
export const titleOf = ({ titles }: TableReading, { text, columns }: Pick<SheetGrid, "text" | "columns">): string =>
  titles.map((row) => Array.from({ length: Math.min(10, columns) }, (_, c) => text(row - 1, c)).join(" ")).join(" ");

/** Whom the figures of a column are of: what the user has said, else what its heading, its title or the sheet names. */
export const entityOf = (
  { at, heading }: { readonly at: string; readonly heading: string | null },
  title: string,
  sheet: string,
  taken: TakenFor | undefined,
): string => taken?.of?.[at] ?? (entityIn(heading ?? "") || entityIn(title) || entityIn(sheet));

/** Whether what a workbook has kept is such a thing; somebody else may have written it. */
export const isTakenFor = <T extends object>(kept: T): kept is T & TakenFor =>
  "table" in kept &&
  typeof kept.table === "string" &&
  (["roles", "of"] as const).every((key) => !(key in kept) || isRecord((kept as Record<string, unknown>)[key])) &&
  (!("totals" in kept) || Array.isArray(kept.totals)) &&
  (!("apart" in kept) || typeof kept.apart === "boolean");

const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");
