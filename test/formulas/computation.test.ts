import type { Cells } from "../../src/sheet/cell";
import { computed } from "../../src/formulas/computation";

const sheet: Readonly<Record<string, Cells>> = {
  A1: [[null]],
  B2: [[1869]],
  C2: [[13201]],
  "B2:B4": [[1869], [null], ["x"]],
  "C2:C4": [[13201], [13000], [12000]],
  "D1:F1": [[1, 2, 3]],
};
const result = (formula: string) => computed(formula, (text) => sheet[text]);

test.each([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=50%", 0.5],
  ['="a"&1', "a1"],
  ['=A1=""', true],
  ["=A1=0", true],
  ["=B2<>C2", true],
  ["=B2<>1869", false],
  ["=IF(TRUE,1,2)", 1],
  ["=IF(FALSE,1,2)", 2],
  ["=1/0", { code: "#DIV/0!" }],
  ['="a"+1', { code: "#VALUE!" }],
  ["=SUM(D1:F1,10)", 16],
  ["=AVERAGE(D1:F1)", 2],
  ["=INDEX(D1:F1,1,3)", 3],
  ["=INDEX(D1:F1,2)", 2],
  ["=MIN(D1:F1)", 1],
  ['=IF(OR(A1="",B2=""),"",1/0)', ""],
  ["=TULU.ANDEL(B2,C2,1)", 0.142],
  ['=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2,1))', 0.142],
  ["=IFERROR(1/0,7)", 7],
  ["=ROUND(2.5,0)", 3],
])("%s", (formula, expected) => expect(result(formula)).toEqual([[expected]]));

test("in files a point within a name may be stored as an underscore", () => {
  const stored = result("=_xldudf_TULU_STANDARD_INDIREKTE(5,5)");
  expect(stored).toBeDefined();
  expect(stored).toEqual(result("=TULU.STANDARD.INDIREKTE(5,5)"));
});

test("a spilling formula with a guard gives one result a row", () => {
  const [first, second, third] = result('=IF((B2:B4="")+(C2:C4=""),"",TULU.ANDEL(B2:B4,C2:C4,1))') ?? [];
  expect([first, second]).toEqual([[0.142], [""]]);
  expect(third).toEqual([expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining('"x"') })]);
});

test.each(["=VLOOKUP(B2,D1:F1,1)", "=UkendtNavn", "=B9", "=TULU.UKENDT(1)"])("%s is left to Excel", (formula) =>
  expect(result(formula)).toBeUndefined(),
);
