import { shownFormula } from "../../src/formulas/danish";

test.each([
  ['=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2,1))', '=HVIS(ELLER(B2="";C2="");"";TULU.ANDEL(B2;C2;1))'],
  ["=_xldudf_TULU_ANDEL(0.159,TRUE)", "=TULU.ANDEL(0,159;SAND)"],
  ['=AVERAGE({1.5,2;3,4},"a,b")', '=MIDDEL({1,5\\2;3\\4};"a,b")'],
  ["=SUM('Ark, 1.5'!A1)", "=SUM('Ark, 1.5'!A1)"],
  // What plain forms are made of.
  ["=1-LOOKUP(A2,{1,5},{0.8,0.4})", "=1-SLÅ.OP(A2;{1\\5};{0,8\\0,4})"],
  ["=-PV(0.03,10,B2)", "=-NV(0,03;10;B2)"],
  ["=NORM.S.INV(0.975)", "=STANDARD.NORM.INV(0,975)"],
])("%s", (formula, danish) => expect(shownFormula(formula, "da")).toBe(danish));

test("English keeps its separators, and our own names", () =>
  expect(shownFormula("=_xldudf_TULU_ANDEL(0.5,B2)", "en")).toBe("=TULU.ANDEL(0.5,B2)"));
