import type { Card } from "../../src/functions/card";
import { evaluate } from "../../src/functions/call/evaluate";
import clusterRank from "../../src/functions/cluster/clusterRank";
import changeDecomposition from "../../src/functions/expected/changeDecomposition";
import saving from "../../src/functions/expected/saving";
import meanRefundRate from "../../src/functions/refund/meanRefundRate";
import distribution from "../../src/functions/shares/distribution";
import share from "../../src/functions/shares/share";
import { comparable } from "./tidy";

const million = 1_000_000;
const column = (rows: number, cell: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

/** The rows of a large call that are compared with the same call of one row. */
const looked = [0, 1, 499_999, 777_777, million - 1];

/** A million rows in one call: the sizes, and some rows beside the same row alone. */
function expectRows(card: Card, columns: readonly unknown[][][], ...others: unknown[]): void {
  const block = evaluate(card, [...columns, ...others]);
  expect(block.length).toBe(million);
  for (const row of looked) {
    const alone = evaluate(card, [...columns.map((cells) => [cells[row]]), ...others]);
    expect(comparable([block[row] ?? []])).toEqual(comparable(alone));
  }
}

describe("a million rows", () => {
  const counts = column(million, (row) => (row % 50 === 1 ? null : row % 2000));
  const populations = column(million, (row) => 2000 + (row % 11000));

  test("ANDEL with 2 % holes", () => expectRows(share, [counts, populations]));
  test("BESPARELSE, rounded", () => {
    expectRows(saving, [counts, column(million, (row) => (row % 1000) / 1000), populations], 67772, 0);
  });
  test("OPDELING", () => expectRows(changeDecomposition, [counts, populations, counts, populations]));
  test("REFUSIONSNIT with a staircase of its own", () => {
    const trappe = [[1, 0.5], [9, 0.3]]; // prettier-ignore
    expectRows(meanRefundRate, [column(million, (row) => 1 + (row % 260))], 1, trappe);
  });
  test("KLYNGERANG in a cluster of a hundred thousand", () => {
    expectRows(
      clusterRank,
      [counts],
      column(100_000, (row) => row % 1777),
    );
  });
});

test("FORDELING of a hundred thousand cells sums to exactly 100 %", () => {
  const block = evaluate(distribution, [column(100_000, (row) => (row * 7919) % 1009), 6]) as number[][];
  const units = block.map(([fraction]) => Math.round((fraction as number) * 1e8));
  expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(1e8);
});
