import { shownText } from "../../preview/cells/shownText";
import type { GridValue } from "../../preview/cells/value";

test.each<[GridValue, string, string]>([
  [1234567.891, "General", "1234567,891"],
  [0.159, "0.0%", "15,9%"],
  [0.159, "0.0 %", "15,9 %"],
  [1234567.5, "#,##0", "1.234.568"],
  [-1234.5, "#,##0.00", "-1.234,50"],
  [-0.001, "0.00", "0,00"],
  [1.005, "0.00", "1,01"],
  [15.6, '0.0 "mio. kr."', "15,6 mio. kr."],
  [43, '0" %"', "43 %"],
  [0.43, "0\\ %", "43 %"],
  [-5, "0;(0);-", "(5)"],
  [0, "0;(0);-", "-"],
  [46022, "dd-mm-yyyy", "31-12-2025"],
  [42736, "mmm yyyy", "jan 2017"],
  [42736.5, 'dddd "den" d. mmmm yyyy hh:mm', "søndag den 1. januar 2017 12:00"],
  [1.5, "0.##", "1,5"],
  [true, "General", "SAND"],
  [{ error: "#DIV/0!" }, "General", "#DIVISION/0!"],
])("%p in the format %s shows as %s", (value, format, shown) => {
  expect(shownText(value, format)).toBe(shown);
});

const ofYear2024 = (format: string, days: readonly number[]): string[] =>
  days.map((day) => shownText(45_292 + day, format));

test("months and weekdays have the names that Danish gives them", () => {
  const begins = Array.from(
    { length: 12 },
    (_, month) => (Date.UTC(2024, month, 1) - Date.UTC(2024, 0, 1)) / 86_400_000,
  );
  const name = (part: Intl.DateTimeFormatOptions) => (day: number) =>
    new Intl.DateTimeFormat("da-DK", { ...part, timeZone: "UTC" }).format(Date.UTC(2024, 0, 1 + day));
  expect(ofYear2024("mmmm", begins)).toEqual(begins.map(name({ month: "long" })));
  const week = [0, 1, 2, 3, 4, 5, 6];
  expect(ofYear2024("dddd", week)).toEqual(week.map(name({ weekday: "long" })));
});
