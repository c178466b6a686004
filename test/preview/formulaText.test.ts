import { builtInFunctions } from "../../preview/cells/functionHelp";
import { filledFormula } from "../../preview/cells/formula/filledFormula";
import { shiftedFormula } from "../../preview/cells/formula/shiftedFormula";
import { isWellFormed } from "../../preview/cells/formula/wellFormed";
import { withTableRenamed } from "../../preview/cells/formula/tableReference";
import { withSheetRenamed } from "../../preview/grid/memory/calculation/renamedReference";
import { englishFunctionName } from "../../src/formulas/builtInNames";

test.each([
  ["=A1+$A1+A$1+$A$1", "=C2+$A2+C$1+$A$1"],
  ["=SUM(A1:$B2,Ark1!B:B,'Ark 1'!2:$3,D1#)", "=SUM(C2:$B3,Ark1!D:D,'Ark 1'!3:$3,F2#)"],
  ['=LOG10(A1)&"A1"&Tabel1[A1]&A1_navn', '=LOG10(C2)&"A1"&Tabel1[A1]&A1_navn'],
])("%s copied a row down and two columns right is %s", (formula, copied) =>
  expect(shiftedFormula(formula, 1, 2)).toBe(copied),
);

test("what would point before the first cell points nowhere", () => {
  expect(shiftedFormula("=A1+Ark1!B2:C3+C5", -1, -1)).toBe("=#REF!+Ark1!A1:B2+B4");
  expect(shiftedFormula("=Ark1!A1:B9", 0, -1)).toBe("=Ark1!#REF!");
});

test.each(["=A1*2", '=IF(A1="","",SUM(B$1:B1)/Ark2!A:A)', "=-1.5%", "=TULU.ANDEL(A1,$B$1)", "={1,2}"])(
  "%s means the same wherever it is filled",
  (formula) => expect(filledFormula(formula)?.(1, 1)).toBe(shiftedFormula(formula, 1, 1)),
);

test.each([
  "=Pris*A1",
  "=Tabel1[@Antal]",
  "=[1]Ark1!A1",
  "=A1#",
  "=ROW()",
  "=_xlfn.LET(x,A1,x)",
  "=@A1:A9",
  "=OFFSET(A1,1,0)",
])("%s is read by itself in every cell", (formula) => expect(filledFormula(formula)).toBeUndefined());

test.each([
  "=1",
  "=INDIRECT(B1)#",
  "=A1:INDEX(B:B,2)",
  "={1,2;3,4}",
  "=50%",
  "=A1#",
  "=Tabel1[@Antal]",
  "=SUM((A1,B1))",
  "='Ark 1'!A1",
])("Excel takes %s", (formula) => expect(isWellFormed(formula)).toBe(true));

test.each(["=", "= ", "=1+", "=(1", "=1)", "={1)", "=SUM(1;2)", '="a', "=Tabel1[", "='Ark", "=1?"])(
  "Excel does not take %s",
  (formula) => expect(isWellFormed(formula)).toBe(false),
);

test("a sheet and a table are renamed wherever they are named, and in no text", () => {
  expect(withSheetRenamed("=Ark1!A1+'Ark1'!B:B+ark1!Navn+Ark11!A1&\"Ark1!A1\"", "Ark1", "Uge 2")).toBe(
    "='Uge 2'!A1+'Uge 2'!B:B+'Uge 2'!Navn+Ark11!A1&\"Ark1!A1\"",
  );
  expect(withTableRenamed('=Tabel1[@Antal]+SUM(tabel1)+Tabel11[Antal]&"Tabel1[Antal]"', "Tabel1", "Tal")).toBe(
    '=Tal[@Antal]+SUM(Tal)+Tabel11[Antal]&"Tabel1[Antal]"',
  );
});

test("the functions offered while someone types have names that are read back", () => {
  const read = builtInFunctions.map(({ danish }) => englishFunctionName(danish));
  expect(read.filter((name) => !/^[A-Z][A-Z.]*$/u.test(name))).toEqual([]);
  expect(new Set(read).size).toBe(builtInFunctions.length);
  expect(builtInFunctions.filter(({ danish }, k) => danish !== read[k]).length).toBeGreaterThan(40);
});

test("each of them says what it gives and names what it takes, once each", () => {
  const faulty = builtInFunctions.filter(
    ({ gives, parameters }) =>
      !/^\p{Lu}.{6}/u.test(gives) ||
      new Set(parameters).size < parameters.length ||
      !parameters.every((name) => /^\[?\p{L}[\p{L}\d_]*\]?$/u.test(name)),
  );
  expect(faulty).toEqual([]);
});
