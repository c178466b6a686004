import type { Cell, Cells } from "../../src/sheet/cell";
import { computed } from "../../src/formulas/computation";

const sheet: Readonly<Record<string, Cells>> = {
  A1: [[null]],
  "A1:A6": [["Viborg"], ["viborg"], ["Vi*borg"], [""], [null], [7]],
  "B1:B6": [[1], [2], [3], [4], [5], [{ code: "#N/A" }]],
  "C1:C3": [["5"], [5], [true]],
  "D1:F2": [
    [1, 2, 3],
    [4, 5, 6],
  ],
};
const result = (formula: string): Cells | undefined => computed(formula, (text) => sheet[text]);
const error = (code: string): Cell => ({ code });

test.each<[string, Cell]>([
  // An argument left out is 0, in cells nothing is.
  ["=COUNT(1,,2)", 3],
  ["=AVERAGE(1,,2)", 1],
  ["=SUM(A1,1)", 1],
  ["=COUNTA(A1,)", 1],
  ["=PRODUCT(A1)", 0],
  ["=MEDIAN(A1)", error("#NUM!")],
  // Criteria.
  ['=COUNTIF(A1:A6,"viborg")', 2],
  ['=COUNTIF(A1:A6,"vi*borg")', 3],
  ['=COUNTIF(A1:A6,"vi~*borg")', 1],
  ['=COUNTIF(A1:A6,"*")', 4],
  ['=COUNTIF(A1:A6,"")', 2],
  ['=COUNTIF(A1:A6,"=")', 1],
  ['=COUNTIF(A1:A6,"<>")', 5],
  ['=COUNTIF(A1:A6,"<>viborg")', 4],
  ['=COUNTIF(A1:A6,">a")', 3],
  ["=COUNTIF(C1:C3,5)", 2],
  ['=COUNTIF(C1:C3,"sand")', 1],
  ['=COUNTIF(B1:B6,"#I/T")', 1],
  ['=COUNTIF(B1:B6,">=2,5")', 3],
  ["=COUNTIF(B1:B6,A1)", 0],
  ['=SUMIF(A1:A6,"viborg",B1:B6)', 3],
  ["=SUMIF(A1:A6,7,B1:B6)", error("#N/A")],
  ['=COUNTIFS(A1:A6,"viborg",B1:B6,">1")', 1],
  ['=SUMIFS(B1:B6,A1:A6,"v*",B1:B6,"<3")', 3],
  // Areas.
  ["=SUM(INDEX(D1:F2,2,0))", 15],
  ["=SUM(INDEX(D1:F2,0,0))", 21],
  ["=INDEX(D1:F2,3,1)", error("#REF!")],
  ["=INDEX(D1:F2,-1,1)", error("#VALUE!")],
  ['=INDEX(D1:F2,"x",1)', error("#VALUE!")],
  ["=SUM(LARGE(D1:F2,{1,2}))", 11],
  ["=LARGE(D1:F2,0)", error("#NUM!")],
  // Rounding far from a few decimals.
  ["=ROUND(1E-7,2)", 0],
  ["=ROUND(1E+21,0)", 1e21],
  ["=ROUNDUP(1E-7,2)", 0.01],
  ["=ROUNDUP(0.1+0.2,1)", 0.3],
  ["=ROUNDDOWN(1E+21,2)", 1e21],
  ["=ROUNDDOWN(1869,-2)", 1800],
  ["=ROUNDDOWN(-0.04,1)", 0],
  ["=INT(-0.5)", -1],
  // Texts.
  ['=LEFT("abc",-1)', error("#VALUE!")],
  ['=RIGHT("abc",5)', "abc"],
  ['=MID("abc",0,1)', error("#VALUE!")],
  ["=LEN(1.5)", 3],
  ['=TEXTJOIN("; ",TRUE,A1:A6)', "Viborg; viborg; Vi*borg; 7"],
  ['=TEXTJOIN("-",FALSE,"a","",A1,1.5)', "a---1,5"],
  ['=TEXTJOIN("; ",TRUE,IF(C1:C3=5,"",C1:C3&" her"))', "5 her; SAND her"],
  ['=TEXTJOIN(",",TRUE,B1:B6)', error("#N/A")],
  ['="a"<"Å"', true],
  ['="Aarhus"="Århus"', false],
  ["=IF(FALSE(),1,TRUE())", true],
  // Conditions that are texts.
  ['=IF("sand",1,2)', 1],
  ['=IF("FALSK",1,2)', 2],
  ['=IF("1",1,2)', error("#VALUE!")],
])("%s", (formula, expected) => expect(result(formula)).toEqual([[expected]]));

test("a text too long for a cell is an error, not a text", () => {
  const doubled = (length: number) => computed("=X&X", () => [["x".repeat(length)]]);
  expect(doubled(16_383)).toEqual([["x".repeat(32_766)]]);
  expect(doubled(16_384)).toEqual([[error("#VALUE!")]]);
});

test.each([
  "=TODAY()",
  "=RAND()",
  '=INDIRECT("A1")',
  "=OFFSET(A1,1,0)",
  "=[Bog2.xlsx]Ark1!A1",
  "=A1:INDEX(A1:A6,2)",
  "=SUM((A1:A6,B1:B6))",
  "=A1:A6 B1:B6",
  "=SUMIF({1,2},1)",
  '=SUMIF(A1:A6,"x",D1:F2)',
  "=COUNTIFS(A1:A6,{1,2},B1:B6,1)",
  "=ROUND(1)",
  "=IF(TRUE)",
  "=IFERROR(1/0,UKENDT())",
  "={1,2;3}",
  "={A1}",
  "=1+",
  "=)",
  "=",
])("%s is left to Excel", (formula) => expect(result(formula)).toBeUndefined());

test("what is not chosen need not be known", () => {
  expect(result("=IF(1,2,UKENDT())")).toEqual([[2]]);
  expect(result("=IFERROR(3,UKENDT())")).toEqual([[3]]);
});
