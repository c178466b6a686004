import { Script } from "node:vm";
import { changedText, changesIn } from "../../scripts/mutate/changes";
import { withProbes } from "../../scripts/mutate/probes";
import { sample } from "../../scripts/mutate/sample";

const code = `import { cosine } from "./cosine";
const limit: "low" | "high" = "low";
const titles = { da: "Nedre grænse", en: "Lower limit", unit: "share" };
const shareExamples = [{ gives: 3 }];
function share(count, population) {
  if (population === 0) throw new RangeError(limit);
  return list.filter((part) => part > 1).map((part) => part / population);
}
`;
const changed = changesIn("share.ts", code).map((change) => changedText(change, code));

test.each([
  ["a comparison", "population !== 0"],
  ["a bound", "part >= 1"],
  ["a number", "part > 2"],
  ["an operator", "part * population"],
  ["a word", 'unit: ""'],
  ["a call that is left out", "return list.map("],
  ["a refusal that is left out", "{\n  ;\n  return"],
])("%s is changed", (_, text) => expect(changed.filter((one) => one.includes(text))).toHaveLength(1));

test("prose, examples, types and imports are left alone", () => {
  for (const text of changed) {
    for (const kept of ['"./cosine"', '"low" | "high"', "Nedre grænse", "Lower limit", "gives: 3"])
      expect(text).toContain(kept);
  }
});

test("each change tells its line and the function it stands in", () => {
  const [first] = changesIn("share.ts", code);
  expect(first).toMatchObject({ line: 2, within: 0, was: '"low"', becomes: '""' });
  expect(changesIn("share.ts", code).map(({ within }) => within)).toContain(3);
});

test("probes tell which functions ran, and change nothing else", () => {
  const plain =
    "const list = [1, 2]; const half = (n) => ({ n: n / 2 }); const never = () => 0; result = list.map(half);";
  const window = { reachedByTest: new Set<string>(), result: undefined };
  new Script(withProbes("half.ts", plain)).runInNewContext(window);
  expect(window.result).toEqual([{ n: 0.5 }, { n: 1 }]);
  expect([...window.reachedByTest]).toEqual(["half.ts:1", "half.ts:0"]);
});

test("a sample is the same for the same seed, and never more than asked for", () => {
  const items = Array.from({ length: 100 }, (_, k) => k);
  expect(sample(items, 5, 1)).toEqual(sample(items, 5, 1));
  expect(sample(items, 5, 1)).not.toEqual(sample(items, 5, 2));
  expect(sample(items, 5, 1)).toEqual(sample(items, 5, 1).toSorted((a, b) => a - b));
  expect(sample(items, Infinity, 1)).toEqual(items);
});
