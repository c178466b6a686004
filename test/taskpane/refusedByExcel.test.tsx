import { askingFor, every, refuse, writing } from "../workbook/excelAnswers";
import { click, closePanes, paneText, press, renderPane, shows, the, type } from "./pane";
import { openFunction } from "./choices";
import { followUp } from "./followUp";
import { remember } from "./memory";

/* What the pane says when Excel refuses a request, and that it goes on when Excel does. */

afterEach(closePanes);

const excelsWords = "Excel svarer: There was an internal error while processing the request.";

test("a selection that cannot be read is told, and the next one is read", async () => {
  const workbook = await followUp();
  await renderPane();
  await shows("Opfølgning!B2:C14");
  const refused = refuse(workbook.host, "GeneralException", askingFor("GetSelectedRanges"));
  workbook.select("Opfølgning", "B2:B3");
  await shows("Markeringen kunne ikke læses. Markér igen.");
  expect(refused()).toBe(1);
  workbook.select("Kommuner", "B2:C4");
  await shows("Kommuner!B2:C4 · 3 rækker, 2 talkolonner");
});

test("more than Excel answers is told as that", async () => {
  const workbook = await followUp();
  await renderPane();
  await shows("Opfølgning!B2:C14");
  refuse(workbook.host, "RangeExceedsLimit", askingFor("GetRange"));
  workbook.select("Opfølgning", "A1:C14");
  await shows("Markeringen er for stor til at blive læst. Markér færre celler.");
});

test("a chart that is marked is no trouble: there are no cells to read", async () => {
  const workbook = await followUp();
  await renderPane();
  await shows("Opfølgning!B2:C14");
  refuse(workbook.host, "InvalidSelection", askingFor("GetSelectedRanges"));
  workbook.select("Opfølgning", "B2:B3");
  await shows("Markér celler i arket");
});

test("an address that cannot be read is told at its field, and can be tried again as it stands", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  const field = await type("textbox", "Befolkning", "C2:C13");
  const allowed = refuse(workbook.host, "GeneralException", askingFor("GetRange"));
  await press(field, "Enter");
  await shows("Området kunne ikke læses. Prøv igen.");
  allowed();
  await press(field, "Enter");
  await the("button", "Befolkning: 9 tal, 1 tom, 1 tekst, 1 fejl");
  expect(paneText()).not.toContain("Området kunne ikke læses");
});

test("where no place can be looked for, Excel's own words are told", async () => {
  const workbook = await followUp();
  await renderPane();
  await shows("Opfølgning!B2:C14");
  refuse(workbook.host, "GeneralException", askingFor("GetUsedRangeOrNullObject"));
  await openFunction("ANDEL");
  await shows("Der kunne ikke findes et sted at skrive.");
  await shows(excelsWords);
});

test("refused in the middle of writing: nothing is written, the sheet is as it was, and it may be tried again", async () => {
  const workbook = await followUp();
  const before = workbook.values("Opfølgning", "A1:E14");
  await renderPane();
  await openFunction("ANDEL");
  await shows("i D1:D14");
  let writes = 0;
  const allowed = refuse(workbook.host, "GeneralException", (request) => writing(request) && [1, 3].includes(++writes));
  await click("button", "Indsæt 13 formler");
  await shows(`Intet er skrevet. ${excelsWords}`);
  // Once as one undo step, once without; putting back, after each, is let through.
  expect(allowed()).toBe(2);
  expect(workbook.values("Opfølgning", "A1:E14")).toEqual(before);
  await click("button", "Indsæt 13 formler");
  await shows("13 formler indsat i Opfølgning!D1:D14");
});

test("refused as one undo step, it is written in several", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await shows("i D1:D14");
  let writes = 0;
  refuse(workbook.host, "GeneralException", (request) => writing(request) && ++writes === 1);
  await click("button", "Indsæt 13 formler");
  await shows("13 formler indsat i Opfølgning!D1:D14.");
  await shows("Fortryd med Ctrl+Z, flere gange.");
  expect(workbook.values("Opfølgning", "D2")).toEqual([[1959 / 12321]]);
});

test("when what was written cannot be taken back either, it is said how to", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await shows("i D1:D14");
  refuse(workbook.host, "GeneralException", writing);
  await click("button", "Indsæt 13 formler");
  await shows("Noget nåede at blive skrevet. Tryk Ctrl+Z i arket.");
});

test("a cell that cannot be explained is told, and explained when it can", async () => {
  const workbook = await followUp();
  workbook.put("Opfølgning", "F2", [["=TULU.ANDEL(B2,C2,1)"]]);
  workbook.select("Opfølgning", "F2");
  await renderPane();
  await the("button", /^Forklar tallet i F2/);
  const allowed = refuse(workbook.host, "GeneralException", askingFor("GetSpillParentOrNullObject"));
  await click("button", /^Forklar tallet i F2/);
  await shows("Cellen kunne ikke læses. Markér den igen.");
  allowed();
  workbook.select("Opfølgning", "A1");
  workbook.select("Opfølgning", "F2");
  await shows("Sådan er der regnet");
});

test("an Excel that answers nothing at all still has a pane beside it, with the functions' help", async () => {
  const workbook = await followUp();
  await remember("tab", "functions");
  refuse(workbook.host, "GeneralException", every);
  await renderPane();
  await shows("Markeringen kunne ikke læses. Markér igen.");
  await type("textbox", "Søg efter en funktion", "besparelse");
  await openFunction("BESPARELSE");
  await shows("=TULU.BESPARELSE(1869;15,9%;13201;67772;0)");
});
