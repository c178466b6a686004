import fc from "fast-check";
import { evaluate } from "../../../src/functions/call/evaluate";
import { numberInText } from "../../../src/functions/danish";
import { numberText } from "../../../src/functions/publish/numberText";
import numberFromText from "../../../src/functions/reconcile/numberFromText";
import { sourceDocuments } from "../../../preview/newcomer/sources";
import { comparable } from "../tidy";

const read = (text: string): unknown => comparable(evaluate(numberFromText, [text]))[0]?.[0];

/** Printed figures whose text alone does not show the number that they mean, with the reason. */
const notInTheText: Readonly<Record<string, string>> = {
  s3_ska_foep_fald: "faldet med 21 pct.: the word is the sign.",
  s3_klynge_foep_fald: "faldet ... 11 pct.: the word is the sign.",
  s2_rest_min: "4,3: the heading says per cent.",
  s2_maal_sygemeldte_basis: "2,2: the heading says per cent.",
  s2_maal_sygemeldte_maal: "1,9: the heading says per cent.",
  s2_maal_delvis_basis: "16,1: the heading says per cent.",
  s2_maal_delvis_maal: "18,5: the heading says per cent.",
  s2_maal_foep_basis: "0,07: the heading says per cent.",
  s2_maal_foep_maal: "0,05: the heading says per cent.",
};

describe("the documents' printed texts", () => {
  const figures = sourceDocuments.flatMap(({ figures }) => figures);
  const known = figures.filter(({ id }) => !(id in notInTheText));
  const refused: string[] = [];

  test("are the figures that were read from them by hand, or are refused", () => {
    const wrong = known.flatMap(({ id, text, unit, value }) => {
      const found = numberInText(text);
      if (!("value" in found)) {
        refused.push(text);
        return [];
      }
      const expected = unit === "share" ? Number(`${String(value)}e-2`) : value;
      return found.value === expected ? [] : [`${id}: ${text} is read as ${found.value}`];
    });
    expect(wrong).toEqual([]);
    expect(figures.length - known.length).toBe(Object.keys(notInTheText).length);
  });

  test("and refused are words for numbers, two numbers, one in n, and the one that is malformed", () => {
    const withDigits = refused.filter((text) => /\d/.test(text));
    expect(withDigits.sort()).toEqual([
      "4-5 dobling",
      "48.0000",
      "Juli 2015 = index 100",
      "ca. hver 4.",
      "hver 6. uge",
    ]);
  });
});

test("what TALTEKST writes is read again as the number shown", () => {
  const unit = fc.constantFrom("pct", "%", "pct.point", "kr", "tkr", "mio", "mia", "pr1000", "fuldtidspersoner", "");
  const scale: Readonly<Record<string, number>> = { pct: -2, "%": -2, "pct.point": -2, tkr: 3, mio: 6, mia: 9 };
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      unit,
      (shown, decimals, word) => {
        const value = Number(`${shown}e${(scale[word] ?? 0) - decimals}`);
        expect(read(numberText(value, word, decimals))).toBe(value);
      },
    ),
    { seed: 20261122, numRuns: 3000 },
  );
});

test.each([
  ["1\u00a0959", 1959],
  ["1\u2009959,5", 1959.5],
  ["12 345 678 kr.", 12345678],
  ["\u2013 90", -90],
  ["(\u221290)", -90],
  ["minus 12 pct.", -0.12],
  ["500,-", 500],
  ["10mio. kr.", 1e7],
  ["1,2 mia. kr.", 1.2e9],
  ["307 t. kr.", 307000],
  ["3,5 promille", 0.0035],
  ["48 pr. 100.000 indbyggere", 48],
  ["I alt: 1.467 personer.", 1467],
  [0.159, 0.159],
])("%j is %d", (text, value) => expect(read(text as string)).toBe(value));

test.each([
  ["48.0000", "med et punktum, der ikke skiller tusinder"],
  ["12.5", "med et punktum, der ikke skiller tusinder"],
  ["0.500", "med et punktum, der ikke skiller tusinder"],
  ["1,234.5", "med engelske skilletegn. Skriv 1.234,5."],
  ["1,234,567.89", "med engelske skilletegn. Skriv 1.234.567,89."],
  ["4,6 af 12", "med flere tal"],
  ["12 34", "med flere tal"],
  ["5-7", "med flere tal"],
  ["uge27", "hvor tallet hænger sammen med andet"],
  ["24-årige", "hvor tallet hænger sammen med andet"],
  ["fald - 90", "hvor tallet hænger sammen med andet"],
  ["ca. hver 4.", "efter hver: det er en andel eller en hyppighed"],
  ["otte", "uden et tal"],
])("%j is refused with the reason", (text, reason) => {
  expect(read(text)).toMatch(`#VALUE! tekst er teksten "${text}" ${reason}`);
});

test("one text that shows no number spoils no other", () => {
  expect(
    comparable(evaluate(numberFromText, [[["15,9 %"], ["?"], [""], [true], [{ code: "#REF!" }], [7]]])).flat(),
  ).toEqual([
    0.159,
    '#VALUE! tekst er teksten "?" uden et tal. Skriv et tal.',
    "#N/A Mangler: tekst",
    "#VALUE! tekst er SAND. Skriv et tal.",
    "#VALUE! tekst: #REF!",
    7,
  ]);
});
