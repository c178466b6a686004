import { change, click, closePanes, media, paneText, renderPane, the, until } from "./pane";
import { followUp } from "./followUp";

afterEach(async () => {
  await closePanes();
  media.dark = false;
});

test("the header says what is marked, at every change", async () => {
  const workbook = followUp();
  await renderPane(workbook);
  expect(paneText()).toContain("Opfølgning!B2:C14 · 13 rækker, 2 talkolonner");
  await change(() => workbook.select("Kommuner!A1:C4"));
  expect(paneText()).toContain("Kommuner!A1:C4 · 3 rækker, 2 talkolonner");
  await change(() => workbook.select("Kommuner!B2"));
  expect(paneText()).toContain("Kommuner!B2 · 1 celle");
  await change(() => workbook.select("Kommuner!B2 Kommuner!B4"));
  expect(paneText()).toContain("2 områder; det første bruges");
});

test("the tab that was open last opens first", async () => {
  const workbook = followUp();
  const pane = await renderPane(workbook);
  expect((await the("tab", "Beregn")).getAttribute("aria-selected")).toBe("true");
  await click("tab", "Funktioner");
  await pane.close();
  await renderPane(workbook);
  expect((await the("tab", "Funktioner")).getAttribute("aria-selected")).toBe("true");
});

test.each([
  ["da-DK", "Funktioner"],
  ["", "Funktioner"],
  ["en-US", "Functions"],
  ["de-DE", "Functions"],
])("Office in %j shows the tab %s", async (displayLanguage, tab) => {
  const workbook = followUp();
  workbook.surroundings = { ...workbook.surroundings, displayLanguage };
  await renderPane(workbook);
  await the("tab", tab);
  expect(document.documentElement.lang).toBe(tab === "Funktioner" ? "da" : "en");
});

test("the gear's choices hold and are remembered", async () => {
  const workbook = followUp();
  const pane = await renderPane(workbook);
  await click("button", "Indstillinger");
  await click("radio", "English");
  await the("heading", "Settings");
  await pane.close();
  await renderPane(workbook);
  await the("tab", "Calculate");
});

test.each([
  { office: true, browser: false, dark: true },
  { office: false, browser: true, dark: false },
  { office: undefined, browser: true, dark: true },
  { office: undefined, browser: false, dark: false },
])("dark follows Office, then the browser: %j", async ({ office, browser, dark }) => {
  media.dark = browser;
  const workbook = followUp();
  workbook.surroundings = { ...workbook.surroundings, dark: office };
  const { element } = await renderPane(workbook);
  const provider = await until(() => element.querySelector(".fui-FluentProvider"), "the theme");
  const id = [...provider.classList].find((name) => /^fui-FluentProvider\w+$/.test(name));
  const rule = [...document.querySelectorAll("style")].map((style) => style.textContent || sheetText(style)).join("\n");
  expect(id).toBeDefined();
  expect(/--colorNeutralBackground1:\s*#292929/.test(rule)).toBe(dark);
});

const sheetText = (style: HTMLStyleElement): string =>
  [...(style.sheet?.cssRules ?? [])].map((rule) => rule.cssText).join("\n");
