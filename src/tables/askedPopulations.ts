import { columnNumber, type Area } from "../sheet/place";
import { areaOf } from "./addressedAreas";
import { ageBandIn, type AgeBand } from "./ageBand";
import { lineTexts, type LineText } from "./lineTexts";
import { momentIn, momentWithin } from "./moment";
import { municipalityCode, municipalityWithin } from "./municipalityCode";
import type { Day } from "./period";
import type { SheetCells, TableReading } from "./reading";
import { largerAreas } from "./vocabulary/largerAreas";
import { plainText } from "./words";

/** A row or a column of a table that a population belongs to. */
export interface AskedLine {
  /** From 0. */
  readonly at: number;
  readonly label: string;
  /** What stands over the label, where the heading has more rows. */
  readonly over: string;
  /** The municipality's number, or the larger area's, where the label is one. */
  readonly area: string | undefined;
  /** The first day of its period, where the label is one. */
  readonly day: Day | undefined;
}

/** One population for each row, for each column, or for each row in each column. */
export type AskedShape = "rows" | "columns" | "grid";

/** What populations a table asks for, as far as it says it. */
export interface AskedPopulations {
  readonly shape: AskedShape;
  /** The lines that populations belong to; none the way that the shape does not go. */
  readonly rows: readonly AskedLine[];
  readonly columns: readonly AskedLine[];
  /** The table, totals in, and where its lines' names stand. */
  readonly table: Area;
  readonly labels: number | undefined;
  /** What titles and headings say of all lines: whom they count, where and when. */
  readonly area: string | undefined;
  readonly day: Day | undefined;
  readonly ages: AgeBand | undefined;
}

/**
 * Whose populations belong beside the figures of a table: municipalities or periods down, along, or the ones down and
 * the others along. Lines to compare with are among them where they are an area: Hele landet.
 */
export function askedPopulations(reading: TableReading, sheet: SheetCells): AskedPopulations | undefined {
  const table = areaOf(reading.table ?? "");
  const { orientation, labels } = reading;
  if (!table || orientation === null || labels === null || reading.body === null) return undefined;
  const { cells } = sheet;
  const texts = [
    ...[...reading.titles, ...reading.headings].flatMap((row) => cells[row - 1] ?? []),
    ...reading.columns.map(({ heading }) => heading),
  ].flatMap((text) => (typeof text === "string" ? [text] : []));
  const year = onlyYear(reading.titles.flatMap((row) => cells[row - 1] ?? []));
  const line = (text: LineText): AskedLine => lineOf(text, year);
  const down = orientation === "across" ? [] : lineTexts(sheet, reading, "rows").map(line);
  const along = orientation === "down" ? [] : lineTexts(sheet, reading, "columns").map(line);
  const shape = shapeOf(down, along, orientation);
  return {
    shape,
    rows: shape === "columns" ? [] : down,
    columns: shape === "rows" ? [] : along,
    table,
    labels: orientation === "across" ? undefined : columnNumber(labels),
    area: texts.flatMap((text) => municipalityWithin(text) ?? [])[0],
    day: texts.flatMap((text) => momentWithin(text) ?? [])[0],
    ages: texts.flatMap((text) => ageBandIn(text) ?? [])[0],
  };
}

const most = (lines: readonly AskedLine[], of: "area" | "day"): boolean =>
  lines.filter((line) => line[of] !== undefined).length * 2 > lines.length;

/** Both ways where each says what the other does not; the way that says anything; else down. */
function shapeOf(
  down: readonly AskedLine[],
  along: readonly AskedLine[],
  orientation: TableReading["orientation"],
): AskedShape {
  if (orientation !== "cross") return orientation === "across" ? "columns" : "rows";
  const kinds = ["area", "day"] as const;
  const [rows, columns] = [kinds.filter((kind) => most(down, kind)), kinds.filter((kind) => most(along, kind))];
  if (columns.some((kind) => !rows.includes(kind))) return rows.length > 0 ? "grid" : "columns";
  return "rows";
}

function lineOf({ at, text, date, over }: LineText, year: string | undefined): AskedLine {
  const area = areaCode(text);
  const whole = over === "" ? text : `${text} ${over}`;
  // "Viborg 2017": an area over or under a period.
  const both = area === undefined && momentWithin(whole) !== undefined ? municipalityWithin(whole) : undefined;
  const day =
    date ??
    momentIn(text) ??
    momentIn(whole) ??
    (both === undefined ? undefined : momentWithin(whole)) ??
    (year === undefined || area !== undefined ? undefined : momentIn(`${text} ${year}`));
  return { at, label: text, over, area: date ? undefined : (area ?? both), day };
}

const larger = new Map(Object.entries(largerAreas).map(([code, name]) => [plainText(name), code]));

/** A municipality's number, or that of the country or a region. */
const areaCode = (text: string): string | undefined =>
  municipalityCode(text) ?? larger.get(plainText(text).replace(/^\d{3} [–-]? ?/u, ""));

/** The one year that titles name: months under it are that year's. */
function onlyYear(titles: readonly unknown[]): string | undefined {
  const years = new Set(
    titles.flatMap((text) => (typeof text === "string" ? (text.match(/\b20\d{2}\b/gu) ?? []) : [])),
  );
  return years.size === 1 ? [...years][0] : undefined;
}
