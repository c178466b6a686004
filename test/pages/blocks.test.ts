import saving from "../../src/blocks/saving/saving";
import { savingExamples } from "../../src/blocks/saving/examples";
import { pageFromBlock } from "../../src/pages/blocks/blockPages";
import type { BlockFigures } from "../../src/pages/blocks/blockFigures";
import { savingPages } from "../../src/pages/blocks/savingPages";
import { usualChoices } from "../../src/pages/choices";
import type { BlockPlan } from "../../src/blocks/plan";
import { exampleFields } from "../blocks/exampleFields";
import { previewedRows } from "../blocks/previewedCells";

/* The pages of a block hold the block's own figures. */

async function figuresOf(at: number): Promise<BlockFigures> {
  const example = savingExamples[at];
  if (!example) throw new Error(`There is no example ${at}.`);
  const answer = saving.plan(exampleFields(saving, example, "Ark"), "da");
  if (!answer || !("plan" in answer)) throw new Error("The example makes no block.");
  const { plan }: { plan: BlockPlan } = answer;
  const rows = await previewedRows(plan, example.cells, "Ark");
  const named = plan.rows.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell?.name === undefined ? [] : [[cell.name, rows[row]?.[column]?.cell ?? null] as const],
    ),
  );
  return { named: new Map(named), rows: rows.map((line) => line.map((cell) => cell?.cell ?? null)) };
}

test("the documents' chain: expected and actual with the saving, and the change in its parts", async () => {
  const inputs = savingPages(await figuresOf(0));
  const chain = pageFromBlock(inputs, usualChoices);
  expect(chain?.title).toBe("230 færre fuldtidspersoner end forventet");
  expect(chain?.set.series[0]?.texts).toEqual(["1.959", "2.099", "1.869"]);
  expect(chain?.keyFigures.map(({ value }) => value)).toEqual(["−230", "knap\u00a015,6\u00a0mio.\u00a0kr."]);
  expect(chain?.agenda).toContain(
    "Det svarer til en beregnet mindreudgift på knap\u00a015,6\u00a0mio.\u00a0kr. om året.",
  );
  const change = pageFromBlock(inputs, { ...usualChoices, template: "changes" });
  expect(change?.title).toBe("90 færre i alt: befolkningen +140, ændret andel −230");
});

test("of several periods the latest with both figures is told", async () => {
  const page = pageFromBlock(savingPages(await figuresOf(1)), usualChoices);
  expect(page?.set.series[0]?.values.at(-1)).toBe(1869);
  expect(page?.set.categories.at(-1)?.name).toBe("Faktisk");
});

test("a block with a small count makes no page, unless small counts may be shown", () => {
  const named = new Map(Object.entries({ actual: 3, expected: 9, countBefore: 12, saving: 400000 }));
  const inputs = savingPages({ named, rows: [] });
  expect(pageFromBlock(inputs, usualChoices)).toBeUndefined();
  expect(pageFromBlock(inputs, { ...usualChoices, template: "changes" })).toBeUndefined();
  expect(pageFromBlock(inputs, { ...usualChoices, limit: 0 })?.title).toBe("6 færre fuldtidspersoner end forventet");
});

test("a block without figures makes no page", () => {
  expect(savingPages({ named: new Map(), rows: [] })).toEqual([]);
});
