import { readFileSync } from "node:fs";
import { momentIn } from "../../src/tables/moment";
import { municipalityCode, municipalityWithin } from "../../src/tables/municipalityCode";
import { askedPopulations } from "../../src/tables/askedPopulations";
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

type Lines = NonNullable<ReturnType<typeof asked>>["rows"];
const said = (lines: Lines = []): string[] =>
  lines.map(({ area, day }) => [area, day && `${day.year}-${day.month}`].filter(Boolean).join(" "));

test.each<[string, SheetCells["cells"], string, "rows" | "columns" | "grid", string[], string[]]>([
  [
    "months across over several measures, their year in the title",
    [
      ["Viborg, 18-29-årige 2017"],
      [],
      ["", "jan", "feb", "mar"],
      ["Fuldtidspersoner", 1400, 1900, 1950],
      ["Nettoudgift (mio. kr.)", 9.4, 9.6, 9.5],
    ],
    "B4:D4",
    "columns",
    [],
    ["2017-1", "2017-2", "2017-3"],
  ],
  [
    "months under their years",
    [
      ["", 2017, "", 2018, ""],
      ["", "jan", "feb", "jan", "feb"],
      ["Fuldtidspersoner", 1400, 1900, 1900, 1800],
      ["Nettoudgift (mio. kr.)", 9.4, 9.6, 9.5, 9.3],
    ],
    "B3:E3",
    "columns",
    [],
    ["2017-1", "2017-2", "2018-1", "2018-2"],
  ],
  [
    "municipalities across over groups",
    [
      ["", "Viborg", "Herning", "I alt"],
      ["Gruppe 1", 624, 605, 1229],
      ["Gruppe 2", 278, 218, 496],
      ["I alt", 902, 823, 1725],
    ],
    "A1:D4",
    "columns",
    [],
    ["791", "657"],
  ],
  [
    "municipalities over years",
    [
      ["", "Viborg", "", "Herning", ""],
      ["", "2017", "2018", "2017", "2018"],
      ["Uddannelseshjælp", 1400, 1900, 1900, 1950],
      ["Kontanthjælp", 140, 190, 190, 195],
    ],
    "B3:E4",
    "columns",
    [],
    ["791 2017-1", "791 2018-1", "657 2017-1", "657 2018-1"],
  ],
  [
    "municipalities by months, with the country to compare with",
    [
      ["Kommune", "jan 2017", "feb 2017", "apr 2017"],
      ["Viborg", 1411, 1409, 1402],
      ["Herning", 1205, 1207, 1199],
      ["Hele landet", 104211, 103876, 102950],
    ],
    "B2:D3",
    "grid",
    ["791", "657", "000"],
    ["2017-1", "2017-2", "2017-4"],
  ],
  [
    "months by municipalities",
    [
      ["Måned", "Viborg", "Herning", "Silkeborg"],
      ["jan 2017", 1411, 1205, 1107],
      ["feb 2017", 1409, 1207, 1098],
      ["mar 2017", 1402, 1199, 1101],
    ],
    "B2:D4",
    "grid",
    ["2017-1", "2017-2", "2017-3"],
    ["791", "657", "740"],
  ],
])("%s", (_, cells, selection, shape, rows, columns) => {
  const found = asked({ cells }, selection);
  expect(found?.shape).toBe(shape);
  expect([said(found?.rows), said(found?.columns)]).toEqual([rows, columns]);
});

test("dates as headings are months, named as they are shown", () => {
  const found = asked(
    {
      cells: [
        ["Fuldtidspersoner", 45658, 45689, 45717],
        ["Kontanthjælp", 585, 587, 586],
        ["Sygedagpenge", 500, 512, 506],
      ],
      formats: [["General", "mmm-yy", "mmm-yy", "mmm-yy"]],
    },
    "A1:D3",
  );
  expect(found?.shape).toBe("columns");
  expect(found?.columns.map(({ label }) => label)).toEqual(["jan-25", "feb-25", "mar-25"]);
  expect(said(found?.columns)).toEqual(["2025-1", "2025-2", "2025-3"]);
});
