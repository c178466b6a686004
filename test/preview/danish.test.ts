import { danishFormula, englishFormula, englishSeparators } from "../../src/formulas/notation";
import { danishGeneral, danishTyped } from "../../preview/cells/danishGeneral";
import { danishInput } from "../../preview/cells/danishInput";
import { englishPlainText } from "../../preview/cells/danishPaste";

test.each([
  ["=TULU.BESPARELSE(1869,15.9%,13201,67772,0)", "=TULU.BESPARELSE(1869;15,9%;13201;67772;0)"],
  ['=IF(A1>0.5,"a,b; 1.5",B2)', '=HVIS(A1>0,5;"a,b; 1.5";B2)'],
  ["=IFERROR(AVERAGE($A$1:B2),TRUE)", "=HVIS.FEJL(MIDDEL($A$1:B2);SAND)"],
  ["='Ark, 1.5'!A1+Opfølgning!B2", "='Ark, 1.5'!A1+Opfølgning!B2"],
  ["=SUM({1.5,2;3,4})", "=SUM({1,5\\2;3\\4})"],
  ["=IF(ISERROR(A1),#N/A,1E-3)", "=HVIS(ER.FEJL(A1);#I/T;1E-3)"],
  ["=TULU.STANDARD.DIREKTE(A1:A9,.5)", "=TULU.STANDARD.DIREKTE(A1:A9;,5)"],
  ['=SUM({"a,b",0.5;TRUE,#N/A})', '=SUM({"a,b"\\0,5;SAND\\#I/T})'],
  ["=SUM(Tabel1[[#All],[Pr. 1.000]],[@Antal])", "=SUM(Tabel1[[#Alle];[Pr. 1.000]];[@Antal])"],
  ["=Tabel1[[#This Row],['#Data, x]]", "=Tabel1[[#Denne række];['#Data, x]]"],
])("%s is shown as %s and read back", (english, danish) => {
  expect(danishFormula(english)).toBe(danish);
  expect(englishFormula(danish)).toBe(english);
});

test.each([
  ["=hvis(a1>0,5;sand;falsk)", "=IF(a1>0.5,TRUE,FALSE)"],
  ["=SUM(A1,A2)", "=SUM(A1,A2)"],
  ["=SUM(A1,5)", "=SUM(A1,5)"],
  ["=SUM(1,5)", "=SUM(1.5)"],
  ["=afrund(1,2345;2)", "=ROUND(1.2345,2)"],
  ["=tulu.andel(1;2)", "=TULU.ANDEL(1,2)"],
  ['=F(A1; B1;"a; b" & C1)', '=F(A1,B1,"a; b" & C1)'],
])("typed %s is stored as %s", (typed, stored) => expect(englishFormula(typed)).toBe(stored));

test("separators change in their places", () => {
  expect(englishSeparators('=F(a;0,5;"x;1,5";B2,C3)')).toBe('=F(a,0.5,"x;1,5",B2,C3)');
});

test.each([
  ["1,5", { value: 1.5 }],
  ["1.234,5", { value: 1234.5, format: "#,##0.00" }],
  ["−3", { value: -3 }],
  ["15,9 %", { value: 0.159, format: "0.00%" }],
  ["67.772 kr.", { value: 67772, format: '#,##0 "kr."' }],
  ["31-12-2025", { value: 46022, format: "dd-mm-yyyy" }],
  ["Sand", { value: true }],
  ["31-02-2025", undefined],
  ["1.23", undefined],
  ["Viborg", undefined],
  ["", undefined],
])("%s is typed for %j", (typed, value) => expect(danishInput(typed)).toEqual(value));

test.each([
  [0.1588684, Infinity, "0,1588684"],
  [0.1588684, 7, "0,15887"],
  [-1234.5678, 6, "-1235"],
  [123456.7, 4, "123457"],
  [1e15, Infinity, "1E+15"],
  [1.5e-12, Infinity, "1,5E-12"],
])("%p in %p characters is shown as %s", (value, room, text) => expect(danishGeneral(value, room)).toBe(text));

test("a number opens with every digit", () => expect(danishTyped(1 / 3)).toBe("0,3333333333333333"));

test("pasted cells are read as Danish", () => {
  const copied = "1,5\t1.234,5\r\n15,9 %\t=SUM(A1;0,5)\nSAND\t31-12-2025\t#I/T\ttekst; 1,5";
  expect(englishPlainText(copied)).toBe("1.5\t1234.5\r\n15.9%\t=SUM(A1,0.5)\nTRUE\t2025-12-31\t#N/A\ttekst; 1,5");
});
