import { readFileSync } from "node:fs";
import { municipalities } from "../../src/tables/vocabulary/municipalities";

interface Population {
  readonly licence: string;
  readonly periods: readonly string[];
  readonly ages: { readonly from: number; readonly to: number };
  readonly areas: Readonly<Record<string, { readonly name: string; readonly counts: readonly (readonly number[])[] }>>;
}

const population = JSON.parse(readFileSync("seeds/befolkning/befolkning.json", "utf8")) as Population;
const { areas, ages, periods, licence } = population;

const between = (code: string, period: string, from: number, to: number): number =>
  (areas[code]?.counts[periods.indexOf(period)] ?? [])
    .slice(from - ages.from, to - ages.from + 1)
    .reduce((sum, count) => sum + count, 0);

test("the licence stands with the figures", () => expect(licence).toContain("CC BY 4.0"));

test("every municipality, Christiansø and the country have a count for each age in each year", () => {
  const known = Object.entries(municipalities).map(([code, name]) => [code, name]);
  const without = Object.keys(areas).filter((code) => code !== "000" && code !== "411");
  expect(without.map((code) => [code, areas[code]?.name])).toEqual(known);
  for (const { counts } of Object.values(areas)) {
    expect(counts.map(({ length }) => length)).toEqual(periods.map(() => ages.to - ages.from + 1));
  }
});

test("the municipalities make up the country at every age", () => {
  const { "000": country, ...parts } = areas;
  const sums = country?.counts.map((line, period) =>
    line.map((_, age) => Object.values(parts).reduce((sum, { counts }) => sum + (counts[period]?.[age] ?? NaN), 0)),
  );
  expect(sums).toEqual(country?.counts);
});

test("young people of Viborg, Herning, Silkeborg, and of the country, are as Danmarks Statistik prints them", () => {
  const young = (code: string, period: string): number => between(code, period, 18, 29);
  expect(["2015K1", "2017K1", "2018K1", "2019K1"].map((period) => young("791", period))).toEqual([
    12556, 13067, 13061, 13122,
  ]);
  expect([young("657", "2019K1"), young("740", "2019K1")]).toEqual([13459, 11904]);
  expect(between("000", "2017K1", 15, 24)).toBe(740672);
});
