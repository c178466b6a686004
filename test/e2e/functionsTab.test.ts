import type { Locator } from "playwright-core";
import { catalogue } from "../../src/functions/catalogue";
import { families } from "../../src/functions/families";
import { danish } from "../../src/taskpane/language/texts.da";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";
import { until } from "./until";

let preview: Preview;
let search: Locator;

beforeAll(async () => {
  preview = await Preview.open();
  await preview.openTab("Funktioner");
  search = preview.pane.getByRole("searchbox", { name: "Søg efter en funktion" });
  await search.waitFor();
  await preview.addSheet("Forsøg");
});

afterAll(closeBrowser);

/** The first line of what has the keyboard, as soon as it is what is wanted. */
async function focused(wanted: (name: string) => boolean, what: string): Promise<string> {
  let name = "";
  await until(async () => {
    const text = await preview.pane.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? "");
    name = text.split("\n")[0] ?? "";
    return wanted(name);
  }, what);
  return name;
}

test("all families are there with their number of functions", async () => {
  const headings = await preview.pane.getByRole("heading", { level: 2 }).allInnerTexts();
  expect(headings.map((text) => plain(text).replace(/\s+/g, " "))).toEqual(
    families.map(({ id, heading }) => `${heading.da} ${catalogue.filter(({ family }) => family === id).length}`),
  );
});

test("a search narrows as it is typed, and says when nothing is found", async () => {
  const { pane } = preview;
  await search.fill("besparelse");
  await pane.getByRole("button", { name: /^BESPARELSE/ }).waitFor();
  expect(await pane.getByRole("status").innerText()).toMatch(/^\d+ funktion(er)?$/);
  await search.fill("qwxz");
  await pane.getByText(danish.help.nothing("qwxz")).waitFor();
  await search.press("Escape");
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  expect(await search.inputValue()).toBe("");
});

test("by keyboard alone: search, down to a function, its help, and back to where one was", async () => {
  const { page, pane } = preview;
  await search.focus();
  await page.keyboard.type("forventet");
  await pane.getByRole("button", { name: /^FORVENTET/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await focused((name) => name === "FORVENTET", "the keyboard on FORVENTET");
  await page.keyboard.press("ArrowDown");
  const second = await focused((name) => name !== "FORVENTET" && name !== "", "the keyboard on the next function");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: second }).waitFor();
  await page.keyboard.press("Escape");
  await search.waitFor();
  await focused((name) => name === second, `the keyboard on ${second} again`);
  await search.press("Escape");
});

test("the help of a function has its call, its arguments, examples with results, refusals and sources", async () => {
  const { pane } = preview;
  const card = catalogue.find(({ id }) => id === "BESPARELSE")!;
  await search.fill("besparelse");
  await search.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "BESPARELSE" }).waitFor();
  const text = plain(await pane.getByRole("tabpanel").innerText());
  expect(text).toContain(card.summary.da);
  expect(text).toContain("=TULU.BESPARELSE(faktisk;basisandel;befolkning;enhedspris;[decimaler])");
  expect(text).toContain("=TULU.BESPARELSE(1869;15,9%;13201;67772;0)");
  expect(text).toContain("15.587.560");
  for (const { name, help } of card.parameters) {
    expect(text).toContain(name);
    expect(text).toContain(help.da);
  }
  for (const source of card.sources) expect(text).toContain(plain(source));
  await preview.screenshot("functions-help");
});

test("an example is inserted in the active cell, and Ctrl+Z takes it away", async () => {
  const { page, pane } = preview;
  await preview.select("Forsøg!B2");
  await pane.getByText(danish.help.place("Forsøg!B2")).waitFor();
  await pane.getByRole("button", { name: danish.help.insertExample }).click();
  await pane.getByText(danish.writing.written(1, "Forsøg!B2")).waitFor();
  expect(await preview.values("Forsøg!B2")).toEqual([[15587560]]);
  expect(await preview.read("Forsøg!B2")).toMatch(/^15\.587\.560/);
  await preview.goTo("Forsøg!B2");
  await page.keyboard.press("Control+z");
  await preview.shows("Forsøg!B2", "");
});

test("a filled cell is not overwritten without a yes: no leaves it, yes writes, Ctrl+Z restores", async () => {
  const { page, pane } = preview;
  await preview.enter("Forsøg!D2", "mit eget");
  await preview.select("Forsøg!D2");
  await pane.getByText(danish.help.place("Forsøg!D2")).waitFor();
  const insert = pane.getByRole("button", { name: danish.help.insertExample });
  const dialog = pane.getByRole("alertdialog").or(pane.getByRole("dialog"));

  await insert.click();
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain("mit eget");
  expect(await preview.read("Forsøg!D2")).toBe("mit eget");
  await preview.screenshot("functions-overwrite");
  await dialog.getByRole("button", { name: danish.cancel }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await preview.read("Forsøg!D2")).toBe("mit eget");

  await insert.click();
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await preview.read("Forsøg!D2")).toBe("mit eget");

  await insert.click();
  await dialog.getByRole("button", { name: danish.writing.overwrite(1) }).click();
  await pane.getByText(danish.writing.written(1, "Forsøg!D2")).waitFor();
  expect(await preview.values("Forsøg!D2")).toEqual([[15587560]]);
  await preview.goTo("Forsøg!D2");
  await page.keyboard.press("Control+z");
  await preview.shows("Forsøg!D2", "mit eget");
});

test("an empty formula leaves the arguments to be filled in", async () => {
  const { pane } = preview;
  await preview.select("Forsøg!F2");
  await pane.getByText(danish.help.place("Forsøg!F2")).waitFor();
  await pane.getByRole("button", { name: danish.help.insertEmpty }).click();
  await pane.getByText(danish.writing.written(1, "Forsøg!F2")).waitFor();
  expect(String((await preview.formulas("Forsøg!F2"))[0]?.[0])).toMatch(/^=TULU\.BESPARELSE\(/);
});

test("a favourite is remembered when the page is opened again", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: danish.help.favour("BESPARELSE") }).click();
  await pane.getByRole("button", { name: danish.help.unfavour("BESPARELSE") }).waitFor();
  await preview.reload();
  await preview.openTab("Funktioner");
  await preview.pane.getByRole("heading", { level: 2, name: /^Favoritter/ }).waitFor();
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
