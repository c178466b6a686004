import { probes } from "../../../src/taskpane/selftest/catalogue";
import { words } from "../../../src/taskpane/selftest/words";
import { answerLater, askingFor, hold, refuse } from "../../workbook/excelAnswers";
import { allOf, change, click, closePanes, paneText, press, renderPane, shows, the, until } from "../pane";
import { searchFunction } from "../choices";
import { followUp } from "../followUp";
import { remember, remembered } from "../memory";

/* The self-test as a user meets it: behind the gear, with a report to copy and to save. */

const clipboard = { writeText: jest.fn<Promise<void>, [string]>() };

beforeEach(() => {
  clipboard.writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
  // jsdom makes no addresses of files.
  Object.assign(URL, { createObjectURL: () => "blob:http://localhost/1", revokeObjectURL: () => undefined });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closePanes();
});

const soft = /\u00ad/g;
const da = (text: { readonly da: string }): string => text.da.replace(soft, "");

async function openSelfTest(): Promise<void> {
  await click("button", "Indstillinger");
  await click("button", da(words.title));
  await the("heading", da(words.title));
}

const report = (): string => document.querySelector<HTMLTextAreaElement>("textarea")?.value ?? "";

async function runToTheEnd(): Promise<void> {
  await click("button", da(words.run));
  await the("button", da(words.copy));
}

test("it says what it will do, and that the undo list goes, before it does anything", async () => {
  const book = await followUp();
  await renderPane();
  await openSelfTest();
  const said = paneText();
  for (const text of [words.intro, words.undoEmptied]) expect(said).toContain(da(text));
  expect(book.grid.sheets().map(({ name }) => name)).toEqual(["Opfølgning", "Kommuner"]);
});

test("one button runs it; the report is shown, copied and saved, and the workbook is as it was", async () => {
  const book = await followUp({ emptyCells: "null" });
  await renderPane();
  await openSelfTest();
  await runToTheEnd();
  await shows("Arket er taget væk igen.");
  expect(book.grid.sheets().map(({ name }) => name)).toEqual(["Opfølgning", "Kommuner"]);
  expect(paneText()).toContain("9 virker · 2 se selv efter · ");
  expect(document.querySelectorAll("li")).toHaveLength(probes.length);
  expect(report()).toContain("Det, ruden husker: virker.");
  await click("button", da(words.copy));
  expect(clipboard.writeText).toHaveBeenCalledWith(report());
  const saved: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(`${this.download} ${this.href}`);
  });
  await click("button", da(words.save));
  expect(saved).toEqual([expect.stringMatching(/^TULU Selvtest \d{4}-\d\d-\d\d\.txt blob:/)]);
});

test("a report that cannot be copied stays to be marked by hand", async () => {
  clipboard.writeText.mockRejectedValue(new Error("refused"));
  Object.assign(document, { execCommand: () => false });
  await followUp();
  await renderPane();
  await openSelfTest();
  await runToTheEnd();
  await click("button", da(words.copy));
  await shows(da(words.notCopied));
  expect(report()).toContain("Selvtest");
});

test("while it runs it tells how far it has come, and Stop takes the sheet away", async () => {
  const book = await followUp();
  await renderPane();
  await openSelfTest();
  answerLater(book.host);
  const release = hold(book.host, askingFor("getSpillingToRangeOrNullObject"));
  const later = hold(book.host, askingFor("GetSpillingToRangeOrNullObject"));
  await click("button", da(words.run));
  await shows(`4/${probes.length} · Resultater i flere celler`);
  expect(document.activeElement?.textContent).toBe(da(words.stop));
  expect(paneText()).toContain("Æ, Ø og Å kommer igennem");
  await click("button", da(words.stop));
  await shows(da(words.stopping));
  later();
  release();
  await shows(`${da(words.stopped)} `);
  expect(document.activeElement?.textContent).toBe(da(words.copy));
  expect(book.grid.sheets().map(({ name }) => name)).toEqual(["Opfølgning", "Kommuner"]);
  await click("button", da(words.runAgain));
  await the("button", da(words.stop));
  await shows("Arket er taget væk igen.");
  expect(paneText()).not.toContain(da(words.stopped));
});

test("Esc and another tab stop it, and leave nothing", async () => {
  const book = await followUp();
  await renderPane();
  for (const leave of [() => press(document.activeElement!, "Escape"), () => click("tab", "Funktioner")]) {
    await openSelfTest();
    answerLater(book.host);
    await click("button", da(words.run));
    await shows(`1/${probes.length} · Funktionernes navne`);
    await leave();
    const sheets = () => book.grid.sheets().map(({ name }) => name);
    await until(() => sheets().length === 2, "the sheet to be taken away");
    if (allOf("heading", "Indstillinger").length > 0) await click("button", "Indstillinger");
  }
});

test("a workbook that takes no sheet says so, and it can be tried again", async () => {
  const book = await followUp();
  await renderPane();
  await openSelfTest();
  const allowed = refuse(book.host, "AccessDenied", askingFor("Add"));
  await click("button", da(words.run));
  await shows("Selvtesten kunne ikke begynde. Er projektmappen beskyttet");
  allowed();
  await runToTheEnd();
});

test("where empty cells come as 0 that is remembered, said, and kept out of the formulas", async () => {
  const book = await followUp({ emptyCells: "zero" });
  const pane = await renderPane();
  await openSelfTest();
  await runToTheEnd();
  expect(await remembered("habits")).toEqual({ emptyCells: "zero", errorsInResults: "kept" });
  await pane.close();

  book.put("Kommuner", "C3", [[""]]);
  book.select("Kommuner", "B2:C4");
  await renderPane();
  await searchFunction("KLYNGESNIT");
  await shows("Tomme celler kommer som 0 i dette Excel. Formlen holder dem ude.");
  await shows('=TULU.KLYNGESNIT(Kommuner!B2:B4;HVIS(Kommuner!C2:C4="";"";Kommuner!C2:C4))');
  await click("button", "Indsæt formlen");
  await shows("1 formel indsat i Kommuner!D2");
  expect(book.formulas("Kommuner", "D2")).toEqual([['=TULU.KLYNGESNIT(B2:B4,IF(C2:C4="","",C2:C4))']]);
  // The line with a hole is left out, as the pane said; handed over as 0 its population would be none.
  expect(book.values("Kommuner", "D2")).toEqual([[(1467 + 1279) / (13100 + 11880)]]);
});

test("where they come as nothing the formulas are plain", async () => {
  await remember("habits", { emptyCells: "nothing" });
  const book = await followUp({ emptyCells: "null" });
  book.put("Kommuner", "C3", [[""]]);
  book.select("Kommuner", "B2:C4");
  await renderPane();
  await searchFunction("KLYNGESNIT");
  await shows("=TULU.KLYNGESNIT(Kommuner!B2:B4;Kommuner!C2:C4)");
  expect(paneText()).not.toContain("Tomme celler kommer som 0");
});

test("where an error spreads, a long column has a formula a row", async () => {
  await remember("habits", { errorsInResults: "spread" });
  const book = await followUp();
  book.put("Kommuner", "E1:F1101", [["Antal", "Befolkning"], ...Array.from({ length: 1100 }, () => [1, 4])]);
  book.select("Kommuner", "E2:F1101");
  await renderPane();
  await searchFunction("ANDEL");
  await the("button", "Indsæt 1.100 formler");
});

test("the keyboard never loses its place", async () => {
  await followUp();
  await renderPane();
  await openSelfTest();
  expect(document.activeElement?.textContent?.replace(soft, "")).toBe(da(words.title));
  const button = await the("button", da(words.run));
  await change(() => button.focus());
  await runToTheEnd();
  expect(document.activeElement?.textContent).toBe(da(words.copy));
});
