import { changesIn } from "../../src/blocks/changes";
import type { PreviewedCell, PreviewedRow } from "../../src/blocks/preview";
import type { Role } from "../../src/blocks/plan";
import type { Cell } from "../../src/sheet/cell";

const at = (role: Role, cell: Cell): PreviewedCell => ({ role, cell, format: undefined });
const table = (...rows: readonly (readonly Cell[])[]): PreviewedRow[] => [
  [at("section", "Måneder"), at("section", "")],
  ["Måned", "Antal", "Andel"].map((text) => at("heading", text)),
  ...rows.map(([name = null, ...figures]) => [at("label", name), ...figures.map((figure) => at("figure", figure))]),
  [at("note", "En note")],
];
const told = (before: readonly PreviewedRow[], after: readonly PreviewedRow[]) => {
  const { changed, added, removed, same } = changesIn(before, after);
  return {
    changed: changed.map(({ row, column, before: was, after: is }) => [row.cell, column?.cell, was?.cell, is?.cell]),
    added: added.map(({ cell }) => cell),
    removed: removed.map(({ cell }) => cell),
    same,
  };
};

test("rows are told by their names, figures by their headings, whatever row they stand in now", () => {
  const before = table(["jan", 10, 0.5], ["feb", 20, 0.25], ["I alt", 30, null]);
  const after = table(["jan", 10, 0.5], ["feb", 21, 0.25], ["mar", 5, 1], ["I alt", 36, null]);
  expect(told(before, after)).toEqual({
    changed: [
      ["feb", "Antal", 20, 21],
      ["I alt", "Antal", 30, 36],
    ],
    added: ["mar"],
    removed: [],
    same: 4,
  });
});

test("a line that goes is told; figures equal at 15 digits are the same; an empty text is an empty cell", () => {
  const before = table(["jan", 0.1 + 0.2, ""], ["feb", 1, 1]);
  expect(told(before, table(["jan", 0.3, null]))).toEqual({ changed: [], added: [], removed: ["feb"], same: 2 });
});

test("rows of one name are told apart by their order; an error that becomes another is a change", () => {
  const before = table(["Viborg", 1, 1], ["Viborg", 2, { code: "#N/A" }]);
  const after = table(["Viborg", 1, 1], ["Viborg", 3, { code: "#DIV/0!" }]);
  expect(told(before, after).changed).toEqual([
    ["Viborg", "Antal", 2, 3],
    ["Viborg", "Andel", { code: "#N/A" }, { code: "#DIV/0!" }],
  ]);
});

test.each<readonly [Role, boolean]>([
  ["input", true],
  ["figure", true],
  ["result", true],
  ["total", true],
  ["own", true],
  ["label", false],
  ["note", false],
])("what stands beside a name as %s is a figure that can change: %s", (role, isFigure) => {
  const line = (cell: Cell): PreviewedRow[] => [[at("label", "Enhedspris"), at(role, cell)]];
  expect(told(line(67772), line(70000)).changed).toEqual(isFigure ? [["Enhedspris", undefined, 67772, 70000]] : []);
});
