import { assumptionsSheet } from "../../src/blocks/assumptionsSheet";
import { layoutOf } from "../../src/blocks/layout";
import { formula, source } from "../../src/blocks/formula";
import type { BlockPlan } from "../../src/blocks/plan";

const price = { sheet: "Kilder", row: 8, column: 1, rows: 1, columns: 1 };
const block = (title: string, value: BlockPlan["rows"][number]): BlockPlan => ({
  kind: "block",
  title,
  rows: [
    [{ role: "title", value: title }],
    [{ role: "label", value: "Enhedspris" }, ...value],
    [
      { role: "label", value: "jan" },
      { role: "figure", value: 3 },
    ],
  ],
});
const at = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 3, columns: 2 });

test("every assumption has its cell, its source and its block, and those of one name are held against each other", () => {
  const typed = block("Besparelse", [{ role: "input", value: 67772, format: "#,##0" }]);
  const referring = block("Klynge", [{ role: "input", formula: formula`${source(price)}` }]);
  const plan = assumptionsSheet(
    [
      { plan: typed, place: at("Ark 1", 2, 3) },
      { plan: referring, place: at("Ark 2", 0, 0) },
    ],
    "da",
  );
  const { cells } = layoutOf(plan, { sheet: "Forudsætninger", row: 0, column: 0 });
  const inputs = cells.map((line) => line.map((one) => one?.input));
  expect(inputs.slice(2, 4).map((line) => line.slice(0, 5))).toEqual([
    ["Enhedspris", "='Ark 1'!E4", "skrevet i blokken", "Besparelse", "Ark 1!E4"],
    ["Enhedspris", "='Ark 2'!B2", "Kilder!B9", "Klynge", "Ark 2!B2"],
  ]);
  expect(inputs[2]?.[5]).toContain("COUNTIF($A$3:$A$4,A3)-COUNTIFS($A$3:$A$4,A3,$B$3:$B$4,B3)");
  expect(inputs).toHaveLength(5);
});
