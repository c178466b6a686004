import { catalogue } from "../../src/functions/catalogue";
import { blocks } from "../../src/blocks/catalogue";
import { offeredFields } from "../../src/tables/offeredFields";
import { proposals } from "../../src/tables/proposals";
import { readTable } from "../../src/tables/readTable";
import type { Cell } from "../../src/sheet/cell";

/* "Uge" in a file of Ydelsesrefusion is a date: it is never taken for a week of seniority. */

const headings = [
  ...["Uge", "Ydelse", "Antal", "Beregnet udbetalingsbeløb", "Refusionssats", "Refusionsbeløb"],
  ...["Medfinansieringssats", "Medfinansieringsbeløb"],
];
const two = (n: number): string => String(n).padStart(2, "0");

interface Notation {
  readonly name: string;
  readonly week: (k: number) => Cell;
  readonly format?: string;
}

const notations: readonly Notation[] = [
  { name: "dates", week: (k) => 46027 + 7 * k, format: "dd-mm-yyyy" },
  { name: "serial numbers", week: (k) => 46027 + 7 * k },
  { name: "dates as text", week: (k) => `2026-01-${two(5 + 7 * k)}` },
  { name: "dates as eight digits", week: (k) => 20260105 + 7 * k },
  { name: "year and week", week: (k) => 202602 + k },
  { name: "ISO weeks", week: (k) => `2026-W${two(2 + k)}` },
  { name: "words", week: (k) => `uge ${2 + k} 2026` },
  { name: "week and year", week: (k) => `${2 + k}/2026` },
];

/** Columns of the file, by their place in `headings`. */
const orders: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7],
  [1, 0, 3, 4, 5, 6, 7],
  [1, 3, 5, 0],
  [0, 3, 5, 7],
  [3, 4, 5, 0],
  [0, 3, 4, 5],
];

const ofSeniority = [
  "REFUSIONSSATS",
  "REFUSIONSTJEK",
  "MEDFINANSIERING",
  "TRINFORDELING",
  "FORLOEBSUDGIFT",
  "REFUSIONSNIT",
];
const takesWeeks = [
  ...catalogue
    .filter(({ parameters }) => parameters.some(({ name }) => /uge|anciennitet/u.test(name)))
    .map(({ id }) => id),
  ...blocks
    .filter(({ fields }) => Object.keys(fields).some((name) => /week|seniority/u.test(name)))
    .map(({ id }) => id),
];

describe.each(notations)("Uge as $name", ({ week, format }) => {
  test.each(orders.map((order) => [order.map((place) => headings[place]).join(", "), order] as const))(
    "%s",
    (_, order) => {
      const line = (k: number): Cell[] => {
        const [amount, rate] = [1000 + 137 * k, [0.8, 0.4, 0.3, 0.2][k % 4] ?? 0.2];
        const benefit = k < 4 ? "Kontanthjælp" : "Sygedagpenge";
        return [week(k % 4), benefit, 12, amount, rate, amount * rate, 1 - rate, amount * (1 - rate)];
      };
      const pick = <T>(cells: readonly T[]): T[] => order.flatMap((place) => cells.slice(place, place + 1));
      const at = "ABCDEFGH".charAt(order.indexOf(0));
      const sheet = {
        cells: [pick<Cell>(headings), ...Array.from({ length: 8 }, (_, k) => pick(line(k)))],
        ...(format === undefined ? {} : { formats: { [`${at}2:${at}9`]: format } }),
      };
      for (const selection of [`A1:${"ABCDEFGH".charAt(order.length - 1)}9`, `${at}2:${at}9`, `${at}3`, "A1"]) {
        const reading = readTable(sheet, selection);
        const proposed = proposals(reading).map(({ id }) => id);
        expect([selection, proposed.filter((id) => takesWeeks.includes(id))]).toEqual([selection, []]);
        expect([selection, reading.columns.filter(({ role }) => role === "week")]).toEqual([selection, []]);
        expect([selection, offeredFields(reading, [{ name: "uge", of: "week" }])]).toEqual([selection, {}]);
      }
    },
  );
});

test("the functions of seniority are among those that take weeks", () => {
  expect(takesWeeks).toEqual(expect.arrayContaining(ofSeniority));
});
