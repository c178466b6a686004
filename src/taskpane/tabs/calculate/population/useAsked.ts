import { useMemo, useState } from "react";
import { firstQuarter, oldest, type AgeBand, type PopulationRequest } from "../../../../sources/populationRequest";
import {
  nextQuarter,
  quarterAt,
  quarterCode,
  quartersFor,
  type Day,
  type DayRule,
  type QuarterShare,
} from "../../../../sources/quarter";
import { populationOf, type PopulationCounts } from "../../../../sources/populationCounts";
import { columnNumber, type Place } from "../../../../sheet/place";
import { areaOf } from "../../../../tables/addressedAreas";
import { momentIn } from "../../../../tables/moment";
import { askedPopulations } from "../../../../tables/populationRows";
import { useOwn } from "../../../language/tongue";
import { useRemembered } from "../../../remembered";
import { useSelection } from "../../../selection";
import { useTable } from "../../../table";
import { agesText, type FilledRow } from "./populationPlan";
import { areaNames } from "./usePopulation";
import { words } from "./words";

/** What is asked for: by the table's rows where they say it, else by the fields. */
export interface Asked {
  /** Whether each row says its own area, or day. */
  readonly byArea: boolean;
  readonly byDay: boolean;
  readonly rows: readonly {
    readonly row: number;
    readonly label: string;
    readonly area: string | undefined;
    readonly day: Day | undefined;
  }[];
  /** The cells of the rows' labels; undefined where there is no table. */
  readonly place: Place | undefined;
  /** The last row of the table, totals in. */
  readonly bottom: number;
  readonly fields: Readonly<Record<Field, string>>;
  readonly set: (field: Field, value: string) => void;
  readonly rule: DayRule;
  readonly setRule: (rule: DayRule) => void;
  readonly ages: AgeBand | undefined;
  readonly area: string | undefined;
  readonly day: Day | undefined;
  /** Ages that the table itself speaks of, where they are others. */
  readonly otherAges: string | undefined;
  /** Undefined while something is missing. */
  readonly request: PopulationRequest | undefined;
  readonly filled: (counts: PopulationCounts) => readonly FilledRow[];
}

type Field = "area" | "ages" | "period";

const isSound = ({ year }: Day): boolean => year >= firstQuarter.year && year < 2100;

function agesIn(text: string): AgeBand | undefined {
  const [, from, to] = /^\s*(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?\s*(?:år)?\s*$/u.exec(text) ?? [];
  const band = { from: Number(from), to: Number(to ?? from) };
  return from !== undefined && band.from <= band.to && band.to <= oldest ? band : undefined;
}

function areaIn(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const [code] = /^\d{3}/u.exec(plain) ?? [];
  if (code !== undefined && areaNames.has(code)) return code;
  return [...areaNames].find(([, name]) => name.toLowerCase() === plain)?.[0];
}

const usualAges = "18-29";

export function useAsked(): Asked {
  const table = useTable();
  const selection = useSelection();
  const own = useOwn();
  const [{ choices }, remember] = useRemembered();
  const remembered = choices["population"] ?? {};
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const rule = (remembered["rule"] as DayRule | undefined) ?? "before";
  const onHand = selection?.onHand;
  const found = useMemo(
    () => (table && onHand ? askedPopulations(table.reading, onHand.cells) : undefined),
    [table, onHand],
  );
  const most = (of: "area" | "day"): boolean =>
    found !== undefined && found.rows.filter((row) => row[of] !== undefined).length * 2 > found.rows.length;
  const byArea = most("area");
  const byDay = most("day");
  const guessed = {
    area: areaNames.get(found?.area ?? "") ?? String(remembered["area"] ?? ""),
    ages: found?.ages ? agesText(found.ages) : String(remembered["ages"] ?? usualAges),
    period: found?.day ? quarterCode(quarterAt(found.day)) : "",
  };
  const fields = { ...guessed, ...typed };
  const ages = agesIn(fields.ages);
  const area = areaIn(fields.area);
  const day = momentIn(fields.period);
  const rows =
    found && (byArea || byDay)
      ? found.rows
      : [{ row: 0, label: areaNames.get(area ?? "") ?? "", area: undefined, day: undefined }];
  const whose = (row: (typeof rows)[number]): string | undefined => (byArea ? row.area : area);
  const when = (row: (typeof rows)[number]): Day | undefined => {
    const own = byDay ? row.day : day;
    return own && isSound(own) ? own : undefined;
  };
  const place = found && (byArea || byDay) ? labelPlace(table?.reading.labels, rows, onHand?.sheet) : undefined;
  const bounds = areaOf(table?.reading.table ?? "");
  const days = rows.flatMap((row) => when(row) ?? []).toSorted((a, b) => a.year - b.year || a.month - b.month);
  const areas = [...new Set(rows.flatMap((row) => whose(row) ?? []))];
  const [first, last] = [days[0], days.at(-1)];
  const request: PopulationRequest | undefined =
    ages && first && last && areas.length > 0
      ? { areas, ages, from: { year: first.year, quarter: 1 }, until: nextQuarter(quarterAt(last)) }
      : undefined;
  const filled = (counts: PopulationCounts): readonly FilledRow[] =>
    rows.map((row) => {
      const code = whose(row);
      const at = when(row);
      const quarters = at ? quartersFor(at, rule) : [];
      const base = { row: row.row, label: row.label, areaName: areaNames.get(code ?? "") ?? "", quarters };
      if (code === undefined) return { ...base, persons: undefined, why: own(words.missingArea) };
      if (!at || !ages) return { ...base, persons: undefined, why: own(words.missingPeriod) };
      const population = populationOf(counts, code, ages, quarters);
      if ("persons" in population) return { ...base, persons: population.persons, why: undefined };
      return { ...base, persons: undefined, why: own(whyMissing(counts, code, ages, quarters, population.missing)) };
    });
  return {
    ...{ byArea, byDay, rows, place, fields, rule, ages, area, day, request, filled },
    bottom: bounds ? bounds.row + bounds.rows - 1 : 0,
    otherAges:
      found?.ages && ages && agesText(found.ages) !== agesText(ages)
        ? own(words.population(agesText(found.ages)))
        : undefined,
    set: (field, value) => {
      setTyped({ ...typed, [field]: value });
      if (field !== "period") remember({ choices: { ...choices, population: { ...remembered, [field]: value } } });
    },
    setRule: (next) => remember({ choices: { ...choices, population: { ...remembered, rule: next } } }),
  };
}

function labelPlace(
  labels: string | null | undefined,
  rows: readonly { readonly row: number }[],
  sheet: string | undefined,
): Place | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!labels || !first || !last || sheet === undefined) return undefined;
  return { sheet, row: first.row, column: columnNumber(labels), rows: last.row - first.row + 1, columns: 1 };
}

/** A quarter that is not among the lines at all is not out; else some ages have no figure. */
function whyMissing(
  counts: PopulationCounts,
  area: string,
  { from, to }: AgeBand,
  quarters: readonly QuarterShare[],
  missing: readonly number[],
) {
  const absent = quarters
    .map(({ quarter }) => quarterCode(quarter))
    .find((code) => counts.count(area, from, code) === undefined && counts.count(area, to, code) === undefined);
  if (absent !== undefined) return words.missingQuarter(absent);
  return words.missingAges(missing.length > 3 ? `${missing[0]}-${missing.at(-1)}` : missing.join(", "));
}
