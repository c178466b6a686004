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
