import { builtIns } from "../../src/formulas/builtIns/builtIns";
import { computed } from "../../src/formulas/computation";

/* Excel takes no formula that gives a function fewer or more arguments than it has: what it would be is not told. */

/** By Microsoft's documentation of each function: the fewest and the most. */
const arities: Readonly<Record<string, readonly [least: number, most: number]>> = {
  ...{ SUM: [1, 255], PRODUCT: [1, 255], AVERAGE: [1, 255], MEDIAN: [1, 255], MIN: [1, 255], MAX: [1, 255] },
  ...{ SMALL: [2, 2], LARGE: [2, 2], SUMPRODUCT: [1, 255], AND: [1, 255], OR: [1, 255] },
  ...{ COUNT: [1, 255], COUNTA: [1, 255], COUNTBLANK: [1, 1] },
  ...{ COUNTIF: [2, 2], COUNTIFS: [2, 254], SUMIF: [2, 3], SUMIFS: [3, 255] },
  ...{ IF: [2, 3], IFERROR: [2, 2], IFNA: [2, 2], NOT: [1, 1], TRUE: [0, 0], FALSE: [0, 0], NA: [0, 0] },
  ...{ ISBLANK: [1, 1], ISNUMBER: [1, 1], ISTEXT: [1, 1], ISERROR: [1, 1], ISNA: [1, 1] },
  ...{ INDEX: [2, 3], ROWS: [1, 1], COLUMNS: [1, 1], ABS: [1, 1], INT: [1, 1], MOD: [2, 2], SQRT: [1, 1] },
  ...{ POWER: [2, 2], ROUND: [2, 2], ROUNDUP: [2, 2], ROUNDDOWN: [2, 2] },
  ...{ TEXTJOIN: [3, 254], LEN: [1, 1], LEFT: [1, 2], RIGHT: [1, 2], MID: [3, 3] },
};

/** A cell that holds 1, so many times over. */
const given = (name: string, count: number) =>
  computed(`=${name}(${Array.from({ length: count }, () => "A1").join(",")})`, () => [[1]]);

test("every function of the calculator is among them", () => {
  expect(Object.keys(arities).sort()).toEqual([...builtIns.keys()].sort());
});

test.each(Object.entries(arities))("%s takes from and to so many arguments: %j", (name, [least, most]) => {
  const counts = [least, most].map((count) => [count, given(name, count) !== undefined]);
  expect(counts).toEqual([
    [least, true],
    [most, true],
  ]);
  expect(given(name, most + 1)).toBeUndefined();
  if (least > 0) expect(given(name, least - 1)).toBeUndefined();
});
