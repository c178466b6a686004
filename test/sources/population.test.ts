import { populationCounts, populationOf } from "../../src/sources/populationCounts";
import { cellsIn, populationAddress } from "../../src/sources/populationRequest";
import { daysFor, type Day, type DayRule } from "../../src/sources/countDay";
import { countDayIn, monthly, quarterly } from "../../src/sources/populationTable";
import { sourceText } from "../../src/sources/sourceLine";
import { isOfOwnYear } from "../../src/tables/vocabulary/ownYear";
import { SourceTrouble, troubleIn } from "../../src/sources/trouble";

const none = new Map<string, string>();
const names = new Map([["viborg", "791"]]);
const ages = { from: 18, to: 20 };
const july = [{ day: { year: 2017, month: 7 }, part: 1 }];

test("the request is one address: codes, every age by itself, nothing that needs a header", () => {
  const request = {
    table: quarterly,
    areas: ["791"],
    ages,
    from: { year: 2017, month: 1 },
    until: { year: 2018, month: 10 },
  };
  expect(populationAddress(request)).toBe(
    "https://api.statbank.dk/v1/data/FOLK1A/CSV?lang=da&valuePresentation=Code&delimiter=Semicolon&OMR%C3%85DE=791&ALDER=18%2C19%2C20&Tid=%3E%3D2017K1%3C%3D2018K4",
  );
  expect(cellsIn({ ...request, areas: ["791", "657"] })).toBe(2 * 3 * 8 * 4);
});

test("of the months it asks FOLK1AM, by its own codes", () => {
  const request = {
    table: monthly,
    areas: ["167"],
    ages,
    from: { year: 2021, month: 10 },
    until: { year: 2022, month: 3 },
  };
  expect(populationAddress(request)).toContain(
    "/data/FOLK1AM/CSV?lang=da&valuePresentation=Code&delimiter=Semicolon&OMR%C3%85DE=167&ALDER=18%2C19%2C20&Tid=%3E%3D2021M10%3C%3D2022M03",
  );
  expect(cellsIn(request)).toBe(3 * 6 * 4);
});

const day = (year: number, month: number, date = 1): Day => ({ year, month, day: date });
const codes = (at: Day, rule: DayRule): [string, number][] =>
  daysFor(at, rule).map(({ day: count, part }) => [quarterly.code(count), part]);

test.each<[Day, string, string, [string, number][]]>([
  [day(2017, 7), "2017K3", "2017K3", [["2017K3", 1]]],
  [
    day(2017, 9),
    "2017K3",
    "2017K4",
    [
      ["2017K3", 30 / 92],
      ["2017K4", 62 / 92],
    ],
  ],
  [
    day(2017, 12, 31),
    "2017K4",
    "2018K1",
    [
      ["2017K4", 1 / 92],
      ["2018K1", 91 / 92],
    ],
  ],
])("%j by each rule", (at, before, after, between) => {
  expect(codes(at, "before")).toEqual([[before, 1]]);
  expect(codes(at, "after")).toEqual([[after, 1]]);
  expect(codes(at, "between").map(([code]) => code)).toEqual(between.map(([code]) => code));
  codes(at, "between").forEach(([, part], k) => expect(part).toBeCloseTo(between[k]?.[1] ?? NaN, 12));
});

test("1 January of the year, and the month's own first day, whichever day it is", () => {
  expect(daysFor(day(2017, 9), "january")).toEqual([{ day: { year: 2017, month: 1 }, part: 1 }]);
  expect(daysFor(day(2022, 2, 28), "month")).toEqual([{ day: { year: 2022, month: 2 }, part: 1 }]);
});

test("a quarter is written in Danish or English, a month in one way", () => {
  expect(["2017K3", "2017Q3", "2017k3", "2021M10", "2021M13", "2017"].map(countDayIn)).toEqual([
    { year: 2017, month: 7 },
    { year: 2017, month: 7 },
    { year: 2017, month: 7 },
    { year: 2021, month: 10 },
    undefined,
    undefined,
  ]);
});

test("the source line names table, ages, days and rule, and is known again", () => {
  const line = { ages, area: "Viborg", fetched: "hentet" };
  const days = [day(2018, 5), day(2017, 2)].map((at) => daysFor(at, "january"));
  expect(sourceText({ ...line, rule: "january", days }, "da")).toBe(
    "Kilde: Danmarks Statistik, FOLK1A · Viborg · 18-20 år · 1. januar samme år (1. januar 2017 … 1. januar 2018) · hentet",
  );
  expect(isOfOwnYear(sourceText({ ...line, rule: "january", days }, "en"))).toBe(true);
  const own = sourceText({ ...line, rule: "month", days: [daysFor(day(2022, 2), "month")] }, "da");
  expect(own).toBe("Kilde: Danmarks Statistik, FOLK1AM · Viborg · 18-20 år · 1. februar 2022 · hentet");
  expect(isOfOwnYear(own)).toBe(false);
});

/* As Danmarks Statistik gave it: Hvidovre, 18- and 19-year-olds on the first of two months. */
test("months of FOLK1AM", () => {
  const counts = populationCounts(
    "OMRÅDE;KØN;ALDER;TID;INDHOLD\nHvidovre;I alt;Alder i alt;2025M01;53760\nHvidovre;I alt;18 år;2025M01;696\nHvidovre;I alt;18 år;2025M02;694\nHvidovre;I alt;19 år;2025M01;651\nHvidovre;I alt;19 år;2025M02;644\n",
    new Map([["hvidovre", "167"]]),
  );
  const of = (month: number) =>
    populationOf(counts, "167", { from: 18, to: 19 }, daysFor(day(2025, month, 15), "month"));
  expect([of(1), of(2), of(3)]).toEqual([{ persons: 696 + 651 }, { persons: 694 + 644 }, { missing: [18, 19] }]);
});

test("as it is fetched: a mark of Unicode, semicolons, codes", () => {
  const counts = populationCounts(
    "\ufeffOMRÅDE;ALDER;TID;INDHOLD\r\n791;18;2017K3;1284\r\n791;19;2017K3;1335\r\n791;20;2017K3;1272\r\n",
    none,
  );
  expect(populationOf(counts, "791", ages, july)).toEqual({ persons: 1284 + 1335 + 1272 });
});

test.each([
  [
    "Danish texts",
    "OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD\r\nViborg;I alt;18 år;I alt;2017K3;5\r\nViborg;Mænd;18 år;I alt;2017K3;3\r\n",
  ],
  ["English texts, commas and quotes", '"OMRÅDE","ALDER","TID","INDHOLD"\n"Viborg","18 years","2017Q3","5"\n'],
  ["tabs", "OMRÅDE\tALDER\tTID\tINDHOLD\n791\t18\t2017K3\t5\n"],
  ["codes with names", "OMRÅDE;ALDER;TID;INDHOLD\n791 Viborg;18 år;2017K3;5\n"],
])("a file that the user fetched: %s", (_, text) => {
  expect(populationOf(populationCounts(text, names), "791", { from: 18, to: 18 }, july)).toEqual({ persons: 5 });
});

test.each(["..", "-", "", "..…", "1.284"])("%j is no number, and never nought", (content) => {
  const counts = populationCounts(
    `OMRÅDE;ALDER;TID;INDHOLD\n791;18;2017K3;1284\n791;19;2017K3;${content}\n791;20;2017K3;5\n`,
    none,
  );
  expect(populationOf(counts, "791", ages, july)).toEqual({ missing: [19] });
});

test("an age whose line is not there is missing", () => {
  const counts = populationCounts("OMRÅDE;ALDER;TID;INDHOLD\n791;18;2017K3;1284\n", none);
  expect(populationOf(counts, "791", ages, july)).toEqual({ missing: [19, 20] });
});

test("between two first days it is a straight line, to whole persons", () => {
  const counts = populationCounts("OMRÅDE;ALDER;TID;INDHOLD\n791;18;2017K3;100\n791;18;2017K4;191\n", none);
  const between = daysFor(day(2017, 9), "between");
  expect(populationOf(counts, "791", { from: 18, to: 18 }, between)).toEqual({
    persons: Math.round(100 + (91 * 62) / 92),
  });
});

const reason = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (trouble) {
    return trouble instanceof SourceTrouble ? [trouble.reason, trouble.detail] : trouble;
  }
};

test.each([
  ["<!DOCTYPE html><html><body>Log ind</body></html>", ["page", ""]],
  ["OMRÅDE;TID;INDHOLD\n791;2017K3;5\n", ["unreadable", "ALDER"]],
  ["hej", ["unreadable", "OMRÅDE"]],
  ["OMRÅDE;KØN;ALDER;TID;INDHOLD\nViborg;Mænd;18 år;2017K3;3\n", ["parts", "KØN"]],
])("%j is refused", (text, refused) => expect(reason(() => populationCounts(text, names))).toEqual(refused));

test.each<[number, string, string, string]>([
  [
    400,
    '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Kan ikke finde værdien: 999 (OMRÅDE)"}',
    "unknownCode",
    "Kan ikke finde værdien: 999 (OMRÅDE)",
  ],
  [
    400,
    '{"errorTypeCode":"REQUEST-LIMIT","message":"Forespørgslen på op mod 6.224.652 celler …"}',
    "limit",
    "Forespørgslen på op mod 6.224.652 celler …",
  ],
  [400, '{"errorTypeCode":"REQUEST-MISSING","message":"Format ikke angivet"}', "refused", "Format ikke angivet"],
  [404, "<html>Findes ikke</html>", "page", ""],
  [429, "", "busy", ""],
  [503, "<html>", "server", "503"],
])("status %i, %s", (status, text, kind, detail) => {
  const { reason: found, detail: said } = troubleIn(status, text);
  expect([found, said]).toEqual([kind, detail]);
});
