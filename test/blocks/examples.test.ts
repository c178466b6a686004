import type { Block, BlockExample } from "../../src/blocks/block";
import { blocks } from "../../src/blocks/catalogue";
import type { Field } from "../../src/blocks/field";
import type { BlockPlan } from "../../src/blocks/plan";
import { spotAddress } from "../../src/sheet/place";
import { isCellError, type Cell } from "../../src/sheet/cell";
import { writeBlock } from "../../src/workbook/write/writeBlock";
import { openWorkbook } from "../workbook/workbookInNode";
import { exampleFields } from "./exampleFields";
import { previewedCells, previewedRows } from "./previewedCells";

const sheet = "Data";
const examples = blocks.flatMap((block) =>
  block.examples.map((example, k) => [`${block.id}, example ${k + 1}`, block, example] as const),
);

function planOf(block: Block, example: BlockExample): BlockPlan {
  const answer = block.plan(exampleFields(block, example, sheet), "da");
  if (!answer || !("plan" in answer)) throw new Error(`${block.id}: ${answer?.problem ?? "a field is missing"}`);
  return answer.plan;
}

const previewed = (plan: BlockPlan, { cells }: BlockExample) => previewedRows(plan, cells, sheet);

test.each(examples)("%s gives its figures", async (_, block, example) => {
  const plan = planOf(block, example);
  const cell = await previewedCells(plan, example.cells, sheet);
  for (const [name, figure] of Object.entries(example.gives)) {
    const given = cell(name);
    if (typeof figure === "string") expect([name, given ?? ""]).toEqual([name, figure]);
    else expect([name, Number((given as number).toPrecision(12))]).toEqual([name, Number(figure.toPrecision(12))]);
  }
});

test.each(examples)("%s is written as it was reckoned", async (_, block, example) => {
  const book = await openWorkbook([sheet]);
  example.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null) book.put(sheet, spotAddress(row, column), [[cell]]);
    }),
  );
  const plan = planOf(block, example);
  const result = await writeBlock(plan, { kind: "newSheet", name: "Blok" });
  if (!result.done) throw new Error(result.detail ?? result.why);
  const written = book.grid.values(book.sheet("Blok"), result.place);
  const rows = await previewed(plan, example);
  const shown = (cell: Cell | undefined): unknown =>
    cell === undefined || cell === null || cell === "" ? "" : isCellError(cell) ? { error: cell.code } : cell;
  rows.forEach((line, r) =>
    line.forEach((one, c) => {
      const value = written[r]?.[c] ?? "";
      if (one !== null) expect([r, c, value]).toEqual([r, c, shown(one.cell)]);
    }),
  );
});

/** What a field that tells how may hold. */
function choicesOf(field: Field): readonly (string | boolean | number)[] {
  if (field.kind === "choice") return field.options.map(({ value }) => value);
  if (field.kind === "switch") return [true, false];
  return field.kind === "number" ? [field.default, field.default + 1] : [];
}

test.each(examples)("%s can be reckoned whatever is chosen", async (_, block, example) => {
  for (const [key, field] of Object.entries(block.fields)) {
    const values = choicesOf(field);
    const seen = new Set<string>();
    for (const value of values) {
      const fields = exampleFields(block, { ...example, fields: { ...example.fields, [key]: value } }, sheet);
      const answer = block.plan(fields, "da");
      // A choice that does not go with the other fields says why.
      if (answer && "problem" in answer) {
        expect(answer.problem).toMatch(/\.$/);
        seen.add(String(value));
        continue;
      }
      if (!answer) throw new Error(`${block.id}: a field is missing`);
      const rows = await previewed(answer.plan, example);
      const cells = rows.flat().flatMap((one) => (one ? [one.cell] : []));
      expect(cells.filter((cell) => cell !== undefined && isCellError(cell))).toEqual([]);
      expect(cells).not.toContain(undefined);
      seen.add(JSON.stringify(rows));
    }
    // Each choice makes another block, or it is no choice.
    expect([key, seen.size]).toEqual([key, values.length]);
  }
});

test.each(examples)(
  "%s can be reckoned, or says what it lacks, whichever field is left out",
  async (_, block, example) => {
    for (const left of Object.keys(example.fields)) {
      const fields = { ...example.fields, [left]: undefined };
      const answer = block.plan(exampleFields(block, { ...example, fields }, sheet), "da");
      if (!answer) continue;
      if ("problem" in answer) {
        expect(answer.problem).toMatch(/\.$/);
        continue;
      }
      const cells = (await previewed(answer.plan, example)).flat().flatMap((one) => (one ? [one.cell] : []));
      expect([left, cells.filter((cell) => cell === undefined || isCellError(cell))]).toEqual([left, []]);
    }
  },
);
