import { funnelPlacement } from "../../../src/functions/cluster/funnelPlacement";
import { shareControlLimits } from "../../../src/functions/budget/shareControlLimits";
import { quantileGroup } from "../../../src/functions/cluster/quantileGroup";
import { Refusal } from "../../../src/functions/refusal";

const isRefused = (line: readonly unknown[] = []): boolean => line.every((cell) => cell instanceof Refusal);

test("a unit without a share has its refusal and leaves the others as if it were not there", () => {
  for (const [lines, alone] of [
    [funnelPlacement([5, 3, 9, 12], [100, 0, 8, 90], 0.95, false), funnelPlacement([5, 12], [100, 90], 0.95, false)],
    [shareControlLimits([5, 3, 9, 12], [100, 0, 8, 90], 3), shareControlLimits([5, 12], [100, 90], 3)],
  ] as const) {
    expect([lines[0], lines[3]]).toEqual(alone);
    expect([isRefused(lines[1]), isRefused(lines[2])]).toEqual([true, true]);
    expect([lines[1]?.[0], lines[2]?.[0]]).toMatchObject([{ code: "#DIV/0!" }, { code: "#VALUE!" }]);
  }
});

test("limits are cut at 0 and 1, the placement is judged uncut", () => {
  const lines = funnelPlacement([0, 1], [3, 90], 0.95, false);
  expect(lines[0]?.[1]).toBe(0);
  expect(lines[0]?.[3]).toBe("inden for");
  expect(funnelPlacement([3, 90], [3, 91], 0.95, false)[0]?.[2]).toBe(1);
});

test("with p at the limit itself a unit is inside", () => {
  // All units alike: every share is the common share and every limit the same distance away.
  expect(funnelPlacement([0, 0], [5, 5], 0.95, false).map((line) => line[3])).toEqual(["inden for", "inden for"]);
});

test("quarters of a hundred are twenty-five each, and the other way round", () => {
  const values = Array.from({ length: 100 }, (_, k) => (k * 37) % 100);
  const groups = quantileGroup(values, 4, false) as number[];
  for (const group of [1, 2, 3, 4]) expect(groups.filter((g) => g === group).length).toBe(25);
  expect(quantileGroup(values, 4, true)).toEqual(groups.map((group) => 5 - group));
});
