import type { Block, BlockExample } from "../../../src/blocks/block";
import { blocks } from "../../../src/blocks/catalogue";
import type { BlockPlan } from "../../../src/blocks/plan";
import { spotAddress } from "../../../src/sheet/place";
import { writeBlock, type Written } from "../../../src/workbook/write/writeBlock";
import { exampleFields } from "../../blocks/exampleFields";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

/* A block that makes room for itself. */

const examples = blocks.flatMap((block) =>
  block.examples.map((example, k) => [`${block.id}, example ${k + 1}`, block, example] as const),
);

async function written(block: Block, example: BlockExample) {
  const book = await openWorkbook(["Data"]);
  example.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null) book.put("Data", spotAddress(row, column), [[cell]]);
    }),
  );
  const answer = block.plan(exampleFields(block, example, "Data"), "da");
  if (!answer || !("plan" in answer)) throw new Error(`${block.id} has no plan.`);
  const { plan } = answer;
  const first = await writeBlock(plan, { kind: "newSheet", name: "Blok" });
  if (!first.done) throw new Error(first.why);
  return { book, plan, first };
}

const again = (plan: BlockPlan, { place }: Written, anew = plan) =>
  writeBlock(anew, { kind: "cells", sheet: place.sheet, row: 0, column: 0 }, { replaces: { plan, place } });
const shown = (book: WorkbookInNode) => book.grid.values(book.sheet("Blok"), book.area("A1:P90"));

test.each(examples)(
  "%s stands where it stood, its spilling formulas too, in one step for Ctrl+Z",
  async (_, ...one) => {
    const { book, plan, first } = await written(...one);
    const before = shown(book);
    const steps = book.grid.undoSteps;
    const second = await again(plan, first);
    expect(second).toMatchObject({ done: true, place: first.place, oneUndoStep: true });
    expect(shown(book)).toEqual(before);
    expect(book.grid.undoSteps).toBe(steps + 1);
  },
);

const block = blocks.find(({ id }) => id === "saving")!;
const [example] = block.examples as readonly [BlockExample];

test("what the smaller block does not need is emptied; what the user put between stays", async () => {
  const { book, plan, first } = await written(block, example);
  const free = plan.rows.findIndex((row) => row.length === 0);
  book.put("Blok", spotAddress(free, 3), [["min note"]]);
  const smaller: BlockPlan = { ...plan, rows: plan.rows.slice(0, free) };
  const result = await again(plan, first, smaller);
  expect(result).toMatchObject({ done: true });
  const cells = shown(book);
  expect(cells[free]?.[3]).toBe("min note");
  expect(
    cells
      .slice(free + 1)
      .flat()
      .filter((cell) => cell !== null && cell !== ""),
  ).toEqual([]);
});

test("a cell of the block that the user has changed is asked for, and nothing is written meanwhile", async () => {
  const { book, plan, first } = await written(block, example);
  book.put("Blok", "A1", [["Min overskrift"]]);
  const before = shown(book);
  const result = await again(plan, first);
  expect(result).toMatchObject({ done: false, why: "filled" });
  expect(result.done ? [] : result.inspection?.filled).toEqual([{ address: "A1", formula: "Min overskrift" }]);
  expect(shown(book)).toEqual(before);
});

test("what stands below the block is asked for when it grows into it", async () => {
  const { book, plan, first } = await written(block, example);
  book.put("Blok", spotAddress(plan.rows.length, 0), [["under"]]);
  const taller: BlockPlan = { ...plan, rows: [...plan.rows, [{ role: "note", value: "en linje til" }]] };
  const result = await again(plan, first, taller);
  expect(result.done ? [] : result.inspection?.filled.map(({ formula }) => formula)).toEqual(["under"]);
});

test.each([
  ["in the corner", 0, 0],
  ["in the middle of a sheet, with the user's own around it", 5, 4],
])("stopped on the way, the block %s stands as it did", async (_, row, column) => {
  const { book, plan } = await written(block, example);
  const target = { kind: "cells", sheet: "Data 2", row, column } as const;
  book.grid.addSheet("Data 2");
  const first = await writeBlock(plan, target);
  if (!first.done) throw new Error(first.why);
  const { place } = first;
  const own = [
    [row, place.column + place.columns],
    [place.row + place.rows, column],
    [0, 12],
  ] as const;
  for (const [r, c] of own) book.put("Data 2", spotAddress(r, c), [["mit eget"]]);
  const cells = () => book.grid.values(book.sheet("Data 2"), book.area("A1:Z99"));
  const before = cells();
  const control = new AbortController();
  control.abort();
  const smaller: BlockPlan = { ...plan, rows: plan.rows.slice(0, 4) };
  const result = await writeBlock(smaller, target, { replaces: { plan, place }, signal: control.signal });
  expect(result).toMatchObject({ done: false, why: "stopped", restored: true });
  expect(cells()).toEqual(before);
});
