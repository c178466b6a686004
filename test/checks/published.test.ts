import { officialCounts } from "../../src/sources/officialCounts";
import { findingsOf } from "../../src/checks/checkedWorkbook";
import type { Finding } from "../../src/checks/finding";
import { weights } from "../../src/checks/weight";
import { drawnSheets } from "./exampleSheets";
import { targetGroups } from "./sheets/deck";
import { documents } from "./sheets/documentFindings";

const told = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ sheet, check, weight, cells, says }) => `${sheet}!${cells.join()} ${check} ${weights[weight].da}: ${says.da}`,
  );

/** The documents' figures typed as printed, a slide a sheet: numbers as in the domain's table of findings. */
describe("the committee's deck and the offer, typed as printed", () => {
  const findings = findingsOf(drawnSheets(documents));
  const on = (sheet: string): Finding[] => findings.filter((finding) => finding.sheet === sheet);

  test("A1: 255 hours where the parts make 250", () => {
    expect(told(on("Tilbud"))).toEqual([
      "Tilbud!B7 total-wrong afviger: I alt i B7 er 255, men delene giver 250. Forskellen er 5.",
    ]);
  });

  test("A2: no population makes both slide 38's counts and slide 41's rates", () => {
    const [found, ...more] = on("Slide 41");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ check: "no-common-population", weight: "incompatible" });
    expect(found?.says.da).toContain("13.561–14.256");
    expect(found?.says.da).toContain("12.989–13.294");
  });

  test("A3, A4, A5: slide 40 is slide 38's by largest remainder, and never slide 41's; the country's only so", () => {
    expect(told(on("Slide 40"))).toEqual([
      "Slide 40!B3:B5 distribution-rounding uforeneligt: Viborg: fordelingen i B3:B5 kan ikke komme af Slide 41!B3:B5, hverken med almindelig afrunding eller største rest.",
      "Slide 40!B3:B5 distribution-rounding afrunding: Viborg: fordelingen i B3:B5 kan kun genskabes af Slide 38!B4:B6 med største rest.",
      "Slide 40!C3:C5 distribution-rounding afrunding: hele landet: fordelingen i C3:C5 kan kun genskabes af Slide 41!C3:C5 med største rest.",
    ]);
  });

  test("A6: every third, not every fourth", () => {
    expect(told(on("Opsummering"))).toEqual([
      expect.stringMatching(/^Opsummering!D2 one-in-wording tvivlsomt: .*29 %: hver 3,4\., nærmest hver 3\.$/u),
    ]);
  });

  test("A7: 48.0000", () => {
    expect(told(on("Mål 2030"))).toEqual([expect.stringContaining("B2 malformed-number afviger")]);
  });

  test("A10: 14 % beside 2,9 % and 11,2 %", () => {
    expect(told(on("Slide 38, tekst"))).toEqual([expect.stringContaining("B4 mixed-decimals afrunding")]);
  });

  test("A12, A14: 99 and 100,1 are rounding; the deck rounds in two ways", () => {
    expect(told(on("Gruppe 1"))).toEqual([
      expect.stringMatching(/B3:B9 distribution-rounding afrunding: B3:B9 giver 99 %.*Slide 40!B3:B5.*to afrundinger/u),
    ]);
    expect(told(on("Restgruppe"))).toEqual([
      expect.stringMatching(/C3:C6 distribution-rounding afrunding: C3:C6 giver 100,1 %/u),
    ]);
  });

  test("the lines that are right are left in peace: one population a municipality on slide 38", () => {
    expect(told(on("Slide 38"))).toEqual([]);
  });
});

describe("against the counts of Danmarks Statistik", () => {
  const found = (cells: Parameters<typeof drawnSheets>[0]["cells"]): string[] =>
    told(findingsOf(drawnSheets({ cells }), undefined, { official: officialCounts }));

  test("Viborg's 15,9 % of January 2015 needs persons whom no 1 January shows; 15,6 % is what 12.556 give", () => {
    expect(
      found([
        ["Unge på offentlig forsørgelse i Viborg, 18-29 år"],
        ["Måned", "Fuldtidspersoner", "Andel i pct."],
        ["jan 2015", 1959, 15.9],
        ["sep 2017", 1869, 14.2],
      ]),
    ).toEqual([
      expect.stringMatching(
        /C3 official-population tvivlsomt: Viborg: 1\.959 vist som 15,9 % kræver 12\.283–12\.359 .* 12\.556 pr\. 1\. januar 2015, og det giver 15,6 %/u,
      ),
    ]);
  });

  test("slide 38's February 2019 agrees: 13.122 is within 13.041–13.136", () => {
    expect(found(targetGroups.map((row) => row.slice(0, 3)))).toEqual([]);
  });

  test("Silkeborg's 10,8 % is the sum of its rounded parts: the counts give 10,7 % of 11.904", () => {
    expect(found(targetGroups.map((row) => [...row.slice(0, 1), ...row.slice(5, 7)]))).toEqual([
      expect.stringMatching(/C7 official-population .* 11\.904 pr\. 1\. januar 2019, og det giver 10,7 %/u),
    ]);
  });

  test("A9: 48.000 as 7,0 % of all aged 15-24 is 6,5 %", () => {
    expect(
      found([
        ["Restgruppen i hele landet, 15-24 år"],
        ["År", "Antal", "Andel i pct."],
        ["2017", 48000, "7,0 %"],
        ["2018", 48300, "6,5 %"],
      ]),
    ).toEqual([expect.stringMatching(/C3 official-population .* 740\.672 pr\. 1\. januar 2017, og det giver 6,5 %/u)]);
  });
});
