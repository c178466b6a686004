import { agesIn, oldest, type AgeBand } from "./populationRequest";
import { monthNumber, type CountDay, type DayShare } from "./countDay";
import { countDayIn } from "./populationTable";
import { looksLikePage, SourceTrouble } from "./trouble";

/** Counts of one age in one area on one day; null where the source has none to give. */
export interface PopulationCounts {
  /** Undefined where the line is not there, null where its figure is not. */
  readonly count: (area: string, age: number, day: CountDay) => number | null | undefined;
  readonly lines: number;
}

/** Codes of areas by their names in the source, lower case: for a file with texts in the place of codes. */
export type AreaCodes = ReadonlyMap<string, string>;

/**
 * Reads a table of FOLK1A or FOLK1AM as CSV: fetched with codes, or by the user in a browser with texts, in Danish or English, with
 * semicolons, commas or tabs. ".." and "-" are never a number.
 */
export function populationCounts(text: string, codes: AreaCodes): PopulationCounts {
  const plain = text.replace(/^\ufeff/u, "");
  if (looksLikePage(plain)) throw new SourceTrouble("page");
  const [head = "", ...lines] = plain.split(/\r\n|\r|\n/u);
  const separator = [";", "\t", ","].find((sign) => head.includes(sign)) ?? ";";
  const names = cellsOf(head, separator).map((name) => name.toUpperCase());
  const at = (...wanted: readonly string[]): number => {
    const place = names.findIndex((name) => wanted.includes(name));
    if (place === -1) throw new SourceTrouble("unreadable", wanted[0]);
    return place;
  };
  const [area, age, time, content] = [
    at("OMRÅDE", "REGION"),
    at("ALDER", "AGE"),
    at("TID", "TIME"),
    at("INDHOLD", "CONTENTS"),
  ];
  const others = names.flatMap((name, place) => ([area, age, time, content].includes(place) ? [] : [{ name, place }]));
  const counts = new Map<string, number | null>();
  let dropped: string | undefined;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const cells = cellsOf(line, separator);
    const part = others.find(({ place }) => !isTotal(cells[place] ?? ""));
    if (part) {
      dropped = part.name;
      continue;
    }
    const code = areaCode(cells[area] ?? "", codes);
    const years = ageIn(cells[age] ?? "");
    const day = countDayIn(cells[time] ?? "");
    if (code === undefined || years === undefined || !day) continue;
    counts.set(keyOf(code, years, day), countIn(cells[content] ?? ""));
  }
  if (counts.size === 0 && dropped !== undefined) throw new SourceTrouble("parts", dropped);
  return { count: (code, years, day) => counts.get(keyOf(code, years, day)), lines: counts.size };
}

const keyOf = (area: string, age: number, day: CountDay): string => `${area}|${age}|${monthNumber(day)}`;

const cellsOf = (line: string, separator: string): string[] =>
  line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/u, "$1")
      .replaceAll('""', '"'),
  );

/** TOT, I alt, Total: all of a variable that was not asked for. */
const isTotal = (text: string): boolean => /^(?:TOT|IALT|(?:.* )?i alt|(?:.* )?total)$/iu.test(text);

function areaCode(text: string, codes: AreaCodes): string | undefined {
  const [code] = /^\d{3}(?=$| )/u.exec(text) ?? [];
  return code ?? codes.get(text.toLowerCase());
}

/** "18", "18 år", "18 years"; a total or a band is no age. */
function ageIn(text: string): number | undefined {
  const [, years] = /^(\d{1,3})(?: år| years?)?$/iu.exec(text) ?? [];
  const age = years === undefined ? NaN : Number(years);
  return age <= oldest ? age : undefined;
}

/** A count is whole and has no signs; anything else says that there is none. */
const countIn = (text: string): number | null => (/^\d+$/u.test(text) ? Number(text) : null);

/** How many there were, or the ages that are missing. */
export type Population = { readonly persons: number } | { readonly missing: readonly number[] };

/** The persons of an area in an age band; between two days a straight line, to whole persons. */
export function populationOf(
  counts: PopulationCounts,
  area: string,
  ages: AgeBand,
  days: readonly DayShare[],
): Population {
  let persons = 0;
  const missing = new Set<number>();
  for (const { day, part } of days) {
    for (const age of agesIn(ages)) {
      const count = counts.count(area, age, day) ?? null;
      if (count === null) missing.add(age);
      else persons += count * part;
    }
  }
  return missing.size > 0 ? { missing: [...missing].sort((a, b) => a - b) } : { persons: Math.round(persons) };
}
