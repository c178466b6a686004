import type { Block, BlockExample } from "../../src/blocks/block";
import type { BlockPlan } from "../../src/blocks/plan";
import { writeBlock } from "../../src/workbook/write/writeBlock";
import { spotAddress } from "../../src/sheet/place";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";
import { exampleFields } from "./exampleFields";

/** The lines of a block as they are read on the sheet it is written on, in Danish. */
export async function shownBlock(
  block: Block,
  { cells, fields }: Pick<BlockExample, "cells" | "fields">,
): Promise<readonly (readonly string[])[]> {
  const book = await openWorkbook(["Data"]);
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null) book.put("Data", spotAddress(row, column), [[cell]]);
    }),
  );
  const answer = block.plan(exampleFields(block, { cells, fields, gives: {} }, "Data"), "da");
  if (!answer || !("plan" in answer)) throw new Error(answer?.problem ?? "A field is missing.");
  return shownPlan(answer.plan, book);
}

/** The same of a plan that is written in a workbook. */
export async function shownPlan(plan: BlockPlan, book: WorkbookInNode): Promise<readonly (readonly string[])[]> {
  const result = await writeBlock(plan, { kind: "newSheet", name: "Blok" });
  if (!result.done) throw new Error(result.detail ?? result.why);
  return book.grid.texts(book.sheet("Blok"), result.place).map((line) => line.map((text) => text.trim()));
}
