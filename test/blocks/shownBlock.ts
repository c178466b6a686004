import type { Block, BlockExample } from "../../src/blocks/block";
import { writeBlock } from "../../src/workbook/write/writeBlock";
import { spotAddress } from "../../src/sheet/place";
import { openWorkbook } from "../workbook/workbookInNode";
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
  const result = await writeBlock(answer.plan, { kind: "newSheet", name: "Blok" });
  if (!result.done) throw new Error(result.detail ?? result.why);
  return book.grid.texts(book.sheet("Blok"), result.place).map((line) => line.map((text) => text.trim()));
}
