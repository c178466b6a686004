import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { blocks } from "../../src/blocks/catalogue";
import { catalogue } from "../../src/functions/catalogue";
import { proposals } from "../../src/tables/proposals";
import type { Proposal } from "../../src/tables/proposal";
import type { SheetCells } from "../../src/tables/reading";
import { readTable } from "../../src/tables/readTable";
import { ownSheets } from "./own/ownSheets";
import { randomTable } from "./randomTable";

const folder = join(__dirname, "../../seeds/tables");

/** Functions of the third wave may be proposed before they are there. */
const thirdWave = ["TRINFORDELING", "FORLOEBSUDGIFT", "RULLENDE", "AFVIGELSE", "HVERNTE", "TALFRATEKST", "PRISNIVEAU"];

function expectFieldsToExist({ id, kind, fields, choices }: Proposal): void {
  const card = catalogue.find((one) => one.id === id);
  const block = blocks.find((one) => one.id === id);
  if (kind === "function" && !card) {
    expect(thirdWave).toContain(id);
    return;
  }
  const names = card ? card.parameters.map(({ name }) => name) : Object.keys(block?.fields ?? {});
  for (const name of [...Object.keys(fields), ...Object.keys(choices ?? {})]) {
    expect([id, names]).toEqual([id, expect.arrayContaining([name])]);
  }
}

test("every field that is filled is a parameter of the card or a field of the block", () => {
  const sheets: (SheetCells & { readonly selection: string })[] = [
    ...ownSheets,
    ...readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as SheetCells & { selection: string }),
  ];
  const seen = new Set<string>();
  for (const sheet of sheets) {
    for (const proposal of proposals(readTable(sheet, sheet.selection))) {
      seen.add(proposal.id);
      expectFieldsToExist(proposal);
    }
  }
  expect(seen.size).toBeGreaterThan(25);
});

test("also for tables drawn at random", () => {
  fc.assert(
    fc.property(randomTable, ({ sheet, cells }) => {
      proposals(readTable(sheet, cells[0] ?? "A1")).forEach(expectFieldsToExist);
    }),
    { numRuns: 60 },
  );
});
