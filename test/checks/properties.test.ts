import fc from "fast-check";
import type { SheetToCheck } from "../../src/checks/checkedSheet";
import { findingsOf } from "../../src/checks/checkedWorkbook";
import { areaOf } from "../../src/tables/addressedAreas";

/* Whatever stands in a sheet, every check comes through, points at cells of the sheet and says something in both languages. */

const address = fc
  .tuple(fc.constantFrom("A", "B", "$C", "D", "H"), fc.integer({ min: 1, max: 14 }))
  .map(([c, r]) => `${c}${r}`);
const formula = fc.oneof(
  fc.tuple(address, address).map(([a, b]) => `=SUM(${a}:${b})`),
  fc.tuple(address, address, fc.constantFrom("+", "-", "*", "/")).map(([a, b, sign]) => `=${a}${sign}${b}`),
  fc.tuple(address, address).map(([a, b]) => `=TULU.ANDEL(${a},${b})`),
  fc.constantFrom("=1+2", "=Ark2!A1*2", "=B:B", "=VLOOKUP(A1,B1:C9,2)", "=((", "=#REF!+1"),
);
const content = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 3000 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Viborg",
      "I alt",
      "Andel i pct.",
      "Antal",
      "Befolkning",
      "15,9 %",
      "48.0000",
      "hver 4.",
      "2019",
      "..",
    ),
  },
  { weight: 1, arbitrary: fc.constant({ code: "#DIV/0!" }) },
);
const sheet = fc
  .array(fc.array(fc.tuple(content, fc.option(formula, { freq: 3 })), { minLength: 1, maxLength: 8 }), {
    maxLength: 14,
  })
  .map((rows): SheetToCheck => ({
    name: "Ark1",
    cells: rows.map((row) => row.map(([value]) => value)),
    formulas: rows.map((row) => row.map(([, text]) => text ?? "")),
    formats: rows.map((row) => row.map(([value]) => (typeof value === "number" && value < 1 ? "0.0%" : "General"))),
    hidden: { rows: [3] },
  }));

test("any sheet is checked to the end", () => {
  fc.assert(
    fc.property(sheet, sheet, (one, other) => {
      for (const finding of findingsOf([one, { ...other, name: "Ark2" }])) {
        expect(finding.weight).not.toBe("untestable");
        expect(finding.cells.length).toBeGreaterThan(0);
        for (const cells of finding.cells) expect(areaOf(cells)).toBeDefined();
        expect(finding.says.da).not.toMatch(/undefined|NaN|\[object|^$/u);
        expect(finding.says.en).not.toMatch(/undefined|NaN|\[object|^$/u);
      }
    }),
    { numRuns: 400 },
  );
});

test("the same sheet gives the same findings, and one with nothing in it none", () => {
  fc.assert(
    fc.property(sheet, (one) => expect(findingsOf([one])).toEqual(findingsOf([one]))),
    { numRuns: 30 },
  );
  expect(findingsOf([{ name: "Tom", cells: [] }])).toEqual([]);
});
