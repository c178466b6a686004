import fc from "fast-check";
import { agreeingTables, withTotals } from "./agreeingTables";
import { blockOf, everyBlock, seeded, sparseCount } from "./blocks";
import { computableCells } from "./computableCells";
import { faultsByBounds, faultsByEnumeration } from "./disclosureFaults";
import { possibleRange, type HiddenTable } from "./possibleRange";
import { hiddenCellsOf, isSmall, publishedTable, shownSmall } from "./publishedTable";

const onlySmallHidden = (counts: number[][], limit: number): HiddenTable => ({
  counts,
  hidden: counts.map((cells) => cells.map((count) => isSmall(count, limit))),
});

describe("the checks themselves can fail", () => {
  test.each([
    [
      "one hidden cell in its lines",
      [
        [3, 14],
        [20, 11],
      ],
    ],
    [
      "two whose sum is below the limit",
      [
        [1, 1, 20],
        [9, 9, 9],
      ],
    ],
    [
      "a zero column that leaves the row alone",
      [
        [4, 0],
        [7, 9],
      ],
    ],
  ])("%s", (_, inside) => {
    const table = onlySmallHidden(withTotals(inside), 5);
    expect(faultsByEnumeration(table, 5, 30)).not.toEqual([]);
    expect(faultsByBounds(table, 5)).not.toEqual([]);
  });

  test("a cell that follows from the sums though each of its lines hides two", () => {
    const counts = withTotals([
      [6, 7, 0, 0],
      [8, 9, 6, 0],
      [0, 0, 7, 8],
      [0, 0, 9, 6],
    ]);
    const hidden = counts.map((cells, row) => cells.map((count, column) => row < 4 && column < 4 && count > 0));
    expect(computableCells({ counts, hidden })).toEqual(["1,2"]);
    expect(possibleRange({ counts, hidden }, 1, 2, 99)).toEqual([6, 6]);
    expect(possibleRange({ counts, hidden }, 0, 0, 99)).toEqual([1, 12]);
  });

  test.each([
    [
      "two that are 1 each and sum to the limit",
      [
        [1, 1, 18],
        [9, 9, 9],
      ],
      2,
      ["0,0", "0,1", "1,0", "1,1"],
      ["0,0", "0,1", "1,0", "1,1"],
    ],
    [
      "a circle of four in which 1 can rise to 4",
      [
        [9, 0],
        [1, 4],
      ],
      5,
      ["1,0", "1,1", "2,0", "2,1"],
      ["1,0", "1,1", "2,1"],
    ],
  ])("%s: enough if hidden cells might be 0, not for one who knows the rule", (_, inside, limit, places, known) => {
    const counts = withTotals(inside);
    const hidden = counts.map((cells, row) => cells.map((_, column) => places.includes(`${row},${column}`)));
    const found = [faultsByBounds({ counts, hidden }, limit), faultsByEnumeration({ counts, hidden }, limit, 30)];
    for (const faults of found) expect(faults.map((fault) => fault.slice(0, 3))).toEqual(known);
  });

  test("the bounds are those of all tables that agree, whatever is hidden", () => {
    const hide = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(blockOf(2, 2, fc.integer({ min: 0, max: 3 })), hide, (inside, hides) => {
        const counts = withTotals(inside);
        const table = { counts, hidden: counts.map((cells, r) => cells.map((_, c) => hides[3 * r + c] === true)) };
        const seen = hiddenCellsOf(table).map((cell) => ({ ...cell, least: Infinity, greatest: -1 }));
        for (const agreeing of agreeingTables(table, 9)) {
          for (const at of seen) {
            const count = agreeing[at.row]?.[at.column] as number;
            at.least = Math.min(at.least, count);
            at.greatest = Math.max(at.greatest, count);
          }
        }
        for (const { row, column, count, least, greatest } of seen) {
          const most = Math.max(6, count);
          expect([least, Math.min(most, greatest)]).toEqual(possibleRange(table, row, column, most));
        }
      }),
      { ...seeded, numRuns: 300 },
    );
  });
});

describe("small tables, all of them: every table that agrees is gone through", () => {
  test.each([
    [2, 2, [0, 1, 2, 3, 4, 5, 6], 5],
    [2, 2, [0, 1, 2, 3, 4, 9], 3],
    [2, 3, [0, 1, 4, 5], 5],
    [3, 2, [0, 2, 7], 4],
    [3, 3, [0, 3], 5],
    [1, 4, [0, 1, 2, 4, 5, 8], 5],
    [4, 1, [0, 1, 3, 5, 6], 5],
  ])("%i × %i of %j, limit %i", (rows, columns, values, limit) => {
    const faults: string[] = [];
    for (const inside of everyBlock(rows, columns, values)) {
      const counts = withTotals(inside);
      const table = publishedTable(counts, limit);
      const found = faultsByEnumeration(table, limit, Math.max(...values) + limit);
      if (found.length > 0) faults.push(`${JSON.stringify(counts)}: ${found.join("; ")}`);
    }
    expect(faults).toEqual([]);
  });

  test.each([1, 2, 3, 4])("one row of %i parts and their total", (size) => {
    const faults: string[] = [];
    for (const [parts = []] of everyBlock(1, size, [0, 1, 2, 4, 5, 8])) {
      const row = [...parts, parts.reduce((sum, part) => sum + part, 0)];
      const published = publishedTable([row], 5);
      const unseen = { counts: [row, row], hidden: [...published.hidden, row.map(() => true)] };
      const found = faultsByEnumeration(unseen, 5, 13, hiddenCellsOf(published));
      if (found.length + shownSmall(published, 5).length > 0) faults.push(`${row.join(" ")}: ${found.join("; ")}`);
    }
    expect(faults).toEqual([]);
  });

  test("at random, 3 × 3 with counts up to 12", () => {
    fc.assert(
      fc.property(blockOf(3, 3, fc.integer({ min: 0, max: 12 })), fc.integer({ min: 2, max: 6 }), (inside, limit) => {
        expect(faultsByEnumeration(publishedTable(withTotals(inside), limit), limit, 20)).toEqual([]);
      }),
      { ...seeded, numRuns: 150 },
    );
  });
});

describe("larger tables, by bounds and by elimination", () => {
  test.each([
    [3, 4, 400],
    [6, 5, 200],
    [12, 8, 60],
    [40, 12, 6],
  ])("%i × %i", (rows, columns, numRuns) => {
    fc.assert(
      fc.property(blockOf(rows, columns, sparseCount), fc.constantFrom(3, 5, 10), (inside, limit) => {
        expect(faultsByBounds(publishedTable(withTotals(inside), limit), limit)).toEqual([]);
      }),
      { ...seeded, numRuns },
    );
  });

  test("200 × 30", () => {
    const [inside = []] = fc.sample(blockOf(200, 30, fc.integer({ min: 0, max: 60 })), { ...seeded, numRuns: 1 });
    const table = publishedTable(withTotals(inside), 5);
    expect(hiddenCellsOf(table).length).toBeGreaterThan(300);
    expect(faultsByBounds(table, 5)).toEqual([]);
  });
});
