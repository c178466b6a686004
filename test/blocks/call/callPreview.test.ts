import { callPlan, canBeEachRow, type Call } from "../../../src/blocks/call/callPlan";
import { callArguments, callPreview } from "../../../src/blocks/call/callPreview";
import { withLabels } from "../../../src/blocks/call/withLabels";
import { evaluate } from "../../../src/functions/call/evaluate";
import clusterMean from "../../../src/functions/cluster/clusterMean";
import share from "../../../src/functions/shares/share";
import splitOfChange from "../../../src/functions/expected/changeDecomposition";
import type { Card } from "../../../src/functions/card";
import { nothing, type Entry } from "../../../src/sheet/entry";
import { columnEntry, rangeEntry, valueEntry } from "./rangeEntry";

const counts = { ...columnEntry(1, [10, 20, 30]), labels: ["jan", undefined, "mar"] };
const populations = columnEntry(2, [100, 100, null]);
const call = (card: Card, ...entries: Entry[]): Call => {
  const preview = callPreview(card, entries, evaluate(card, callArguments(card, entries) ?? []));
  return { card, entries, preview, decimals: undefined, hole: "empty", heading: ({ heading }) => heading };
};

describe("what the fields hand over", () => {
  test("nothing until all that is required is there", () => {
    expect(callArguments(share, [counts, nothing, nothing])).toBeUndefined();
    expect(callArguments(share, [counts, populations])).toEqual([
      [[10], [20], [30]],
      [[100], [100], [null]],
    ]);
  });
  test("nothing while one of them, even one that may be left out, cannot be read", () => {
    const wrong: Entry = { kind: "wrong", text: "B2:", trouble: { why: "unread" } };
    expect(callArguments(share, [counts, populations, wrong])).toBeUndefined();
  });
  test("figures in ones and fractions, whatever the sheet's unit", () => {
    const thousands = { ...columnEntry(1, [1.5, "x", null]), scale: 1000 };
    const percent = { ...columnEntry(2, [15.9]), scale: 0.01 };
    expect(callArguments(share, [thousands, percent])).toEqual([[[1500], ["x"], [null]], [[0.159]]]);
  });
});

describe("a result before it is written", () => {
  test("each row has the name beside it, or its address; rows that are refused are told", () => {
    const { labels, refused } = call(share, counts, populations).preview;
    expect(labels).toEqual(["jan", "B3", "mar"]);
    expect(refused).toEqual([2]);
  });
  test("it follows the column, not the list that happens to be as long", () => {
    const { followed } = call(share, valueEntry(5), populations).preview;
    expect(followed).toBe(populations);
    expect(call(clusterMean, counts, populations).preview.labels).toBeUndefined();
  });
});

describe("row by row", () => {
  test("columns of numbers can be, one row, a row of cells and lists cannot", () => {
    expect(canBeEachRow(call(share, counts, populations))).toBe(true);
    expect(canBeEachRow(call(splitOfChange, counts, populations, counts, populations))).toBe(true);
    expect(canBeEachRow(call(share, columnEntry(1, [10]), columnEntry(2, [100])))).toBe(false);
    const block = rangeEntry({ row: 1, column: 1, rows: 2, columns: 2 }, [
      [1, 2],
      [3, 4],
    ]);
    expect(canBeEachRow(call(share, block, valueEntry(10)))).toBe(false);
    expect(canBeEachRow(call(clusterMean, counts, populations))).toBe(false);
  });
});

describe("on a sheet of its own", () => {
  const rows = (of: Call) => withLabels(callPlan(of, "eachRow", true, false), of).rows;
  test("the names of the rows stand in front, with nothing over them", () =>
    expect(rows(call(share, counts, populations)).map(([first]) => first?.value ?? null)).toEqual([
      null,
      "jan",
      "B3",
      "mar",
    ]));
  test("two rows have theirs", () => {
    const two = { ...columnEntry(1, [10, 20]), labels: ["jan", "feb"] };
    expect(rows(call(share, two, columnEntry(2, [100, 100]))).map(([first]) => first?.value)).toEqual([
      undefined,
      "jan",
      "feb",
    ]);
  });
  test("one row needs no name", () => {
    const one = call(share, { ...columnEntry(1, [10]), labels: ["jan"] }, columnEntry(2, [100]));
    expect(rows(one)).toEqual(callPlan(one, "eachRow", true, false).rows);
  });
});
