import { statbankAnswer } from "../../scripts/statbank/answer";
import { populationAddress } from "../../src/sources/populationRequest";
import { quarterly } from "../../src/sources/populationTable";
import { largerAreas } from "../../src/tables/vocabulary/largerAreas";
import { populationCounts, populationOf } from "../../src/sources/populationCounts";

/* The server on loopback, and what the product makes of it: Danmarks Statistik's own counts, no network. */

const ages = { from: 18, to: 29 };
const codes = new Map([["viborg", "791"]]);
const young = (area: string, year: number): unknown => {
  const day = { year, month: 1 };
  const answer = statbankAnswer(
    populationAddress({ table: quarterly, areas: [area], ages, from: day, until: day }, "/statbank/v1"),
  );
  return populationOf(populationCounts(answer.body, codes), area, ages, [{ day, part: 1 }]);
};

test("the official populations of Viborg, Herning and Silkeborg", () => {
  expect([young("791", 2015), young("791", 2019), young("657", 2019), young("740", 2019)]).toEqual([
    { persons: 12556 },
    { persons: 13122 },
    { persons: 13459 },
    { persons: 11904 },
  ]);
});

test("the regions make up the country", () => {
  const of = (area: string): number => (young(area, 2019) as { persons: number }).persons;
  const regions = Object.keys(largerAreas).filter((code) => code !== "000");
  expect(regions.reduce((sum, code) => sum + of(code), 0)).toBe(of("000"));
});

test("as it comes: the mark of Unicode, CRLF, codes; texts in two languages", () => {
  const from = (more: string) => statbankAnswer(`/v1/data/FOLK1A/CSV?OMR%C3%85DE=791&ALDER=18&Tid=2017K1${more}`).body;
  expect(from("&valuePresentation=Code")).toBe("\ufeffOMRÅDE;ALDER;TID;INDHOLD\r\n791;18;2017K1;1284\r\n");
  expect(from("")).toBe("\ufeffOMRÅDE;ALDER;TID;INDHOLD\r\nViborg;18 år;2017K1;1284\r\n");
  expect(from("&lang=en")).toBe("\ufeffOMRÅDE;ALDER;TID;INDHOLD\r\nViborg;18 years;2017Q1;1284\r\n");
});

test("an age that is not among the counts has a line without a figure", () => {
  const { body } = statbankAnswer("/v1/data/FOLK1A/CSV?valuePresentation=Code&OMR%C3%85DE=791&ALDER=70&Tid=2017K1");
  expect(body).toContain("791;70;2017K1;..");
});

test.each<[string, number, string]>([
  ["/v1/data/FOLK1A/CSV?OMR%C3%85DE=999&ALDER=18&Tid=2017K1", 400, "Kan ikke finde værdien: 999 (OMRÅDE)"],
  ["/v1/data/FOLK1A/CSV?OMR%C3%85DE=791&ALDER=18&Tid=2017K3", 400, "Kan ikke finde værdien: 2017K3 (Tid)"],
  [
    `/v1/data/FOLK1AM/CSV?OMR%C3%85DE=791&ALDER=18&Tid=${encodeURIComponent(">=2021M10<=2022M03")}`,
    400,
    "Kan ikke finde værdien: >=2021M10<=2022M03 (Tid)",
  ],
  ["/v1/data/FOLK1A/JSON?OMR%C3%85DE=791", 400, "Format ikke angivet, eller ikke gyldigt"],
  ["/v1/data/BY9/CSV", 404, "Tabellen BY9 findes ikke"],
])("%s", (address, status, message) => {
  const answer = statbankAnswer(address);
  expect([answer.status, (JSON.parse(answer.body) as { message: string }).message]).toEqual([status, message]);
});

test("its limit is of cells asked for, as the real one counts them: all areas and ages of many years are too many", () => {
  const ages = Array.from({ length: 126 }, (_, age) => age).join(",");
  const of = (until: string) =>
    statbankAnswer(`/v1/data/FOLK1A/CSV?OMR%C3%85DE=*&ALDER=${ages}&Tid=${encodeURIComponent(`>=2014K1<=${until}`)}`);
  expect(of("2014K4").status).toBe(200);
  expect(JSON.parse(of("2026K4").body)).toEqual({
    errorTypeCode: "REQUEST-LIMIT",
    message: expect.stringMatching(
      /^Forespørgslen på op mod [\d.]+ celler er over begrænsningen på 1\.000\.000 celler/,
    ),
  });
});

test("a range of quarters gives those there are; all of them", () => {
  const lines = (tid: string): number =>
    statbankAnswer(`/v1/data/FOLK1A/CSV?OMR%C3%85DE=791&ALDER=18&Tid=${encodeURIComponent(tid)}`)
      .body.trim()
      .split("\r\n").length - 1;
  expect([lines(">=2017K1<=2018K4"), lines("*")]).toEqual([2, 7]);
});
