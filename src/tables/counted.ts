import { columnNumber } from "../sheet/place";
import { areaOf } from "./addressedAreas";
import { ageBandIn, ageBandsIn, type AgeBand } from "./ageBand";
import { lineTexts } from "./lineTexts";
import type { SheetCells, TableReading } from "./reading";
import { hull, monthOf, spanIn, spanWithin, type Span } from "./span";
import { isOfOwnYear } from "./vocabulary/ownYear";

/** Of what ages figures are, and of what time, as far as the sheet says it. */
export interface Counted {
  readonly ages: AgeBand | undefined;
  /** Of all of them, as a heading or a title says it. */
  readonly time: Span | undefined;
  /** Of each by itself, as the names of the table's lines say it. */
  readonly each: readonly Span[];
  /** Populations of 1 January of each line's own year, as their source line says it. */
  readonly ofOwnYear: boolean;
}

/** What a heading alone says. */
export const countedBy = (heading: string): Counted => ({
  ages: ageBandIn(heading),
  time: spanWithin(heading),
  each: [],
  ofOwnYear: false,
});

/** When a table was taken out is no time of its figures. */
const takenOut = /hentet|udtræk|trukket|opdateret|fetched|extract|updated/iu;

/** What is known of a column (across: a row) of counts: its heading, the table's titles and the names of its lines. */
export function countsIn(reading: TableReading, sheet: SheetCells, heading: string): Counted {
  const own = countedBy(heading);
  const each = linesTimes(reading, sheet);
  const titles = textsIn(sheet, reading.titles).filter((text) => !takenOut.test(text));
  return {
    ages: own.ages ?? onlyOne(titles.flatMap(ageBandsIn)),
    time: own.time ?? (each.length > 0 ? undefined : hull(titles.flatMap((text) => spanWithin(text) ?? []))),
    each,
    ofOwnYear: false,
  };
}

/** What is known of populations: their heading, and the source line under them. */
export function populationsIn(reading: TableReading, sheet: SheetCells, at: string, heading: string): Counted {
  const own = countedBy(heading);
  const lines = sourceLines(reading, sheet, at);
  const said = lines.map((line) => countedBy(line.replace(/(?:hentet|fetched) \d.*$/iu, "")));
  return {
    ages: own.ages ?? onlyOne(said.flatMap(({ ages }) => ages ?? [])),
    time: own.time ?? hull(said.flatMap(({ time }) => time ?? [])),
    each: [],
    ofOwnYear: own.time === undefined && lines.some(isOfOwnYear),
  };
}

/** The one that all say; undefined where they say several. */
function onlyOne(bands: readonly AgeBand[]): AgeBand | undefined {
  const [first] = bands;
  return bands.every(({ from, to }) => from === first?.from && to === first.to) ? first : undefined;
}

const textsIn = ({ cells }: SheetCells, rows: readonly number[]): readonly string[] =>
  rows.flatMap((row) => (cells[row - 1] ?? []).filter((cell): cell is string => typeof cell === "string"));

/** Every field and proposal of a table asks for them, and a table may have thousands of lines. */
const known = new WeakMap<TableReading, readonly Span[]>();

function linesTimes(reading: TableReading, sheet: SheetCells): readonly Span[] {
  const times = known.get(reading) ?? readTimes(reading, sheet);
  known.set(reading, times);
  return times;
}

function readTimes(reading: TableReading, sheet: SheetCells): readonly Span[] {
  const lines = lineTexts(sheet, reading, reading.orientation === "across" ? "columns" : "rows");
  const spans = lines.flatMap(({ text, date, over }): Span[] => {
    if (date) return [{ from: monthOf(date), until: monthOf(date) }];
    return [spanIn(text) ?? spanIn(`${text} ${over}`) ?? []].flat();
  });
  return spans.length * 2 > lines.length ? spans : [];
}

/** How far under a table its source is looked for. */
const reach = 3;

/** Texts under a column (across: under the table) that say where its figures are from. */
function sourceLines(reading: TableReading, { cells }: SheetCells, at: string): readonly string[] {
  const table = areaOf(reading.table ?? "");
  if (!table) return [];
  const column = reading.orientation === "across" ? table.column : columnNumber(at);
  return Array.from({ length: reach }, (_, k) => cells[table.row + table.rows + k]?.[column]).filter(
    (cell): cell is string =>
      typeof cell === "string" && /kilde|source|folk1a|danmarks statistik|befolk|popul/iu.test(cell),
  );
}
