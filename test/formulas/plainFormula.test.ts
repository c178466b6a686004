import { computed } from "../../src/formulas/computation";
import { plainFormula } from "../../src/formulas/plainFormula";
import { cellReference } from "../../src/formulas/reference";
import { isCellError, type Cell } from "../../src/sheet/cell";
import { plainCards, plainCases, type PlainCase } from "../../scripts/witness/plainCases";
import { disagreement } from "../../scripts/witness/plainAgreement";

const plain = (...asked: Parameters<typeof plainFormula>): string | undefined => plainFormula(...asked)?.formula;

test("what stands around a call stays, guards too", () => {
  expect(plain('=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2,1))')).toBe('=IF(OR(B2="",C2=""),"",ROUND(B2/C2,3))');
  expect(plain("=TULU.ANDEL(B2,C2)*100")).toBe("=(B2/C2)*100");
  expect(plain("=100-TULU.REELFORSKEL(B2,15.9%,C2,0)")).toBe("=100-(ROUND(15.9%*C2,0)-B2)");
  expect(plain("=TULU.FORVENTET(TULU.ANDEL(B2,C2),D2+E2)")).toBe("=(B2/C2)*(D2+E2)");
});

test("a column within a function of Excel's is worked on whole", () => {
  expect(plain("=MIN(TULU.ANDEL(B2:B4,C2:C4,1))")).toBe("=MIN(ROUND(B2:B4/C2:C4,3))");
});

test("a cell for decimals may be empty", () => {
  expect(plain("=TULU.ANDEL(B2,C2,$F$1)")).toBe('=IF($F$1="",B2/C2,ROUND(B2/C2,$F$1+2))');
});

test("a formula that spills is a formula in each cell, over that cell's own figures", () => {
  const size = { rows: 3, columns: 1 };
  expect(plain("=TULU.ANDEL(B2:B4,'Bilag 1'!C2:C4)", { row: 2, column: 0 }, size)).toBe("=B4/'Bilag 1'!C4");
  expect(plain("=TULU.ANDEL(B2:B4,$C$2)", { row: 1, column: 0 }, size)).toBe("=B3/$C$2");
  expect(plain("=TULU.PRISMÆNGDE(B2,C2,D2,E2)", { row: 0, column: 1 }, { rows: 1, columns: 3 })).toBe("=(D2-B2)*C2");
  expect(plain("=TULU.RULLENDE(B2:M2,3)", { row: 0, column: 4 }, { rows: 1, columns: 12 })).toBe(
    "=IF(COUNT(D2:F2)<3,NA(),AVERAGE(D2:F2))",
  );
});

test("a heading that a call puts on top is its text", () => {
  const size = { rows: 2, columns: 3 };
  expect(plain("=TULU.PRISMÆNGDE(B2,C2,D2,E2,TRUE)", { row: 0, column: 1 }, size)).toBe("mængdeafvigelse");
  expect(plain("=TULU.PRISMÆNGDE(B2,C2,D2,E2,TRUE)", { row: 1, column: 1 }, size)).toBe("=(D2-B2)*C2");
});

test.each([
  ["a function without a plain form", "=TULU.TALTEKST(B2)"],
  ["a column that fills one cell only", "=TULU.ANDEL(B2:B4,C2:C4)"],
  ["a column within a sum that Excel would not go through cell by cell", "=SUM(TULU.POTENTIALE(B2:B4,C2:C4,D2,E2))"],
  ["a choice that is reckoned", "=TULU.KLYNGESNIT(B2:B4,C2:C4,F1)"],
  ["a line whose guard holds it empty now", '=IF(B2="","",TULU.OPDELING(B2,C2,D2,E2))'],
  ["an argument that is missing", "=TULU.ANDEL(B2)"],
  ["a half formula", "=TULU.ANDEL(B2,"],
])("none for %s", (_, formula) => expect(plain(formula)).toBeUndefined());

test("what is lost is told", () => {
  expect(plainFormula("=TULU.ANDEL(B2,C2)")?.loses.map(({ da }) => da)).toEqual([
    "Et antal over befolkningen afvises ikke.",
  ]);
});

/** A result's cells by our own calculator; undefined where it does not know a function. */
function reckoned({ row, inputs, plain: formulas }: PlainCase): (Cell | undefined)[][] {
  const read = (text: string): Cell[][] | undefined => {
    const area = cellReference(text)?.area;
    return (
      area &&
      Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (_, c) => inputs[area.column + c]?.[area.row + r - row] ?? null),
      )
    );
  };
  return formulas.map((line) =>
    line.map((formula) => (formula === undefined ? undefined : computed(formula, read)?.[0]?.[0])),
  );
}

test.each(plainCards.map((card) => [card.name, card] as const))("%s: the plain form gives the same", (_, card) => {
  const cases = plainCases(60).filter((one) => one.card === card);
  let compared = 0;
  const faults = cases.flatMap((one) =>
    reckoned(one).flatMap((line, r) =>
      line.flatMap((found, c) => {
        const formula = one.plain[r]?.[c];
        const gives = one.gives[r]?.[c];
        if (formula === undefined || gives === undefined || found === undefined) return [];
        if (typeof gives === "number" && !isCellError(found)) compared++;
        return disagreement(one, gives, formula, found) ?? [];
      }),
    ),
  );
  expect(faults).toEqual([]);
  if (!unknownHere.has(card.id)) expect(compared).toBeGreaterThan(20);
});

/** Their plain forms use what only LibreOffice and Excel reckon: see `npm run witness`. */
const unknownHere = new Set([
  ...["INVESTERING", "ANDELSINTERVAL", "RATEINTERVAL", "HVERNTE"],
  ...["REFUSIONSSATS", "MEDFINANSIERING", "AARSPROGNOSE"],
]);
