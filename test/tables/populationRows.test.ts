import { readFileSync } from "node:fs";
import { momentIn } from "../../src/tables/moment";
import { municipalityCode, municipalityWithin } from "../../src/tables/municipalityCode";
import { askedPopulations } from "../../src/tables/populationRows";
import { readTable } from "../../src/tables/readTable";
import type { SheetCells } from "../../src/tables/reading";

test.each<[string, [number, number, number] | undefined]>([
  ["sep 2017", [2017, 9, 1]],
  ["september 2017", [2017, 9, 1]],
  ["sep-17", [2017, 9, 1]],
  ["2017M09", [2017, 9, 1]],
  ["2017-09", [2017, 9, 1]],
  ["09/2017", [2017, 9, 1]],
  ["2017K3", [2017, 7, 1]],
  ["3. kvartal 2017", [2017, 7, 1]],
  ["Q3 2017", [2017, 7, 1]],
  ["2019", [2019, 1, 1]],
  ["1. juli 2017", [2017, 7, 1]],
  ["31-12-2017", [2017, 12, 31]],
  ["2017-12-31", [2017, 12, 31]],
  ["jan", undefined],
  ["uge 12", undefined],
  ["Viborg", undefined],
])("%s", (text, day) => expect(momentIn(text)).toEqual(day && { year: day[0], month: day[1], day: day[2] }));

test.each([
  ["Viborg", "791"],
  ["791 Viborg", "791"],
  ["Viborg Kommune", "791"],
  ["Århus", "751"],
  ["Lyngby-Taarbæk", "173"],
  ["791", "791"],
  ["999", undefined],
  ["Hele landet", undefined],
])("%s is %s", (text, code) => expect(municipalityCode(text)).toBe(code));

test("a title names its municipality", () => {
  expect(municipalityWithin("Ledige unge i Viborg Kommune, 18-29 år")).toBe("791");
  expect(municipalityWithin("Ringkøbing-Skjern og andre")).toBe("760");
  expect(municipalityWithin("Ledige unge")).toBeUndefined();
});

const asked = (sheet: SheetCells, selection: string) => askedPopulations(readTable(sheet, selection), sheet);

test("municipalities down, the month and the ages in the title", () => {
  const found = asked(
    {
      cells: [
        ["Fuldtidspersoner 18-29 år, februar 2019"],
        [],
        ["Kommune", "Antal"],
        ["Viborg", 1843],
        ["Herning", 1587],
        ["Silkeborg", 1522],
      ],
    },
    "B4",
  );
  expect(found?.rows.map(({ area }) => area)).toEqual(["791", "657", "740"]);
  expect(found).toMatchObject({ day: { year: 2019, month: 2, day: 1 }, ages: { from: 18, to: 29 } });
});

test("months down as dates, the municipality in the title", () => {
  const found = asked(
    {
      cells: [["Viborg, 18-29-årige"], [], ["Måned", "Antal"], [42736, 1959], [42767, 1900], [42795, 1869]],
      formats: { "A4:A6": "mmm yyyy" },
    },
    "B4:B6",
  );
  expect(found?.area).toBe("791");
  expect(found?.rows.map(({ day }) => day?.month)).toEqual([1, 2, 3]);
});

test("of the sheets as people have them, those with months or municipalities down say which", () => {
  const sheet = JSON.parse(readFileSync("seeds/tables/municipalities-and-whole-country.json", "utf8")) as SheetCells & {
    selection: string;
  };
  const found = asked(sheet, sheet.selection);
  expect(found?.rows.length).toBeGreaterThan(2);
  expect(found?.rows.every(({ area }) => area !== undefined)).toBe(true);
});
