import { checks } from "../../src/checks/catalogue";
import type { CheckExample } from "../../src/checks/check";
import type { OfficialPopulation } from "../../src/checks/checkedSheet";
import { findingsOf } from "../../src/checks/checkedWorkbook";
import { areaOf } from "../../src/tables/addressedAreas";
import { areaAddress } from "../../src/sheet/place";
import { drawnSheets } from "./exampleSheets";

/** Every cell of some addresses, in order. */
const everyCell = (addresses: readonly string[]): string[] =>
  addresses
    .flatMap((address) => {
      const { row = 0, column = 0, rows = 0, columns = 0 } = areaOf(address) ?? {};
      return Array.from({ length: rows * columns }, (_, k) =>
        areaAddress({ row: row + Math.floor(k / columns), column: column + (k % columns), rows: 1, columns: 1 }),
      );
    })
    .sort();

const officialOf =
  (persons: Readonly<Record<number, number>>): OfficialPopulation =>
  () =>
    Object.entries(persons).map(([year, count]) => ({
      year: Number(year),
      day: { da: `1. januar ${year}`, en: `1 January ${year}` },
      persons: count,
    }));

const danishWords = /(?<!\p{L})(?:siden|og|ikke|som|giver|skrevet|steder|tallet|række|kolonne)(?!\p{L})/iu;

const findingsIn = (example: CheckExample) =>
  findingsOf(drawnSheets(example), undefined, {
    official: example.official && officialOf(example.official),
  });

describe.each(checks.map((check) => [check.id, check] as const))("%s", (id, check) => {
  test.each(check.trips.map((example, k) => [k + 1, example] as const))("trips on example %i", (_, example) => {
    const found = findingsIn(example).filter((finding) => finding.check === id && finding.sheet === "Ark1");
    expect(everyCell(found.flatMap(({ cells }) => cells))).toEqual(everyCell(example.finds));
    for (const { says } of found) {
      expect(says.da).not.toBe(says.en);
      expect(says.da + says.en).not.toMatch(/undefined|NaN|\[object/u);
      // What stands in quotes is the sheet's own.
      expect(says.en.replace(/“[^”]*”|"[^"]*"/gu, "")).not.toMatch(danishWords);
    }
  });

  test.each(check.nearMisses.map((example, k) => [k + 1, example] as const))("lets near miss %i pass", (_, example) => {
    expect(example.finds).toEqual([]);
    const found = findingsIn(example).filter((finding) => finding.check === id);
    expect(found.map(({ cells, says }) => [cells, says.da])).toEqual([]);
  });

  test("has both kinds of example", () => {
    expect(check.trips.length).toBeGreaterThan(0);
    expect(check.nearMisses.length).toBeGreaterThan(0);
  });
});
