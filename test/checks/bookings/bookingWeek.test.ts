import fc from "fast-check";
import { bookingWeek, daySerial, weekOf } from "../../../src/checks/bookings/bookingWeek";
import { bookedAmount, bookedRate } from "../../../src/checks/bookings/bookedNumber";

/** Monday 5 January 2026. */
const monday = 46027;

test.each([
  ...[
    "2026-01-05",
    "05-01-2026",
    "5/1-2026",
    "5.1.2026",
    "5. 1. 2026",
    "20260105",
    "2026-01-05T00:00:00",
    "05-01-2026 00:00",
  ],
  ...[
    "2026-01-11",
    "202602",
    "2026-W02",
    "2026 uge 2",
    "uge 2 2026",
    "Uge 2, 2026",
    "uge 02/2026",
    "2/2026",
    "2026-02",
    "w2 2026",
  ],
])("%s is the week of 5 January 2026", (text) => {
  expect(bookingWeek(text)).toBe(monday);
});

test("numbers: serial numbers, with the time of day, and year with week", () => {
  expect([46027, 46033, 46027.5, 202602, 20260105].map(bookingWeek)).toEqual([monday, monday, monday, monday, monday]);
});

test("a week without a year is none, and what cannot be is nothing", () => {
  expect([1, 53, 260, "12", "uge 12", "u. 4"].map(bookingWeek)).toEqual(Array(6).fill("noYear"));
  expect(["31-02-2026", "202654", "2025-W53", "uge", "", null, "1/13-2026", 0.5].map(bookingWeek)).toEqual(
    Array(8).fill(undefined),
  );
});

test("week 53 of 2020 and 2015, and the days about New Year", () => {
  expect(bookingWeek("202053")).toBe(daySerial("2020-12-28"));
  expect(bookingWeek("2021-01-03")).toBe(daySerial("2020-12-28"));
  expect(bookingWeek("201553")).toBe(daySerial("2015-12-28"));
  expect(bookingWeek("202601")).toBe(daySerial("2025-12-29"));
});

test("a Monday and its year and week are each other's", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5220, max: 10430 }), (weeks) => {
      const first = 7 * weeks + 2;
      const { year, week } = weekOf(first);
      expect(bookingWeek(`uge ${week} ${year}`)).toBe(first);
      expect(bookingWeek(first + 6)).toBe(first);
    }),
  );
});

test("amounts and rates", () => {
  expect(["1.234,50", "1234.5", "0.375", "-12,5", "\u221212,5", "12,5-", "1.234"].map(bookedAmount)).toEqual([
    1234.5, 1234.5, 0.375, -12.5, -12.5, -12.5, 1234,
  ]);
  expect(["48.0000", "12 stk", "", "1,234.50", null, true].map(bookedAmount)).toEqual(Array(6).fill(undefined));
  expect(["0,8", "80", "80 %", "80 pct.", "0.375", "1", "100", "62,5"].map(bookedRate)).toEqual([
    0.8, 0.8, 0.8, 0.8, 0.375, 1, 1, 0.625,
  ]);
});
