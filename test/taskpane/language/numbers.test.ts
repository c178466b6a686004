import { formattedCell } from "../../../src/taskpane/language/formattedCell";
import { figureText, numberText } from "../../../src/taskpane/language/numbers";

const nbsp = "\u00a0";

test.each([
  [0.142, "share", "da", 1, `14,2${nbsp}%`],
  [0.14, "share", "da", 1, `14,0${nbsp}%`],
  [0.4615384615, "share", "da", undefined, `46,15${nbsp}%`],
  [0.145, "share", "da", 0, `15${nbsp}%`],
  [0.142, "share", "en", 1, "14.2%"],
  [15587560, "kr", "da", undefined, `15.587.560${nbsp}kr.`],
  [15587560, "kr", "en", undefined, `15,587,560${nbsp}kr.`],
  [-90, "count", "da", 0, "\u221290"],
  [1234.56, "count", "en", undefined, "1,234.6"],
  [0.5383, "ratio", "da", undefined, "0,538"],
  [2.7e-11, "p", "da", undefined, "< 0,0001"],
  [0, "p", "da", undefined, "0"],
  [10.6, "weeks", "en", undefined, `10.6${nbsp}weeks`],
] as const)("%p as %s in %s", (value, unit, culture, decimals, text) => {
  expect(figureText(value, unit, culture, decimals)).toBe(text);
});

test("a number as this Excel writes it", () => {
  expect(numberText(1234.5, "da")).toBe("1.234,5");
  expect(numberText(1234.5, "en")).toBe("1,234.5");
});

test.each([
  [0.159, "0.0%", "da", `15,9${nbsp}%`],
  [15587560, '#,##0 "kr."', "da", `15.587.560${nbsp}kr.`],
  [140, "+#,##0;-#,##0;#,##0", "da", "+140"],
  [-230, "+#,##0;-#,##0;#,##0", "da", "\u2212230"],
  [0, "+#,##0;-#,##0;#,##0", "da", "0"],
  [1234.5, "General", "da", "1.234,5"],
  [1234.5, undefined, "en", "1,234.5"],
  ["i alt", "General", "da", "i alt"],
  [null, "0.0%", "da", ""],
  [true, "General", "da", "SAND"],
  [{ code: "#N/A" }, "0.0%", "da", "–"],
] as const)("a cell %p under %s", (cell, format, culture, text) => {
  expect(formattedCell(cell, format, culture)).toBe(text);
});
