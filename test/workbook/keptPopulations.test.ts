import { keptPopulations, type FetchedValues } from "../../src/workbook/keptPopulations";
import { openWorkbook } from "./workbookInNode";

/* How populations were fetched, kept beside the cells: found by what stands there, and in another file too. */

const fetched = (source: string): FetchedValues => ({
  place: { sheet: "Køb", row: 0, column: 2, rows: 4, columns: 1 },
  source,
  table: { sheet: "Køb", row: 1, column: 0 },
});
const standing = (source: string) => [["Befolkning"], [13067], [null], [source]];

test("of what was kept for a place, the one whose source stands there: Ctrl+Z brings an earlier one back", async () => {
  const book = await openWorkbook(["Køb"]);
  book.put("Køb", "C1:C4", standing("første"));
  await keptPopulations.keep(fetched("første"));
  book.put("Køb", "C4", [["anden"]]);
  await keptPopulations.keep(fetched("anden"));
  expect(await keptPopulations.all()).toEqual([fetched("anden")]);
  book.put("Køb", "C4", [["første"]]);
  expect(await keptPopulations.all()).toEqual([fetched("første")]);
  book.grid.clear(book.sheet("Køb"), book.area("C1:C4"), "all");
  expect(await keptPopulations.all()).toEqual([]);
});

test("it follows its sheet to another name, and to another file, and is kept once there", async () => {
  const kept = [{ values: fetched("første"), sheetId: "{elsewhere}", tableId: "{elsewhere}" }];
  const settings = { "TULU.befolkning.{elsewhere}!C1": JSON.stringify(JSON.stringify(kept)) };
  const book = await openWorkbook(["Køb"], { settings });
  book.put("Køb", "C1:C4", standing("første"));
  expect(await keptPopulations.all()).toEqual([fetched("første")]);
  await keptPopulations.keep(fetched("første"));
  book.grid.renameSheet(book.sheet("Køb"), "Indkøb");
  const [found, ...more] = await keptPopulations.all();
  expect([found?.place.sheet, found?.table?.sheet, more]).toEqual(["Indkøb", "Indkøb", []]);
  if (found) await keptPopulations.forget(found);
  expect(await keptPopulations.all()).toEqual([]);
});
