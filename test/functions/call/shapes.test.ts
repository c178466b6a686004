import { card } from "../../../src/functions/card";
import { evaluate } from "../../../src/functions/call/evaluate";
import quantileGroup from "../../../src/functions/cluster/quantileGroup";
import funnelPlacement from "../../../src/functions/cluster/funnelPlacement";
import { Refusal } from "../../../src/functions/refusal";

test("a figure for each entry of a block lies as the block does", () => {
  const block = [
    [10, 20, 30],
    [40, 50, 60],
  ];
  expect(evaluate(quantileGroup, [block, 3])).toEqual([
    [1, 1, 2],
    [2, 3, 3],
  ]);
});

test("a line with a hole is refused in all its cells, and its neighbours keep theirs", () => {
  const result = evaluate(funnelPlacement, [
    [[10], [null], [30]],
    [[100], [100], [100]],
  ]);
  expect(result.map((line) => line.length)).toEqual([4, 4, 4]);
  expect(result[1]?.every((cell) => cell instanceof Refusal && cell.code === "#N/A")).toBe(true);
  expect(result[0]?.some((cell) => cell instanceof Refusal)).toBe(false);
});

describe("what Excel cannot hold never comes out", () => {
  const parameter = { kind: "number", of: "number", name: "x", english: "x", help: { da: "", en: "" } } as const;
  const texts = { da: "", en: "" };
  const line = card({
    ...{
      id: "TO",
      name: "TO",
      title: texts,
      family: "shares",
      summary: texts,
      formula: texts,
      sources: [],
      examples: [],
    },
    parameters: [parameter],
    result: {
      shape: "line",
      columns: [
        { heading: "a", english: "a", unit: "number" },
        { heading: "b", english: "b", unit: "number" },
      ],
    },
    compute: (x: number) => [x * -1, 1 / x],
  });
  test("−0 is 0, and an infinity a refusal of its own cell", () => {
    const [[negated, reciprocal] = []] = evaluate(line, [0]);
    expect(Object.is(negated, 0)).toBe(true);
    expect(reciprocal).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("for stort") });
  });
  test("−1 and 1 are themselves", () => expect(evaluate(line, [1])).toEqual([[-1, 1]]));
});
