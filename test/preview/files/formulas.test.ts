import { readCellText, writtenCellText } from "../../../preview/files/cellText";
import { isOneValue, mayGiveArray } from "../../../preview/files/dynamicFormula";
import { renamed } from "../../../preview/files/renaming";
import { readFormula, storedFormula } from "../../../preview/files/storedFormula";

test.each([
  ["=TULU.STANDARD.INDIREKTE(A1:A3,B1:B3)", "_xldudf_TULU_STANDARD.INDIREKTE(A1:A3,B1:B3)"],
  ["=SORT(A1:A3)+XLOOKUP(1,A1:A3,B1:B3)", "_xlfn._xlws.SORT(A1:A3)+_xlfn.XLOOKUP(1,A1:A3,B1:B3)"],
  ["='TULU.ANDEL(x)'!A1+SUM(B1)", "'TULU.ANDEL(x)'!A1+SUM(B1)"],
  ['=STDEV.S(A1:A3)&"STDEV.S("', '_xlfn.STDEV.S(A1:A3)&"STDEV.S("'],
  ["=NETWORKDAYS.INTL(A1,B1)+ISO.CEILING(A1)", "NETWORKDAYS.INTL(A1,B1)+ISO.CEILING(A1)"],
  ["=LET(a,B3,b,a*2,a+b+c)", "_xlfn.LET(_xlpm.a,B3,_xlpm.b,_xlpm.a*2,_xlpm.a+_xlpm.b+c)"],
  [
    "=MAP(A1:A3,LAMBDA(x,LET(y,x*2,y+x)))",
    "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlfn.LET(_xlpm.y,_xlpm.x*2,_xlpm.y+_xlpm.x)))",
  ],
  ["=LET(f,LAMBDA(x,x+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))"],
  ["=SUM(E1#)+SUM('Ark 2'!E1#)", "SUM(_xlfn.ANCHORARRAY(E1))+SUM(_xlfn.ANCHORARRAY('Ark 2'!E1))"],
  ["=@A1:A3+1", "_xlfn.SINGLE(A1:A3)+1"],
  ["=[1]Ark1!A1", "[1]Ark1!A1"],
])("%s is stored as %s and read back", (formula, stored) => {
  expect(storedFormula(formula)).toBe(stored);
  expect(readFormula(stored)).toBe(formula);
});

test.each([
  ["=[@Antal]/[@[Antal i alt]]", "Tal[[#This Row],[Antal]]/Tal[[#This Row],[Antal i alt]]"],
  ["=SUM(Andre[@[A]:[B]],[Antal])", "SUM(Andre[[#This Row],[A]:[B]],Tal[Antal])"],
  ["=[@]", "Tal[#This Row]"],
  ["=Tal[[#This Row],[Antal]]", "Tal[[#This Row],[Antal]]"],
])("%s in a table is stored as %s", (formula, stored) => {
  expect(storedFormula(formula, "Tal")).toBe(stored);
});

test("a function stored under its own name is understood too", () => {
  expect(readFormula("TULU.ANDEL(A1,B1)")).toBe("=TULU.ANDEL(A1,B1)");
  expect(readFormula("_xll.TULU.ANDEL(A1,B1)")).toBe("=TULU.ANDEL(A1,B1)");
});

test.each([
  ["=A1+B1*2", false],
  ["=SUM(A1:A9)", false],
  ["=SUM(A:A)/COUNT(Tal[Antal])", false],
  ['=IFERROR(VLOOKUP(A1,Ark2!A1:B9,2,FALSE),"")', false],
  ["=[@Antal]/[@Befolkning]", false],
  ["=SUM(A1:A9*B1:B9)", true],
  ["=ABS(A1:A9)", true],
  ["=A1:A9", true],
  ["=Satser*2", true],
  ["={1,2;3,4}", true],
  ["=TULU.ANDEL(A1,B1,1)", true],
  ["=FILTER(A1:A9,B1:B9>2)", true],
])("%s may give an array: %s", (formula, array) => {
  expect(mayGiveArray(formula)).toBe(array);
});

test.each([
  ["='Ark 1'!A1+Ark2!B1", [{ kind: "sheet", from: "Ark 1", to: "Data" }], "=Data!A1+Ark2!B1"],
  ["=SUM(ark2!A1:B2)", [{ kind: "sheet", from: "Ark2", to: "Nyt ark" }], "=SUM('Nyt ark'!A1:B2)"],
  [
    "=A!B1+B!B1",
    [
      { kind: "sheet", from: "A", to: "B" },
      { kind: "sheet", from: "B", to: "A" },
    ],
    "=B!B1+A!B1",
  ],
  ["=[1]Ark1!A1", [{ kind: "sheet", from: "Ark1", to: "X" }], "=[1]Ark1!A1"],
  ["=SUM(Ark2!A1:B2)*2", [{ kind: "sheetGone", from: "Ark2" }], "=SUM(#REF!)*2"],
  ["=SUM(Tal[Antal])", [{ kind: "table", from: "tal", to: "Nyt" }], "=SUM(Nyt[Antal])"],
  [
    "=Tal[[#This Row],[Antal]]+SUM(Tal[[Antal]:[Pris]])+Andre[Antal]",
    [{ kind: "column", table: "Tal", from: "Antal", to: "Sager, i alt" }],
    "=Tal[[#This Row],[Sager, i alt]]+SUM(Tal[[Sager, i alt]:[Pris]])+Andre[Antal]",
  ],
  ["=Tal[@Antal]", [{ kind: "column", table: "Tal", from: "Antal", to: "To ord" }], "=Tal[@[To ord]]"],
  [
    "=Tal[A]+Tal[B]",
    [
      { kind: "column", table: "Tal", from: "A", to: "B" },
      { kind: "column", table: "Tal", from: "B", to: "A" },
    ],
    "=Tal[B]+Tal[A]",
  ],
] as const)("%s after a new name", (formula, renamings, expected) => {
  expect(renamed(formula, renamings)).toBe(expected);
});

test.each([
  ["=@A1:A3", true],
  ["=@Satser", true],
  ["=@TULU.ANDEL(A1,(B1))", true],
  ["=@TULU.ANDEL(A1,(B1))+1", false],
  ["=@SUM(A1)*SUM(B1)", false],
  ["=@A1:A3+1", false],
  ["=A1:A3", false],
  ["=@", false],
])("%s is one value and nothing more: %s", (formula, expected) => {
  expect(isOneValue(formula)).toBe(expected);
});

test.each([
  ["Æ & <b>", "Æ &amp; &lt;b&gt;"],
  ["linje\u000bskift\r", "linje_x000B_skift_x000D_"],
  ["_x0041_", "_x005F_x0041_"],
  ["linje\nto\tspalter", "linje\nto\tspalter"],
])("the text %j is written so that a file can hold it", (text, written) => {
  expect(writtenCellText(text)).toBe(written);
  expect(readCellText(written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))).toBe(text);
});
