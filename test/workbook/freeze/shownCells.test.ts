import { isReckoned } from "../../../src/workbook/freeze/freeze";
import { sameCells, showsSame } from "../../../src/workbook/freeze/shownCells";
import type { TuluFormula } from "../../../src/workbook/freeze/survey";

test.each<[string, Parameters<typeof showsSame>, boolean]>([
  ["a figure and itself", [0.159, 0.159], true],
  ["figures whose last digits differ", [1e12, 1e12 + 500], true],
  ["figures that differ by a part in a hundred million", [1e12, 1e12 + 1e4], false],
  ["negative figures whose last digits differ", [-1e12, -1e12 - 500], true],
  ["nothing and what a sum left over", [0, 5e-8], true],
  ["nothing and a little", [0, 3e-7], false],
  ["a figure and its text", [5, "5"], false],
  ["texts", ["inden for", "inden for"], true],
  ["two texts", ["over", "under"], false],
])("%s", (_, [one, other], same) => {
  expect(showsSame(one, other)).toBe(same);
  expect(showsSame(other, one)).toBe(same);
});

test("every cell of a block counts, and one that is not there is empty", () => {
  const block = [
    [1, 2],
    [3, ""],
  ];
  expect(sameCells(block, [[1, 2], [3]])).toBe(true);
  expect(sameCells(block, [[1, 2], [4]])).toBe(false);
  expect(sameCells(block, [[1, 2]])).toBe(false);
});

const showing = (...line: TuluFormula["shows"][number]): TuluFormula =>
  ({ shows: [["fri", 1], line] }) as unknown as TuluFormula;

test.each(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#1 i køen", "", 0])(
  "%s is what a formula comes to",
  (shown) => expect(isReckoned(showing(2, shown))).toBe(true),
);

test.each(["#BUSY!", "#NAME?", "#CALC!", "#SPILL!"])("%s says that Excel has not reckoned it", (shown) =>
  expect(isReckoned(showing(shown, 2))).toBe(false),
);
