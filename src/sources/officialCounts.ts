import counts from "../../seeds/befolkning/befolkning.json";

/** Persons of some ages in an area on the first of January of a year. */
export interface OfficialCount {
  readonly year: number;
  readonly day: { readonly da: string; readonly en: string };
  readonly persons: number;
}

interface Area {
  readonly name: string;
  /** For each period a count for each age. */
  readonly counts: readonly (readonly number[])[];
}

const byName = new Map(
  Object.values<Area>(counts.areas).map((area): [string, Area] => [area.name.toLowerCase(), area]),
);

/**
 * The official counts that come with TULU, without a network: a municipality by its name, ages from and to, both
 * included; a count for each 1 January 2014–2020. Nothing for another area or for ages outside 15–66.
 *
 * Source   Danmarks Statistik, BY2 (CC BY 4.0); seeds/befolkning.
 */
export function officialCounts(of: string, { from, to }: { from: number; to: number }): readonly OfficialCount[] {
  const { ages, periods } = counts;
  const area = byName.get(of.toLowerCase());
  if (!area || from < ages.from || to > ages.to) return [];
  return periods.map((period, k) => {
    const year = Number(period.slice(0, 4));
    const persons = (area.counts[k] ?? [])
      .slice(from - ages.from, to - ages.from + 1)
      .reduce((sum, one) => sum + one, 0);
    return { year, day: { da: `1. januar ${year}`, en: `1 January ${year}` }, persons };
  });
}
