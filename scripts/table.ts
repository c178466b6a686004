import { readFileSync } from "node:fs";
import { proposals } from "../src/tables/proposals";
import type { Reading, SheetCells } from "../src/tables/reading";
import { readTable } from "../src/tables/readTable";
import { says } from "../src/tables/says";

/** `npm run -s table -- FILE…`: for each sheet a line of JSON with its reading, what it proposes and what it says. */
function lineOf(file: string): object {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!isSheet(content)) return { file, error: "No sheet: `cells` must be rows of cells." };
    const { cells, formats, formulas, merged, table, hidden, selection } = content;
    const sheet = Object.fromEntries(
      Object.entries({ cells, formats, formulas, merged, table, hidden }).filter(
        ([, value]) => value !== undefined && value !== null,
      ),
    ) as unknown as SheetCells;
    const reading = readTable(sheet, typeof selection === "string" ? selection : "A1");
    const { sentence, facts } = says(reading);
    return {
      file,
      reading: corpusForm(reading),
      proposes: proposals(reading).map(({ id }) => id),
      says: [sentence, ...facts.map(({ text }) => text)].filter((text) => text !== ""),
    };
  } catch (reason) {
    return { file, error: reason instanceof Error ? reason.message : String(reason) };
  }
}

const isSheet = (content: unknown): content is SheetCells & { readonly selection?: unknown } =>
  typeof content === "object" &&
  content !== null &&
  "cells" in content &&
  Array.isArray(content.cells) &&
  content.cells.every(Array.isArray);

/** The fields that a reading of seeds/tables has. */
const corpusForm = ({
  table,
  headings,
  labels,
  items,
  orientation,
  body,
  totals,
  references,
  columns,
}: Reading): Reading => ({
  table,
  headings,
  labels,
  items,
  orientation,
  body,
  totals,
  references,
  columns,
});

for (const file of process.argv.slice(2)) console.log(JSON.stringify(lineOf(file)));
