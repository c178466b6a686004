import fc from "fast-check";
import { createMemoryGrid } from "../../preview/grid/memory";
import { computed } from "../../src/formulas/computation";
import { danishFormula, englishFormula, englishSeparators } from "../../src/formulas/notation";
import type { Cells } from "../../src/sheet/cell";
import { formulaText } from "./formulaText";

const column: Cells = Array.from({ length: 200_000 }, (_, row) => [row]);
const result = (formula: string): unknown =>
  computed(formula, (text) => (text === "A:A" ? column : undefined))?.[0]?.[0];

test("two hundred thousand cells are no more than two", () => {
  expect(["MIN", "MAX", "COUNT", "COUNTA", "MEDIAN"].map((name) => result(`=${name}(A:A)`))).toEqual([
    0, 199_999, 200_000, 200_000, 99_999.5,
  ]);
  expect(result('=COUNTIF(A:A,">99999")')).toBe(100_000);
  expect(result("=SUMPRODUCT((A:A<10)*A:A)")).toBe(45);
});

test("an answer of more cells than a computer holds is left to Excel", () =>
  expect(
    computed("=A:A+B1:BZ1", (text) => (text === "A:A" ? column : [Array.from({ length: 78 }, () => 1)])),
  ).toBeUndefined());

test.each([
  ["brackets", (size: number) => `=${"(".repeat(size)}1${")".repeat(size)}`],
  ["calls", (size: number) => `=${"ABS(".repeat(size)}1${")".repeat(size)}`],
  ["signs", (size: number) => `=${"-".repeat(size)}1`],
  ["percents", (size: number) => `=1${"%".repeat(size)}`],
])("%s: as deep as Excel goes they are reckoned, deeper they are left to it", (_, formula) => {
  expect(result(formula(64))).toEqual(expect.any(Number));
  for (const size of [300, 3000, 30_000]) expect(result(formula(size))).toBeUndefined();
});

test("a chain of operators has no depth", () => expect(result(`=0${"+1".repeat(4000)}`)).toBe(4000));

test("the memory grid reckons a chain of deep formulas, written from the end", () => {
  const grid = createMemoryGrid();
  const rows = 2000;
  const deep = (row: number): string => `=${"ABS(".repeat(40)}A${row}+1${")".repeat(40)}`;
  const area = { row: 0, column: 0, rows, columns: 1 };
  grid.write(
    grid.activeSheet(),
    area,
    Array.from({ length: rows }, (_, row) => [row === rows - 1 ? 1 : deep(row + 2)]),
  );
  expect(grid.values(grid.activeSheet(), { ...area, rows: 1 })).toEqual([[rows]]);
});

test("names that lead back to themselves end", () => {
  const grid = createMemoryGrid();
  grid.addName("Første", "=Anden+1");
  grid.addName("Anden", "=Første+1");
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  grid.write(grid.activeSheet(), area, [["=Første"]]);
  expect(grid.values(grid.activeSheet(), area)).toEqual([[{ error: "#NAME?" }]]);
});

const known: Cells = [
  [1, "3", true],
  [null, { code: "#N/A" }, -2.5],
];

test("whatever a formula is, it is reckoned or left to Excel, in the pane and in the grid", () => {
  const grid = createMemoryGrid();
  const sheet = grid.activeSheet();
  grid.write(sheet, { row: 0, column: 0, rows: 2, columns: 3 }, [
    [1, "3", true],
    [null, "=NA()", -2.5],
  ]);
  const place = { row: 20, column: 20, rows: 1, columns: 1 };
  fc.assert(
    fc.property(formulaText, (formula) => {
      const cells = computed(formula, () => known);
      expect(cells === undefined || cells.length > 0).toBe(true);
      grid.write(sheet, place, [[formula]]);
      expect(grid.values(sheet, place)[0]?.[0]).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test("so is any text at all", () => {
  const sign = fc.constantFrom(
    ..."=A1B2$!'\"()[]{},;:+-*/^&<>%@# æ0.5\\",
    "SUM(",
    "IF(",
    "TULU.ANDEL(",
    "TRUE",
    "#N/A",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const formula = `=${signs.join("")}`;
      computed(formula, () => known);
      for (const written of [danishFormula(formula), englishFormula(formula)]) expect(written).toMatch(/^=/u);
      expect(englishSeparators(formula)).toHaveLength(formula.length);
    }),
    { numRuns: 1000 },
  );
});

test("a formula is the same after it has been Danish", () => {
  fc.assert(
    fc.property(formulaText, (formula) => expect(englishFormula(danishFormula(formula))).toBe(formula)),
    { numRuns: 1000 },
  );
});
