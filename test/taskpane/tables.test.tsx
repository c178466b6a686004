import { allOf, click, closePanes, nameOf, renderPane, shows } from "./pane";
import { openFunction } from "./choices";
import { followUp } from "./followUp";
import type { WorkbookInNode } from "../workbook/workbookInNode";

/* In a table of Excel's the formulas become a column of it, and what is in its way is told. */

afterEach(closePanes);

async function inTable(): Promise<WorkbookInNode> {
  const workbook = await followUp();
  workbook.grid.addTable(workbook.sheet("Kommuner"), workbook.area("A1:C4"), "Kommuner2017", true);
  workbook.select("Kommuner", "B2:C4");
  await renderPane();
  await openFunction("ANDEL");
  return workbook;
}

test("a new column of the table is the first place offered, and its formulas read their own row by name", async () => {
  const workbook = await inTable();
  await shows("Ny kolonne i tabellen Kommuner2017");
  await click("button", "Indsæt 3 formler");
  await shows("3 formler indsat i Kommuner!D1:D4. Fortryd med Ctrl+Z.");
  expect(workbook.grid.tables()[0]?.area).toEqual(workbook.area("A1:D4"));
  expect(workbook.values("Kommuner", "D1:D4")).toEqual([["Andel"], [1467 / 13100], [1345 / 13450], [1279 / 11880]]);
  const own = "TULU.ANDEL(Kommuner2017[@[Fuldtidspersoner]],Kommuner2017[@[Befolkning]])";
  for (const [formula] of workbook.formulas("Kommuner", "D2:D4")) expect(formula).toContain(own);
});

test("a filled cell to its right: the table is not offered", async () => {
  const workbook = await followUp();
  workbook.grid.addTable(workbook.sheet("Kommuner"), workbook.area("A1:C4"), "Kommuner2017", true);
  workbook.put("Kommuner", "D3", [["note"]]);
  workbook.select("Kommuner", "B2:C4");
  await renderPane();
  await openFunction("ANDEL");
  await shows("Skriv til");
  expect(
    allOf("radio")
      .map(nameOf)
      .filter((name) => name.includes("tabellen")),
  ).toEqual([]);
});

test("filled after the place was found: nothing is written, and why", async () => {
  const workbook = await inTable();
  await shows("Ny kolonne i tabellen Kommuner2017");
  workbook.put("Kommuner", "D3", [["note"]]);
  await click("button", "Indsæt 3 formler");
  await shows("Intet er skrevet. Cellerne til højre for tabellen Kommuner2017 er ikke tomme.");
  expect(workbook.values("Kommuner", "D1:D4").flat()).toEqual([null, null, "note", null]);
});
