import { withoutHelpTexts } from "../../scripts/build/withoutHelpTexts";

const stripped = (source: string): string => withoutHelpTexts(source, "some.ts").replace(/\s+/g, " ").trim();

test("documentation goes, the rest of the card stays", () => {
  const source = `export default card({
    id: "ANDEL", family: "shares", summary: { da: "a", en: "b" }, formula: { da: "x", en: "y" }, notes: [{ da: "n", en: "n" }],
    parameters: [{ kind: "number", name: "antal", english: "count", help: { da: "h", en: "h" } }],
    result: { shape: "figure", columns: [{ heading: "andel", english: "share", unit: "share" }] },
    examples: [{ args: [1], gives: 1 }], sources: ["s"],
    compute: share,
    steps(t, count) { return [t.number(count)]; },
  });`;
  expect(stripped(source)).toBe(
    'export default card({ id: "ANDEL", parameters: [{ kind: "number", name: "antal", }], ' +
      'result: { shape: "figure", columns: [{ }] }, compute: share, });',
  );
});

test.each([
  ['{ shape: "line", columns: [{ heading: "nedre", english: "lower" }] }', true],
  ['{ shape: "lines", columns: [{ heading: "nedre", english: "lower" }] }', true],
  ['{ shape: "like", headings: true, columns: [{ heading: "uger", english: "weeks" }] }', true],
  ['{ shape: "like", columns: [{ heading: "uger", english: "weeks" }] }', false],
  ['{ shape: "table", columns: [{ heading: "antal", english: "count" }] }', false],
])("the heading in %s stays only if it can be shown", (result, stays) => {
  expect(stripped(`card({ id: "A", result: ${result} })`).includes("heading:")).toBe(stays);
});

test("the last property without a comma", () =>
  expect(stripped('card({ id: "A", sources: [] })')).toBe('card({ id: "A", })'));

test("a parameter that several cards share", () => {
  expect(stripped('const p: ListParameter = { kind: "list", help: { da: "a" } };')).toBe(
    'const p: ListParameter = { kind: "list", };',
  );
  expect(stripped('const p = { help: { da: "a" }, name: "n" } as const satisfies TableParameter;')).toBe(
    'const p = { name: "n" } as const satisfies TableParameter;',
  );
});

test.each([
  ["functions inside a card", 'card({ compute: () => ({ help: "kept" }) })'],
  ["objects that are no card", 'const texts = { help: "kept", summary: "kept" };'],
  ["other calls", 'refuse({ notes: "kept" });'],
])("%s are left alone", (_what, source) => expect(stripped(source)).toBe(source));
