import { isAsWritten } from "../../src/blocks/asWritten";
import { layoutOf } from "../../src/blocks/layout";
import { formula } from "../../src/blocks/formula";
import type { BlockPlan } from "../../src/blocks/plan";

const plan: BlockPlan = {
  kind: "block",
  title: "Blok",
  rows: [
    [{ role: "title", value: "Blok" }],
    [
      { role: "label", value: "jan" },
      { role: "figure", formula: formula`Data!A1*2` },
    ],
    [null, { role: "input", value: 67772 }],
  ],
};
const layout = layoutOf(plan, { sheet: "Ark", row: 4, column: 2 });
const asked = (row: number, column: number, there: string | number | boolean): boolean => {
  const contents = layout.cells.map((line) => line.map((): string | number | boolean => ""));
  const line = contents[row - 4];
  if (line) line[column - 2] = there;
  return isAsWritten(layout, contents, row, column);
};

test.each([
  ["its text", 4, 2, "Blok", true],
  ["its text as a text", 4, 2, "'Blok", true],
  ["another text", 4, 2, "blok", false],
  ["its formula", 5, 3, "=Data!A1*2", true],
  ["its formula as Excel tidies it", 5, 3, "='DATA'! $A$1 * 2", true],
  ["another formula", 5, 3, "=Data!A1*3", false],
  ["the figure that its formula gave", 5, 3, 2, false],
  ["its figure", 6, 3, 67772, true],
  ["its figure as a text", 6, 3, "67772", false],
  ["something where the block leaves the cell alone", 6, 2, "mit", false],
  ["something outside the block", 9, 2, "Blok", false],
])("a cell that holds %s", (_, row, column, there, expected) => expect(asked(row, column, there)).toBe(expected));
