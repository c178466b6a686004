import fc from "fast-check";
import { bookingCheck } from "../../../src/checks/bookings/bookingCheck";
import { holdsCpr } from "../../../src/checks/bookings/cpr";
import { delimitedRows } from "../../../src/checks/bookings/delimitedRows";
import { danish, headings, rightLine, written } from "./bookingFile";

const notations: readonly (readonly [string, (date: string, last: string) => string | number])[] = [
  ["a dash", (date, last) => `${date}-${last}`],
  ["nothing between", (date, last) => `${date}${last}`],
  ["a space", (date, last) => `${date} ${last}`],
  ["spaces around the dash", (date, last) => `${date} - ${last}`],
  ["a hard space", (date, last) => `${date}\u00a0${last}`],
  ["another dash", (date, last) => `${date}\u2013${last}`],
  ["a minus sign", (date, last) => `${date}\u2212${last}`],
  ["quotes", (date, last) => `"${date}-${last}"`],
  ["an apostrophe in front", (date, last) => `'${date}${last}`],
  ["points in the date", (date, last) => `${date.slice(0, 2)}.${date.slice(2, 4)}.${date.slice(4)}-${last}`],
  ["words around", (date, last) => `Kontanthjælp til ${date}-${last} i januar`],
  ["as a number", (date, last) => Number(date + last)],
  ["as a number in text", (date, last) => String(Number(date + last))],
  ["the end hidden", (date) => `${date}-XXXX`],
  ["a substitute number", (date, last) => `${Number(date.slice(0, 2)) + 60}${date.slice(2)}-${last}`],
];

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, "0"));
const birthday = fc.tuple(two(1, 31), two(1, 12), two(0, 99)).map((parts) => parts.join(""));
const last = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, "0"));

describe.each(notations)("a CPR number with %s", (_, notation) => {
  test("is seen, whatever the number", () => {
    fc.assert(fc.property(birthday, last, (date, end) => expect(holdsCpr(notation(date, end))).toBe(true)));
  });

  test("anywhere in a file ends it, and the answer holds nothing of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 8 }), (row, column) => {
        const cells = Array.from({ length: 100 }, (_, k) => [...written(rightLine(k)).split(";"), "", ""]);
        const cell = notation("010203", "1234");
        cells[row]?.splice(column, 1, String(cell));
        const text = `${headings};Konto;Note\n${cells.map((line) => line.join(";")).join("\n")}`;
        const work = bookingCheck({ rows: delimitedRows(text), firstLine: 1 });
        let step = work.next();
        while (!step.done) step = work.next();
        expect(step.value).toEqual({ refused: { why: "cpr", line: row + 2, column: column + 1 } });
      }),
      { numRuns: 20 },
    );
  });
});

test.each(["CPR nummer", "CPR-nr.", "cprnr", "Personnummer", "Person-nr", "Fødselsdato", "Cpr_nummer"])(
  "a column headed %s is refused before a line of it is read",
  (heading) => {
    const work = bookingCheck({ rows: delimitedRows(`Uge;${heading};Ydelse\n`), firstLine: 1 });
    expect(work.next().value).toEqual({ refused: { why: "cpr", line: 1, column: 2 } });
  },
);

test("amounts, rates, weeks, dates and accounts are no CPR numbers", () => {
  const others = [
    ...["202601", "2026-01-05", "05-01-2026", "05-01-2026 00:00", "uge 1 2026", "2026-01-05 – 2026-01-11", "46027"],
    ...[
      "102031234,50",
      "102.031.234",
      "1.020.312,34",
      "-1.234,50",
      "0,80",
      "5.57.73.001",
      "3250 1234 5678",
      "12345678",
    ],
    ...["Kontanthjælp", "Jobafklaringsforløb § 69 j", "", "201201 - 201202", "2012-01-05/2012-01-11"],
  ];
  expect(others.filter(holdsCpr)).toEqual([]);
  expect([46027, 0.8, 102031234.5, 12345678, -102031234, 202601].filter(holdsCpr)).toEqual([]);
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (øre) => !holdsCpr(danish(øre))));
});
