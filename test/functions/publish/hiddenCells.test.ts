import fc from "fast-check";
import { evaluate } from "../../../src/functions/call/evaluate";
import disclosure from "../../../src/functions/publish/disclosure";
import { Refusal } from "../../../src/functions/refusal";
import { withTotals } from "./agreeingTables";
import { blockOf, seeded, sparseCount } from "./blocks";
import { hiddenCellsOf, isSmall, publishedTable } from "./publishedTable";
import { hasSufficientSet } from "./sufficientSet";

describe("no more is hidden than needed", () => {
  test("nothing where nothing is small", () => {
    fc.assert(
      fc.property(blockOf(4, 5, fc.constantFrom(0, 5, 6, 40)), (inside) => {
        expect(hiddenCellsOf(publishedTable(withTotals(inside), 5))).toEqual([]);
      }),
      { ...seeded, numRuns: 50 },
    );
  });

  test("three more for one small cell among large ones: the smallest rectangle", () => {
    const inside = Array.from({ length: 20 }, (_, row) => Array.from({ length: 9 }, (_, c) => 100 + 9 * row + c));
    (inside[7] as number[])[4] = 2;
    const hidden = hiddenCellsOf(publishedTable(withTotals(inside), 5)).map(({ row, column }) => [row, column]);
    expect(hidden).toEqual([
      [0, 0],
      [0, 4],
      [7, 0],
      [7, 4],
    ]);
  });

  test.each([
    [4, ["..", "..", 9], ["..", "..", 5], [10, 4, 14]],
    [5, [9, 0, 9], ["..", "..", ".."], ["..", "..", ".."]],
  ])("among tight totals at limit %i: no set of fewer cells would do", (limit, ...lines) => {
    const counts = withTotals([
      [9, 0],
      [1, 4],
    ]);
    const { hidden } = publishedTable(counts, limit);
    expect(counts.map((cells, r) => cells.map((count, c) => (hidden[r]?.[c] ? ".." : count)))).toEqual(lines);
    const more = hiddenCellsOf({ counts, hidden }).filter(({ count }) => !isSmall(count, limit)).length;
    expect(hasSufficientSet(counts, limit, more - 1)).toBe(false);
  });

  test("no total and no zero while others will do; at most three more for each small cell", () => {
    fc.assert(
      fc.property(blockOf(8, 6, fc.integer({ min: 1, max: 40 })), (inside) => {
        const { counts, hidden } = publishedTable(withTotals(inside), 5);
        const cells = hiddenCellsOf({ counts, hidden });
        const small = counts.flat().filter((count) => isSmall(count, 5)).length;
        expect(cells.filter(({ row, column }) => row === 8 || column === 6)).toEqual([]);
        expect(cells.length).toBeLessThanOrEqual(4 * small);
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});

describe("shapes", () => {
  const published = (...args: unknown[]): unknown[][] =>
    evaluate(disclosure, args).map((row) => row.map((cell) => (cell instanceof Refusal ? cell.message : cell)));

  test("a column is hidden as the row with the same counts", () => {
    fc.assert(
      fc.property(fc.array(sparseCount, { minLength: 1, maxLength: 8 }), (parts) => {
        const row = [...parts, parts.reduce((sum, part) => sum + part, 0)];
        expect(published(row.map((count) => [count])).flat()).toEqual(published([row])[0]);
      }),
      seeded,
    );
  });
  test("one row hides the smallest more, the earliest of equals", () => {
    expect(published([[1, 9, 7, 7, 24]])).toEqual([["..", 9, "..", 7, 24]]);
    expect(published([[3, 4, 20, 27]])).toEqual([["..", "..", 20, 27]]);
  });
  test("one row whose small counts follow from their sum hides one more, or the total", () => {
    expect(published([[1, 1, 18, 20]], 2)).toEqual([["..", "..", "..", 20]]);
    expect(published([[1, 1, 1, 0, 3, 6]])).toEqual([["..", "..", "..", 0, "..", ".."]]);
    expect(published([[2, 4, 0, 6]])).toEqual([["..", "..", 0, 6]]);
  });
  test("one row with a small total is hidden whole, zeros too", () => {
    for (const row of [
      [4, 0, 4],
      [3, 1, 0, 4],
      [1, 0, 0, 1],
    ])
      expect(published([row])).toEqual([row.map(() => "..")]);
    expect(published([[5, 0, 5]])).toEqual([[5, 0, 5]]);
  });
  test("one cell alone, and a table without totals, hide what is small", () => {
    expect(published([[3]])).toEqual([[".."]]);
    expect(published([[5]])).toEqual([[5]]);
    expect(published([[3, 14, 0]], 5, false)).toEqual([["..", 14, 0]]);
  });
  test("a table small in all is hidden whole", () => {
    expect(
      published(
        withTotals([
          [3, 0],
          [0, 0],
        ]),
      ),
    ).toEqual(Array.from({ length: 3 }, () => ["..", "..", ".."]));
  });
  test("an empty cell is missing, is never what hides another, and counts as nothing", () => {
    expect(
      published([
        [3, null, 14, 17],
        [20, 30, 11, 61],
        [23, 30, 25, 78],
      ]),
    ).toEqual([
      ["..", "Mangler: tal i cellen", "..", 17],
      ["..", 30, "..", 61],
      [23, 30, 25, 78],
    ]);
  });
  test("full-time persons with decimals: below the limit is small, and binary noise hides nothing", () => {
    expect(published([[4.6, 0.4, 20, 25]])).toEqual([["..", "..", "..", 25]]);
    expect(published([[4.6, 0.5, 20, 25.1]])).toEqual([["..", "..", 20, 25.1]]);
    expect(published([[4.6, 0.41, 20, 25.01]])).toEqual([["..", "..", 20, 25.01]]);
    expect(
      published(
        withTotals([
          [4.6, 0.5, 20],
          [7, 8, 9],
        ]),
      )[1]?.[2],
    ).toBe(9);
  });
  test("tenths of full-time persons are hidden as ten times as many tenths", () => {
    fc.assert(
      fc.property(blockOf(3, 3, fc.integer({ min: 0, max: 120 })), (tenths) => {
        fc.pre(tenths.flat().some((count) => count % 10 !== 0));
        const persons = tenths.map((cells) => cells.map((count) => count / 10));
        expect(publishedTable(withTotals(persons), 5).hidden).toEqual(publishedTable(withTotals(tenths), 50).hidden);
      }),
      { ...seeded, numRuns: 200 },
    );
  });
  test("a total that is missing or no sum is refused with its place", () => {
    expect(published([[3, 14, null]])).toEqual([["Mangler: totalen i tabel, række 1"]]);
    expect(
      published([
        [3, 14, 17],
        [3, 14, 18],
      ])[0]?.[0],
    ).toMatch(/^tabel, række 2: cellerne giver 17, men totalen er 18/);
  });
  test("a long list is one row; a table beyond 20,000 cells is refused", () => {
    const parts = Array.from({ length: 30000 }, (_, place) => (place === 7 ? 2 : 6 + (place % 9)));
    const list = [...parts, parts.reduce((sum, part) => sum + part, 0)];
    expect(published(list.map((count) => [count])).flatMap(([cell], place) => (cell === ".." ? [place] : []))).toEqual([
      0, 7,
    ]);
    expect(published(withTotals(Array.from({ length: 10000 }, () => [1, 1])))[0]?.[0]).toMatch(
      /^tabel har 30.003 celler/,
    );
  });
});
