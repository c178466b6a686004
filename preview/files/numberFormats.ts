/** Number formats that a file names by number alone, as a Danish Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0\\ "kr.";\\-#,##0\\ "kr."',
  6: '#,##0\\ "kr.";[Red]\\-#,##0\\ "kr."',
  7: '#,##0.00\\ "kr.";\\-#,##0.00\\ "kr."',
  8: '#,##0.00\\ "kr.";[Red]\\-#,##0.00\\ "kr."',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd-mm-yyyy",
  15: "dd-mmm-yy",
  16: "dd-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd-mm-yyyy hh:mm",
  37: "#,##0;\\-#,##0",
  38: "#,##0;[Red]\\-#,##0",
  39: "#,##0.00;\\-#,##0.00",
  40: "#,##0.00;[Red]\\-#,##0.00",
  41: '_-* #,##0\\ _k_r_._-;\\-* #,##0\\ _k_r_._-;_-* "-"\\ _k_r_._-;_-@_-',
  42: '_-* #,##0\\ "kr."_-;\\-* #,##0\\ "kr."_-;_-* "-"\\ "kr."_-;_-@_-',
  43: '_-* #,##0.00\\ _k_r_._-;\\-* #,##0.00\\ _k_r_._-;_-* "-"??\\ _k_r_._-;_-@_-',
  44: '_-* #,##0.00\\ "kr."_-;\\-* #,##0.00\\ "kr."_-;_-* "-"??\\ "kr."_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

const numbers = new Map(Object.entries(builtIn).map(([id, code]) => [code, Number(id)]));

/** What the number stands for; a number without meaning shows values as they are. */
export const builtInFormat = (id: number): string => builtIn[id] ?? "General";

/** The number of a format that needs no code in the file; undefined for all others. */
export const builtInNumber = (code: string): number | undefined => numbers.get(code);

/** Whether numbers in this format are days or times; quoted, escaped and spacing signs are no letters of a date. */
export function isDateFormat(code: string): boolean {
  const [first = ""] = code.replace(/"[^"]*"?|[\\_*]./g, "").split(";");
  return /[dmyhs]/i.test(first.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").replace(/general/gi, ""));
}
