import type { Area } from "../../../../sheet/place";
import {
  daysFor,
  monthNumber,
  nextQuarterDay,
  type Day,
  type DayRule,
  type DayShare,
} from "../../../../sources/countDay";
import { populationOf, type PopulationCounts } from "../../../../sources/populationCounts";
import type { AgeBand, PopulationRequest } from "../../../../sources/populationRequest";
import { monthly, quarterly, tableFor } from "../../../../sources/populationTable";
import type { AskedLine, AskedPopulations, AskedShape } from "../../../../tables/askedPopulations";
import type { Bilingual } from "../../../../functions/card";
import { areaNames } from "./areas";
import { words } from "./words";

/** A population that is asked for: whose, when, and which row and column of the table it belongs to. */
export interface Spot {
  readonly row: AskedLine | undefined;
  readonly column: AskedLine | undefined;
  /** "Viborg", "jan 2017", "Viborg · jan 2017". */
  readonly label: string;
  readonly area: string | undefined;
  readonly day: Day | undefined;
}

/** A spot with its population, or why it has none. */
export interface FilledSpot extends Spot {
  readonly areaName: string;
  readonly days: readonly DayShare[];
  readonly persons: number | undefined;
  readonly why: Bilingual | undefined;
}

/** What is said once for all spots, where the table's lines do not say it themselves. */
export interface Given {
  readonly area: string | undefined;
  readonly day: Day | undefined;
}

/** The populations that a table asks for: one for each of its lines, or one alone where they say nothing. */
export interface Spots {
  /** Undefined where the table's lines say neither area nor day: then it is one population. */
  readonly shape: AskedShape | undefined;
  readonly found: AskedPopulations | undefined;
  /** Whether the lines say their own area, or day. */
  readonly byArea: boolean;
  readonly byDay: boolean;
  readonly spots: readonly Spot[];
}

const isSound = ({ year }: Day): boolean => year >= quarterly.first.year && year < 2100;

export function spotsOf(found: AskedPopulations | undefined, given: Given): Spots {
  const says = (of: "area" | "day"): boolean =>
    [found?.rows ?? [], found?.columns ?? []].some(
      (lines) => lines.filter((line) => line[of] !== undefined).length * 2 > lines.length,
    );
  const [byArea, byDay] = [says("area"), says("day")];
  if (!found || (!byArea && !byDay)) {
    const alone = { row: undefined, column: undefined, label: areaNames.get(given.area ?? "") ?? "", ...given };
    return { shape: undefined, found: undefined, byArea: false, byDay: false, spots: [soundly(alone)] };
  }
  const spot = (row: AskedLine | undefined, column: AskedLine | undefined): Spot =>
    soundly({
      row,
      column,
      label: [row, column].flatMap((line) => (line ? [line.label] : [])).join(" · "),
      area: byArea ? (row?.area ?? column?.area) : given.area,
      day: byDay ? (row?.day ?? column?.day) : given.day,
    });
  const { shape, rows, columns } = found;
  const spots = {
    rows: () => rows.map((row) => spot(row, undefined)),
    columns: () => columns.map((column) => spot(undefined, column)),
    grid: () => rows.flatMap((row) => columns.map((column) => spot(row, column))),
  }[shape]();
  return { shape, found, byArea, byDay, spots };
}

const soundly = (spot: Spot): Spot => (spot.day && !isSound(spot.day) ? { ...spot, day: undefined } : spot);

/** Whether a month's own first day is among what is asked for: FOLK1AM has it from October 2021. */
export const hasOwnMonths = (spots: readonly Spot[]): boolean =>
  spots.some(({ day }) => day && monthNumber(day) >= monthNumber(monthly.first));

/** What to ask the source; undefined while something is missing. */
export function requestFor(
  spots: readonly Spot[],
  ages: AgeBand | undefined,
  rule: DayRule,
): PopulationRequest | undefined {
  const table = tableFor(rule);
  const areas = [...new Set(spots.flatMap(({ area }) => area ?? []))];
  const days = spots
    .flatMap(({ day }) => day ?? [])
    .filter((day) => monthNumber(day) >= monthNumber(table.first))
    .toSorted((a, b) => monthNumber(a) - monthNumber(b));
  const [first, last] = [days[0], days.at(-1)];
  if (!ages || !first || !last || areas.length === 0) return undefined;
  // All that any rule of the table may need: another rule is then seen without asking again.
  return rule === "month"
    ? { table, areas, ages, from: first, until: last }
    : { table, areas, ages, from: { year: first.year, month: 1 }, until: nextQuarterDay(last) };
}

export const filledSpots = (
  spots: readonly Spot[],
  ages: AgeBand | undefined,
  rule: DayRule,
  counts: PopulationCounts,
): readonly FilledSpot[] =>
  spots.map((spot) => {
    const { area, day } = spot;
    const days = day ? daysFor(day, rule) : [];
    const base = { ...spot, areaName: areaNames.get(area ?? "") ?? "", days };
    if (area === undefined) return { ...base, persons: undefined, why: words.missingArea };
    if (!day || !ages) return { ...base, persons: undefined, why: words.missingPeriod };
    const population = populationOf(counts, area, ages, days);
    if ("persons" in population) return { ...base, persons: population.persons, why: undefined };
    return { ...base, persons: undefined, why: whyMissing(counts, area, ages, rule, days, population.missing) };
  });

/** A day that is not among the lines at all is not out; else some ages have no figure. */
function whyMissing(
  counts: PopulationCounts,
  area: string,
  { from, to }: AgeBand,
  rule: DayRule,
  days: readonly DayShare[],
  missing: readonly number[],
): Bilingual {
  const absent = days.find(
    ({ day }) => counts.count(area, from, day) === undefined && counts.count(area, to, day) === undefined,
  );
  if (absent) return words.missingDay(tableFor(rule).code(absent.day));
  return words.missingAges(missing.length > 3 ? `${missing[0]}-${missing.at(-1)}` : missing.join(", "));
}

/** Where the table's lines lie: the cells that the populations belong beside, or beneath. */
export function linesArea({ shape, found }: Spots): Area | undefined {
  if (!found || shape === undefined) return undefined;
  const { table, labels = table.column, rows } = found;
  if (shape !== "rows") return table;
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? { row: first.at, column: labels, rows: last.at - first.at + 1, columns: 1 } : undefined;
}
