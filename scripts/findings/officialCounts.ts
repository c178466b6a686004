import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OfficialPopulation } from "../../src/checks/checkedSheet";

interface Counts {
  /** "2015K1" */
  readonly periods: readonly string[];
  readonly ages: { readonly from: number; readonly to: number };
  /** By code: for each period a count for each age. */
  readonly areas: Readonly<Record<string, { readonly name: string; readonly counts: readonly (readonly number[])[] }>>;
}

/** The counts that lie in seeds/befolkning, on the first of January each year; nothing for ages that are not among them. */
export function officialCounts(): OfficialPopulation {
  const file = join(__dirname, "../../seeds/befolkning/befolkning.json");
  const { periods, ages, areas } = JSON.parse(readFileSync(file, "utf8")) as Counts;
  const byName = new Map(Object.values(areas).map((area) => [area.name.toLowerCase(), area]));
  return (of, { from, to }) => {
    const area = byName.get(of.toLowerCase());
    if (!area || from < ages.from || to > ages.to) return [];
    return periods.map((period, k) => {
      const year = Number(period.slice(0, 4));
      const persons = (area.counts[k] ?? [])
        .slice(from - ages.from, to - ages.from + 1)
        .reduce((sum, one) => sum + one, 0);
      return { year, day: { da: `1. januar ${year}`, en: `1 January ${year}` }, persons };
    });
  };
}
