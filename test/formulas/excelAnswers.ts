import type { Cell } from "../../src/sheet/cell";

/*
 * What Excel answers, in a Danish setting, with the document that says so. Each formula is reckoned by the calculator
 * of src/formulas, by the memory grid, by Univer (test/e2e/excelAnswers.test.ts) and by LibreOffice (npm run witness).
 */

export interface ExcelAnswer {
  /** English, as in Range.formulas. */
  readonly formula: string;
  /** One value, or the rows that it spills over. */
  readonly gives: Cell | readonly (readonly Cell[])[];
  readonly source: string;
  /** The formula's own cell where it matters; else one away from the cells. */
  readonly at?: string;
  /** Who answers something else, and why. */
  readonly differs?: { readonly univer?: string; readonly libreOffice?: string };
}

/** The sheet that the formulas read; a text is a text, "=…" a formula, null an empty cell. */
export const cells: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>> = {
  A1: [[10], [7], [9], [27], [2]],
  B1: [["3"], [true], ["tekst"], [null], ["=NA()"]],
  C1: [["æbler"], ["appelsiner"], ["ferskner"], ["æbler"]],
  D1: [[32], [54], [75], [86]],
  E1: [[100000], [200000], [300000], [400000]],
  F1: [[7000], [14000], [21000], [28000]],
};

const error = (code: string): Cell => ({ code });
const helpOf = (name: string): string => `https://support.microsoft.com/en-us/excel/${name}-function`;
const vba = (name: string): string => `https://learn.microsoft.com/office/vba/api/excel.worksheetfunction.${name}`;

const operators =
  "https://support.microsoft.com/en-us/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a";
/** Microsoft KB Q63953: combining (coercing) different data value types. */
const coercion = "https://library.thedatadungeon.com/msdn-1998-06/kb/Source/excel/q63953.content.htm";
/** "Converts a text … in any of the constant number, date, or time formats recognized"; those of the regional settings. */
const value = helpOf("value");
const isFunctions = "https://support.microsoft.com/en-us/office/is-functions-0f2d7971-6019-40a0-a171-f2d869135665";
const min = "http://office.microsoft.com/en-us/excel-help/min-function-HP010342692.aspx";
const round = "http://office.microsoft.com/en-us/excel-help/round-HP005209239.aspx";
const floating =
  "https://learn.microsoft.com/en-us/troubleshoot/microsoft-365-apps/excel/floating-point-arithmetic-inaccurate-result";
/** What Apache POI observed of Excel: 15 digits where two numbers are compared, and the last addition or subtraction. */
const comparer =
  "https://github.com/apache/poi/blob/trunk/poi/src/main/java/org/apache/poi/ss/util/NumberComparer.java";
/** "Excel 2010 and 2013 both result in #NUM! for =POWER(0,0)", whatever ECMA-376 says. */
const zeroPower = "https://go.mail-archive.com/dev@openoffice.apache.org/msg04035.html";
/** Gnumeric's POWER, which follows Excel: 0 to a negative power. */
const power = "http://projects.gnome.org/gnumeric/doc/gnumeric-function-POWER.shtml";
/** Numbers, then texts, then FALSE and TRUE. */
const sorting =
  "https://support.microsoft.com/en-us/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654";
/** Empty cells and truth values under every operator, compared with Excel. */
const emptyCells = "https://github.com/handsontable/quality/issues/14";
const arrays =
  "https://support.microsoft.com/en-us/office/guidelines-and-examples-of-array-formulas-7d94a64e-3ff3-4686-9372-ecfd5caa57c7";
const intersection =
  "https://support.microsoft.com/en-us/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34";

/** Univer 0.25. */
const english = "Texts and truth values are read and written by the English rules.";
const anyCondition = "A condition that is an error or a text is taken for true.";
/** LibreOffice 7.4, Danish, set to read texts as numbers. */
const truths = "Truth values are numbers, also in cells and arrays.";
const ownErrors = "Its own error for such an argument is saved as another of Excel's.";
const noTexts = "A text typed into SUM is no number.";

export const excelAnswers: readonly ExcelAnswer[] = [
  // What binds first.
  { formula: "=5+2*3", gives: 11, source: operators },
  { formula: "=(5+2)*3", gives: 21, source: operators },
  { formula: "=-2^2", gives: 4, source: operators },
  { formula: "=2^-1", gives: 0.5, source: operators },
  { formula: "=2^3^2", gives: 64, source: operators },
  { formula: "=200%^2", gives: 4, source: operators },
  { formula: "=-50%", gives: -0.5, source: operators },
  { formula: "=8/4/2", gives: 1, source: operators },
  { formula: '="Nord"&"vind"', gives: "Nordvind", source: operators },
  { formula: '=1+2&"a"', gives: "3a", source: operators },
  { formula: "=1&2=12", gives: false, source: operators },

  // From one kind of value to another.
  { formula: '="5"+A1', gives: 15, source: coercion },
  { formula: "=A1+B2", gives: 11, source: coercion },
  { formula: '="Antal: "&A1&"."', gives: "Antal: 10.", source: coercion },
  { formula: '="Svar: "&B2', gives: "Svar: SAND", source: coercion, differs: { univer: english, libreOffice: truths } },
  { formula: '="12,5"+1', gives: 13.5, source: value, differs: { univer: english } },
  { formula: '="12"&1.5', gives: "121,5", source: value, differs: { univer: english } },
  {
    formula: '="15,9 %"*1',
    gives: 0.159,
    source: value,
    differs: { univer: `${english} The comma becomes one between thousands.` },
  },
  { formula: '="1.234,5"+0', gives: 1234.5, source: value, differs: { univer: english } },
  { formula: '="1E3"+0', gives: 1000, source: value },
  { formula: '="31-12-2025"-"01-12-2025"', gives: 30, source: value, differs: { univer: english } },
  { formula: '="tekst"+1', gives: error("#VALUE!"), source: coercion },
  { formula: '=""+1', gives: error("#VALUE!"), source: coercion },
  { formula: '=SQRT("8+1")', gives: error("#VALUE!"), source: coercion },
  { formula: '=--"5"', gives: 5, source: coercion, differs: { univer: "Two signs in a row are read as one name." } },
  { formula: "=TRUE+TRUE", gives: 2, source: coercion },
  { formula: "=B4+1", gives: 1, source: emptyCells },
  { formula: '=B4&"x"', gives: "x", source: emptyCells },
  { formula: "=B4", gives: 0, source: emptyCells },
  {
    formula: '=1/3&""',
    gives: "0,333333333333333",
    source: floating,
    differs: { univer: `${english} It writes every digit.` },
  },

  // Comparing.
  { formula: '="Å"="å"', gives: true, source: helpOf("exact") },
  { formula: '=1<"a"', gives: true, source: sorting },
  { formula: '="z"<FALSE', gives: true, source: sorting, differs: { libreOffice: truths } },
  { formula: '="10"=10', gives: false, source: sorting },
  { formula: "=B4=0", gives: true, source: emptyCells },
  { formula: '=B4=""', gives: true, source: emptyCells },
  { formula: "=B4=FALSE", gives: true, source: emptyCells, differs: { univer: "An empty cell is not FALSE." } },
  { formula: "=(0.06-0.01)=0.05", gives: true, source: comparer },
  { formula: "=0.06-0.01-0.05", gives: 0, source: comparer },
  { formula: "=0.5-0.4-0.1", gives: 0, source: floating },
  {
    formula: "=1*(0.5-0.4-0.1)",
    gives: -2.7755575615628914e-17,
    source: floating,
    differs: {
      univer: "Every subtraction is rounded near zero.",
      libreOffice: "Every subtraction is rounded near zero.",
    },
  },

  // Powers, errors and limits.
  { formula: "=0^0", gives: error("#NUM!"), source: zeroPower, differs: { libreOffice: "0^0 is 1." } },
  { formula: "=0^-1", gives: error("#DIV/0!"), source: power, differs: { libreOffice: ownErrors } },
  { formula: "=(-8)^0.5", gives: error("#NUM!"), source: power },
  { formula: "=POWER(5,2)", gives: 25, source: helpOf("power") },
  { formula: "=1E308*10", gives: error("#NUM!"), source: floating },
  { formula: "=1/0", gives: error("#DIV/0!"), source: operators },
  { formula: "=B5+1", gives: error("#N/A"), source: helpOf("na") },
  { formula: "=1/0+B5", gives: error("#DIV/0!"), source: helpOf("na") },
  { formula: "=IF(B5>0,1,2)", gives: error("#N/A"), source: helpOf("na"), differs: { univer: anyCondition } },

  // Numbers among the arguments: typed ones are read, those in cells and arrays are not.
  { formula: '=SUM("3",1)', gives: 4, source: vba("sum"), differs: { libreOffice: noTexts } },
  { formula: '=SUM("5",15,TRUE)', gives: 21, source: vba("sum"), differs: { libreOffice: noTexts } },
  { formula: "=SUM(B1,1)", gives: 1, source: vba("sum") },
  { formula: "=SUM(A1:B4)", gives: 53, source: vba("sum"), differs: { libreOffice: truths } },
  { formula: '=SUM("x",1)', gives: error("#VALUE!"), source: vba("sum") },
  { formula: "=SUM(B1:B5)", gives: error("#N/A"), source: vba("sum") },
  { formula: "=SUM({1,2;3,4})", gives: 10, source: vba("sum") },
  { formula: '=SUM({1,"2",TRUE})', gives: 1, source: vba("sum"), differs: { libreOffice: truths } },
  { formula: "=SUM(A1:A5*(A1:A5>8))", gives: 46, source: arrays },
  { formula: "=MIN(TRUE,2)", gives: 1, source: min },
  { formula: "=MIN(A1:A5)", gives: 2, source: min },
  { formula: "=MIN(A1:A5,0)", gives: 0, source: min },
  { formula: "=MIN(B1:B4)", gives: 0, source: min, differs: { libreOffice: truths } },
  { formula: "=MAX(A1:A5,30)", gives: 30, source: vba("max") },
  { formula: "=AVERAGE(A1:A5)", gives: 11, source: helpOf("average") },
  { formula: "=AVERAGE(B3:B4)", gives: error("#DIV/0!"), source: helpOf("average") },
  { formula: "=COUNT(A1:B4)", gives: 4, source: helpOf("count"), differs: { libreOffice: truths } },
  { formula: "=COUNT(A1:B4,2)", gives: 5, source: helpOf("count"), differs: { libreOffice: truths } },
  { formula: '=COUNT("3",TRUE,"x")', gives: 2, source: helpOf("count") },
  { formula: "=COUNTA(B1:B5)", gives: 4, source: helpOf("counta") },
  { formula: "=COUNTBLANK(B1:B5)", gives: 1, source: helpOf("countblank") },
  { formula: "=PRODUCT(A1:A2,2)", gives: 140, source: helpOf("product") },
  { formula: "=MEDIAN(A1:A5)", gives: 9, source: helpOf("median") },
  { formula: "=LARGE(A1:A5,2)", gives: 10, source: helpOf("large") },
  { formula: "=SMALL(A1:A5,6)", gives: error("#NUM!"), source: helpOf("small"), differs: { libreOffice: ownErrors } },
  { formula: "=SUMPRODUCT(A1:A2,A3:A4)", gives: 279, source: vba("sumproduct") },
  {
    formula: "=SUMPRODUCT(A1:A2,A1:A3)",
    gives: error("#VALUE!"),
    source: vba("sumproduct"),
    differs: { univer: "Areas of different shapes are stretched." },
  },
  { formula: "=SUMPRODUCT(B1:B4,A1:A4)", gives: 0, source: vba("sumproduct"), differs: { libreOffice: truths } },
  { formula: '=SUMPRODUCT((C1:C4="æbler")*D1:D4)', gives: 118, source: vba("sumproduct") },

  // Rounding.
  { formula: "=ROUND(2.15,1)", gives: 2.2, source: round },
  { formula: "=ROUND(2.149,1)", gives: 2.1, source: round },
  { formula: "=ROUND(-1.475,2)", gives: -1.48, source: round },
  { formula: "=ROUND(21.5,-1)", gives: 20, source: round },
  { formula: "=ROUND(626.3,-3)", gives: 1000, source: helpOf("round") },
  { formula: "=ROUND(1.98,-1)", gives: 0, source: helpOf("round") },
  { formula: "=ROUND(-50.55,-2)", gives: -100, source: helpOf("round") },
  { formula: "=ROUND(1.005,2)", gives: 1.01, source: helpOf("round") },
  { formula: "=ROUNDUP(3.2,0)", gives: 4, source: helpOf("roundup") },
  { formula: "=ROUNDUP(-3.14159,1)", gives: -3.2, source: helpOf("roundup") },
  { formula: "=ROUNDDOWN(-3.14159,1)", gives: -3.1, source: helpOf("rounddown") },
  { formula: "=INT(-8.9)", gives: -9, source: helpOf("int") },
  { formula: "=MOD(-3,2)", gives: 1, source: helpOf("mod") },
  { formula: "=MOD(3,-2)", gives: -1, source: helpOf("mod") },
  { formula: "=MOD(3,0)", gives: error("#DIV/0!"), source: helpOf("mod") },
  { formula: "=SQRT(-16)", gives: error("#NUM!"), source: helpOf("sqrt"), differs: { libreOffice: ownErrors } },
  { formula: "=ABS(-2)", gives: 2, source: helpOf("abs") },

  // Choosing: only what is chosen is reckoned.
  { formula: "=IF(1,2,1/0)", gives: 2, source: helpOf("if") },
  { formula: "=IF(0,2)", gives: false, source: helpOf("if") },
  { formula: "=IF(0,,5)", gives: 5, source: helpOf("if") },
  { formula: "=IF(1,,5)", gives: 0, source: helpOf("if"), differs: { univer: "A branch left out is an empty text." } },
  { formula: '=IF("x",1,2)', gives: error("#VALUE!"), source: helpOf("if"), differs: { univer: anyCondition } },
  { formula: '=IF(A1:A3>8,"over","")', gives: [["over"], [""], ["over"]], source: arrays },
  { formula: "=IFERROR(1/0,7)", gives: 7, source: helpOf("iferror") },
  { formula: "=IFERROR(3,1/0)", gives: 3, source: helpOf("iferror") },
  { formula: "=IFNA(NA(),7)", gives: 7, source: helpOf("ifna") },
  { formula: "=IFNA(1/0,7)", gives: error("#DIV/0!"), source: helpOf("ifna") },
  { formula: "=AND(TRUE,1)", gives: true, source: vba("and") },
  { formula: "=AND(B1:B4)", gives: true, source: vba("and") },
  { formula: "=AND(B3:B4)", gives: error("#VALUE!"), source: vba("and") },
  { formula: '=AND("x")', gives: error("#VALUE!"), source: vba("and") },
  { formula: "=OR(FALSE,0)", gives: false, source: helpOf("or") },
  { formula: "=NOT(0)", gives: true, source: helpOf("not") },
  { formula: '=ISNUMBER("19")', gives: false, source: isFunctions },
  { formula: "=ISNUMBER(B1)", gives: false, source: isFunctions },
  { formula: "=ISTEXT(B1)", gives: true, source: isFunctions },
  { formula: "=ISBLANK(B4)", gives: true, source: isFunctions },
  { formula: "=ISERROR(B5)", gives: true, source: isFunctions },
  { formula: "=ISNA(B5)", gives: true, source: isFunctions },

  // Criteria.
  { formula: '=COUNTIF(C1:C4,"æbler")', gives: 2, source: helpOf("countif") },
  { formula: "=COUNTIF(C1:C4,C3)+COUNTIF(C1:C4,C2)", gives: 2, source: helpOf("countif") },
  { formula: '=COUNTIF(D1:D4,">55")', gives: 2, source: helpOf("countif") },
  { formula: '=COUNTIF(D1:D4,"<>"&D3)', gives: 3, source: helpOf("countif") },
  { formula: '=COUNTIF(C1:C4,"*er")', gives: 4, source: vba("countif") },
  { formula: '=COUNTIF(C1:C4,"?????")', gives: 2, source: vba("countif") },
  { formula: '=SUMIF(E1:E4,">160000",F1:F4)', gives: 63000, source: helpOf("sumif") },
  { formula: '=SUMIF(E1:E4,">160000")', gives: 900000, source: helpOf("sumif") },
  { formula: "=SUMIF(E1:E4,300000,F1:F4)", gives: 21000, source: helpOf("sumif") },
  { formula: '=SUMIF(C1:C4,"æ*",D1:D4)', gives: 118, source: helpOf("sumif") },

  { formula: '=TEXTJOIN(", ",TRUE,C1:C4)', gives: "æbler, appelsiner, ferskner, æbler", source: helpOf("textjoin") },
  {
    formula: '=TEXTJOIN("; ",TRUE,IF(D1:D4>60,"",C1:C4&" "&D1:D4))',
    gives: "æbler 32; appelsiner 54",
    source: helpOf("textjoin"),
  },

  // Areas and arrays.
  { formula: "=INDEX(A1:A5,3)", gives: 9, source: helpOf("index") },
  { formula: "=INDEX(A1:B5,3,2)", gives: "tekst", source: helpOf("index") },
  { formula: "=INDEX(A1:A5,6)", gives: error("#REF!"), source: helpOf("index"), differs: { libreOffice: ownErrors } },
  { formula: "=INDEX({1,2;3,4},0,2)", gives: [[2], [4]], source: helpOf("index") },
  { formula: "=SUM(INDEX(A1:B4,0,1))", gives: 53, source: helpOf("index") },
  { formula: "=ROWS(A1:B4)", gives: 4, source: helpOf("rows") },
  { formula: "=COLUMNS(A1:B4)", gives: 2, source: helpOf("columns") },
  {
    formula: "=A1:A3*{1,10}",
    gives: [
      [10, 100],
      [7, 70],
      [9, 90],
    ],
    source: arrays,
  },
  { formula: "={1;2;3}+{10;20}", gives: [[11], [22], [error("#N/A")]], source: arrays },
  { formula: "=A1:A2=10", gives: [[true], [false]], source: arrays },
  { formula: "=@A1:A5", at: "H3", gives: 9, source: intersection },
  { formula: "=@A1:A5", gives: error("#VALUE!"), source: intersection },

  // Texts.
  { formula: '=LEN("æble")', gives: 4, source: helpOf("len") },
  { formula: '=LEFT("Viborg",3)', gives: "Vib", source: helpOf("left") },
  { formula: '=RIGHT("Viborg")', gives: "g", source: helpOf("right") },
  { formula: '=MID("Viborg",3,2)', gives: "bo", source: helpOf("mid") },
];

/** Where each formula stands, from 0: its own place, or rows 100, 106 … of column A, with room to spill. */
export const placeOf = ({ at }: ExcelAnswer, index: number): { readonly row: number; readonly column: number } =>
  at === undefined
    ? { row: 100 + 6 * index, column: 0 }
    : { row: Number(at.slice(1)) - 1, column: at.charCodeAt(0) - 65 };

export const rowsOf = ({ gives }: ExcelAnswer): readonly (readonly Cell[])[] =>
  Array.isArray(gives) ? (gives as readonly (readonly Cell[])[]) : [[gives as Cell]];
