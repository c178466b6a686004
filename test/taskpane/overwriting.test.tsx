import type { WorkbookInNode } from "../workbook/workbookInNode";
import { allOf, click, closePanes, paneText, renderPane, shows, textOf, the, until } from "./pane";
import { openFunction } from "./choices";
import { followUp } from "./followUp";

/* A yes holds for the cells it was given for, as they were then. */

afterEach(closePanes);

const noDialog = () => until(() => allOf("dialog").length === 0, "the dialog to close");

/** Thirteen shares are about to be written from D1 on, with something in two of the cells. */
async function askedInColumnD(): Promise<WorkbookInNode> {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await shows("i D1:D14");
  workbook.put("Opfølgning", "D3:D4", [["min note"], [7]]);
  workbook.select("Opfølgning", "D1");
  await click("radio", "Den aktive kolonne, D (ikke tom)");
  await click("button", "Indsæt 13 formler");
  await the("dialog", /./);
  return workbook;
}

test("the question names every filled cell with what it holds", async () => {
  await askedInColumnD();
  const dialog = textOf(await the("dialog", /./));
  expect(dialog).toContain("Cellerne er ikke tomme");
  expect(dialog).toContain("I Opfølgning!D1:D14 er 2 celler udfyldt:");
  expect(dialog).toContain("D3 indeholder ”min note”");
  expect(dialog).toContain("D4 indeholder 7");
});

test("after a yes all of it is written, and one Ctrl+Z brings back what was there", async () => {
  const workbook = await askedInColumnD();
  const before = workbook.values("Opfølgning", "A1:D14");
  await click("button", "Overskriv 2 celler");
  await shows("13 formler indsat i Opfølgning!D1:D14");
  expect(workbook.values("Opfølgning", "D3")).toEqual([[1949 / 12391]]);
  await workbook.grid.undo();
  expect(workbook.values("Opfølgning", "A1:D14")).toEqual(before);
});

test("a yes does not hold for another content of the same cell: it is asked again, with what is there now", async () => {
  const workbook = await askedInColumnD();
  workbook.put("Opfølgning", "D4", [[8]]);
  await click("button", "Overskriv 2 celler");
  await shows("D4 indeholder 8");
  expect(workbook.values("Opfølgning", "D3:D4")).toEqual([["min note"], [8]]);
  await click("button", "Overskriv 2 celler");
  await shows("13 formler indsat i Opfølgning!D1:D14");
});

test("a yes does not hold for a cell that was empty when it was given", async () => {
  const workbook = await askedInColumnD();
  workbook.put("Opfølgning", "D9", [["kom til imens"]]);
  await click("button", "Overskriv 2 celler");
  await shows("D9 indeholder ”kom til imens”");
  expect(workbook.formulas("Opfølgning", "D2")).toEqual([[undefined]]);
  await click("button", "Overskriv 3 celler");
  await shows("13 formler indsat i Opfølgning!D1:D14");
});

test("the next free place, where nothing is lost", async () => {
  const workbook = await askedInColumnD();
  await click("button", "Skriv i Opfølgning!E1:E14");
  await shows("13 formler indsat i Opfølgning!E1:E14");
  expect(workbook.values("Opfølgning", "D3:D4")).toEqual([["min note"], [7]]);
  await noDialog();
});

test("no is no", async () => {
  const workbook = await askedInColumnD();
  await click("button", "Annuller");
  await noDialog();
  expect(workbook.values("Opfølgning", "D1:D5").flat()).toEqual([null, null, "min note", 7, null]);
  expect(paneText()).not.toContain("indsat i");
});
