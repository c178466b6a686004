import { spotAddress } from "../../sheet/place";
import { check } from "../check";
import { columnAt } from "../columnAt";
import { readBy } from "../lines/reads";

const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const ages = /(?<!\d)(\d{2})\s?[-–]\s?(\d{2})(?!\d)/u;

const yearsIn = (heading: string | null): readonly string[] => heading?.match(years) ?? [];
const agesIn = (heading: string | null): string | undefined => {
  const match = ages.exec((heading ?? "").replace(years, ""));
  return match ? `${match[1] ?? ""}-${match[2] ?? ""}` : undefined;
};

/** A count over a population of another year or another age group. */
export default check({
  id: "other-period",
  title: { da: "Befolkning fra en anden tid eller alder", en: "Population of another time or age" },
  summary: {
    da: "En andel af et antal og en befolkning, hvis overskrifter nævner hver sit år eller hver sin aldersgruppe.",
    en: "A share of a count and a population whose headings name different years or age groups.",
  },
  sentences: {
    year: {
      da: (cell: string, count: string, population: string) =>
        `${cell} deler ”${count}” med ”${population}”: de er fra hver sit år.`,
      en: (cell: string, count: string, population: string) =>
        `${cell} divides “${count}” by “${population}”: they are of different years.`,
    },
    age: {
      da: (cell: string, count: string, population: string) =>
        `${cell} deler ”${count}” med ”${population}”: de er af hver sin aldersgruppe.`,
      en: (cell: string, count: string, population: string) =>
        `${cell} divides “${count}” by “${population}”: they are of different age groups.`,
    },
  },
  *find(sheet, say) {
    const told = new Set<string>();
    for (const formula of sheet.formulas.all()) {
      if (!formula) yield;
      if (!formula?.form || !/^\(□\/□\)$|ANDEL\(|PRTUSINDE\(/u.test(formula.form.shape)) continue;
      const [first, second] = readBy(formula);
      if (!first || !second || first.sheet !== undefined || second.sheet !== undefined) continue;
      const count = columnAt(sheet, first.row, first.column);
      const population = columnAt(sheet, second.row, second.column);
      if (count?.role !== "count" || population?.role !== "population") continue;
      const key = `${count.at}/${population.at}`;
      if (told.has(key)) continue;
      const [countYears, populationYears] = [yearsIn(count.heading), yearsIn(population.heading)];
      const [countAges, populationAges] = [agesIn(count.heading), agesIn(population.heading)];
      const otherYear =
        countYears.length > 0 &&
        populationYears.length > 0 &&
        !countYears.some((year) => populationYears.includes(year));
      const otherAge = countAges !== undefined && populationAges !== undefined && countAges !== populationAges;
      if (!otherYear && !otherAge) continue;
      told.add(key);
      const cell = spotAddress(formula.row, formula.column);
      const parts = [cell, count.heading ?? count.at, population.heading ?? population.at] as const;
      yield { weight: "doubtful", cells: [cell], says: otherYear ? say.year(...parts) : say.age(...parts) };
    }
  },
  trips: [
    {
      cells: [
        ["Kommune", "Fuldtidspersoner 2019", "Befolkning 2017", "Andel"],
        ["Viborg", 1467, 13201, "=B2/C2"],
        ["Herning", 1345, 13400, "=B3/C3"],
        ["Silkeborg", 1279, 11890, "=B4/C4"],
      ],
      finds: ["D2"],
    },
    {
      cells: [
        ["Kommune", "Fuldtidspersoner, 18-29 år", "Befolkning, 16-29 år", "Andel"],
        ["Viborg", 1467, 15201, "=B2/C2"],
        ["Herning", 1345, 15400, "=B3/C3"],
        ["Silkeborg", 1279, 13890, "=B4/C4"],
      ],
      finds: ["D2"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Kommune", "Fuldtidspersoner, 18-29 år, 2019", "Befolkning, 18-29 år, 1. januar 2019", "Andel"],
        ["Viborg", 1467, 13201, "=B2/C2"],
        ["Herning", 1345, 13400, "=B3/C3"],
        ["Silkeborg", 1279, 11890, "=B4/C4"],
      ],
      finds: [],
    },
  ],
});
