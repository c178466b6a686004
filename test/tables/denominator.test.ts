import { countedBy, countsIn, populationsIn } from "../../src/tables/counted";
import { denominatorDifference } from "../../src/tables/denominator";
import { readTable } from "../../src/tables/readTable";
import type { SheetCells } from "../../src/tables/reading";
import { spanIn, spanText, spanWithin } from "../../src/tables/span";

test.each<[string, string | undefined]>([
  ["sep 2017", "09-2017"],
  ["2017K3", "07-2017 – 09-2017"],
  ["1. halvår 2017", undefined],
  ["2017", "01-2017 – 12-2017"],
  ["2016/17", "01-2016 – 12-2017"],
  ["2017-09", "09-2017"],
  ["1. juli 2017", "07-2017"],
  ["Viborg", undefined],
])("%s is %s", (text, span) => {
  const found = spanIn(text);
  expect(found && spanText(found)).toBe(span);
});

test("a title's time is from its first to its last", () => {
  const text = (title: string): string | undefined => {
    const span = spanWithin(title);
    return span && spanText(span);
  };
  expect(text("Ledige unge, sep 2016 – aug 2017")).toBe("09-2016 – 08-2017");
  expect(text("Befolkning 18-29 år, 1. januar 2015")).toBe("01-2015");
  expect(text("Unge 18-29 år")).toBeUndefined();
});

test.each([
  ["Fuldtidspersoner 18-29 år", "Befolkning 16-29 år", "ages"],
  ["Antal sep 2017", "Befolkning januar 2015", "times"],
  ["Antal 2019", "Befolkning 1. januar 2015", "times"],
  ["Fuldtidspersoner 18-29 år", "Befolkning 18-29 år", undefined],
  ["Fuldtidspersoner", "Befolkning 18-29 år", undefined],
  ["Antal sep 2017", "Befolkning 1. juli 2017", undefined],
  // A year's count and a day in that year.
  ["Antal 2019", "Befolkning 1. juli 2019", undefined],
  ["Antal 4. kvartal 2017", "Befolkning 1. januar 2018", undefined],
  ["Antal", "Befolkning", undefined],
])("headings: %s of %s: %s", (count, population, about) =>
  expect(denominatorDifference(countedBy(count), countedBy(population))?.about).toBe(about),
);

const months = ["jan 2017", "feb 2017", "mar 2017", "apr 2017", "maj 2017", "jun 2017"];
const counts = (title: string, heading: string, rows = months, below: string[] = []): SheetCells => ({
  cells: [
    [title],
    [],
    ["Måned", "Fuldtidspersoner", heading],
    ...rows.map((row, k) => [row, 1900 - 7 * k, 13_000 + 3 * k]),
    [],
    ...below.map((line) => [null, null, line]),
  ],
});
const source = (rule: string) =>
  `Kilde: Danmarks Statistik, FOLK1A · Viborg · 18-29 år · ${rule} · hentet 25-11-2026 14:05 · https://api.statbank.dk`;

function differenceIn(sheet: SheetCells, selection = "B4:C9") {
  const reading = readTable(sheet, selection);
  const [count, population] = reading.columns;
  const difference = denominatorDifference(
    countsIn(reading, sheet, count?.heading ?? ""),
    populationsIn(reading, sheet, population?.at ?? "", population?.heading ?? ""),
  );
  return difference?.about === "times"
    ? [spanText(difference.count), spanText(difference.population)]
    : difference?.about;
}

test.each<[string, SheetCells, unknown]>([
  ["the title's ages and the heading's", counts("Unge 18-29 år, Viborg", "Befolkning 16-66 år"), "ages"],
  [
    "the rows' months and the heading's day",
    counts("", "Befolkning, 1. januar 2015"),
    ["01-2017 – 06-2017", "01-2015"],
  ],
  ["the source line's ages", counts("Unge 16-24 år", "Befolkning", months, [source("1. januar 2017")]), "ages"],
  [
    "the source line's day",
    counts("", "Befolkning", months, [source("1. januar 2015")]),
    ["01-2017 – 06-2017", "01-2015"],
  ],
  [
    "each row's own January",
    counts("", "Befolkning", months, [source("1. januar samme år (1. januar 2017 … 1. januar 2018)")]),
    ["01-2017 – 06-2017", "01-2017"],
  ],
  [
    "municipalities in the title's month",
    counts("Fuldtidspersoner, februar 2019", "Befolkning 1. januar 2017", ["Viborg", "Herning", "Silkeborg"]),
    ["02-2019", "01-2017"],
  ],
])("%s are told apart", (_, sheet, difference) => expect(differenceIn(sheet)).toEqual(difference));

test.each<[string, SheetCells]>([
  [
    "the quarter's first day before",
    counts("", "Befolkning", months, [source("Kvartalets første dag før (1. januar 2017 … 1. april 2017)")]),
  ],
  ["only the title says ages", counts("Unge 18-29 år", "Befolkning")],
  ["the title says both bands", counts("Unge 18-29 år af 16-66 år", "Befolkning 16-66 år")],
  ["the rows' own months, whatever the title's", counts("Opgjort marts 2019", "Befolkning 18-29 år")],
  [
    "the title says when it was taken out",
    counts("Udtræk marts 2019", "Befolkning 1. januar 2017", ["Viborg", "Herning", "Silkeborg"]),
  ],
  ["the same year", counts("", "Befolkning 1. januar", ["2017", "2018", "2019"], [source("1. januar samme år")])],
])("%s: nothing is said", (_, sheet) => expect(differenceIn(sheet)).toBeUndefined());

test("across, by the names of the columns and the line under the table", () => {
  const sheet: SheetCells = {
    cells: [
      ["Viborg, 18-29-årige"],
      ["", "jan 2017", "feb 2017", "jun 2017"],
      ["Fuldtidspersoner", 1869, 1871, 1800],
      ["Befolkning", 13067, 13067, 13067],
      [],
      [source("1. januar samme år (1. januar 2017)")],
    ],
  };
  expect(differenceIn(sheet, "B3:D4")).toEqual(["01-2017 – 06-2017", "01-2017"]);
});

test("counts that look like years, in a table without names, are no years", () => {
  const cells = [["Antal", "Befolkning 1. januar 2015"], ...[1959, 1940, 1930, 1869].map((count) => [count, 13_000])];
  expect(differenceIn({ cells }, "A2:B5")).toBeUndefined();
});
