import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";
import { answerLater, askingFor, hold } from "../workbook/excelAnswers";
import { allOf, click, closePanes, paneText, press, renderPane, shows, the, type, until } from "./pane";
import { searchFunction } from "./choices";
import { rest } from "./clock";

/* Large ranges are read piece by piece: seen on the way, stopped by the user, overtaken by a newer selection. */

afterEach(closePanes);

const rows = 50_000;

/** 50,000 rows of counts and populations, and the form of ANDEL with an empty field. */
async function openShare(): Promise<WorkbookInNode> {
  const workbook = await openWorkbook(["Stort"]);
  const cells = Array.from({ length: rows }, (_, row) => [100 + (row % 900), 5000 + (row % 4000)]);
  workbook.put("Stort", `A1:B${rows}`, cells);
  workbook.select("Stort", "D1");
  answerLater(workbook.host);
  await renderPane();
  await shows("Stort!D1");
  await searchFunction("ANDEL");
  return workbook;
}

const progress = (): string | undefined =>
  document.querySelector('[role="progressbar"][aria-label="Læser cellerne"]')?.getAttribute("aria-valuenow") ??
  undefined;

test("a typed range is read with progress, to its end", async () => {
  await openShare();
  const field = await type("textbox", "Antal", `A1:A${rows}`);
  const seen = new Set<string>();
  await press(field, "Enter");
  await until(() => {
    const now = progress();
    if (now !== undefined) seen.add(now);
    return paneText().includes("50.000 tal");
  }, "the numbers");
  expect([...seen].map(Number)).toEqual([0.4, 0.8, 1]);
  await press(await type("textbox", "Befolkning", `B1:B${rows}`), "Enter");
  await shows("50.000 rækker får et tal");
});

test("stopped, the field is as it was, no number is shown, and another range may be read", async () => {
  const workbook = await openShare();
  const field = await type("textbox", "Antal", `A1:A${rows}`);
  const read: string[] = [];
  const { execute } = workbook.host;
  workbook.host.execute = async (request) => {
    if (askingFor("GetRange")(request)) read.push("GetRange");
    return execute(request);
  };
  await press(field, "Enter");
  await until(() => progress() === "0.4", "the first piece");
  await click("button", "Annuller");
  await rest();
  expect(allOf("button", "Annuller")).toHaveLength(0);
  expect(paneText()).not.toMatch(/\d tal(?!kolonne)/);
  // The piece under way, at most, is still read; not the rest of the column.
  expect(read.length).toBeLessThanOrEqual(2);
  await press(await type("textbox", "Antal", "A1:A100"), "Enter");
  await shows("100 tal");
});

test("a second address overtakes the first, whatever comes last from Excel", async () => {
  const workbook = await openShare();
  const release = hold(workbook.host, askingFor("GetUsedRangeOrNullObject"));
  await press(await type("textbox", "Antal", `A1:A${rows}`), "Enter");
  await press(await type("textbox", "Antal", "A1:A7"), "Enter");
  release();
  await shows("7 tal");
  await rest();
  expect(((await the("textbox", "Antal")) as HTMLInputElement).value).toBe("A1:A7");
  expect(paneText()).not.toContain("50.000 tal");
});

test("a large selection that is left while it is read is not read to its end", async () => {
  const workbook = await openShare();
  const bar = () => document.querySelector('[role="group"] [role="progressbar"]')?.getAttribute("aria-valuenow");
  workbook.select("Stort", `A1:B${rows}`);
  await until(() => bar() === "0.2", "the first of five pieces");
  workbook.select("Stort", "A1:B10");
  const seen = new Set<string>();
  await until(() => {
    seen.add(bar() ?? "");
    return paneText().includes("Stort!A1:B10 · 10 rækker, 2 talkolonner");
  }, "the new selection");
  // The pieces that were under way when Excel told of it, but not the last ones.
  expect([...seen]).toContain("0.2");
  expect([...seen]).not.toContain("0.8");
  await rest();
  expect(paneText()).not.toContain(`Stort!A1:B${rows}`);
});
