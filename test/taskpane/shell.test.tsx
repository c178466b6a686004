import { click, closePanes, media, renderPane, shows, the, until } from "./pane";
import { followUp } from "./followUp";

afterEach(async () => {
  await closePanes();
  media.dark = false;
});

test("the header says what is marked, at every change", async () => {
  const workbook = await followUp();
  await renderPane();
  await shows("Opfølgning!B2:C14 · 13 rækker, 2 talkolonner");
  workbook.select("Kommuner", "A1:C4");
  await shows("Kommuner!A1:C4 · 3 rækker, 2 talkolonner");
  workbook.select("Kommuner", "B2");
  await shows("Kommuner!B2 · 1 celle");
  workbook.select("Kommuner", "B2", "B4");
  await shows("Kommuner!B2 · 2 områder");
});

test("the tab that was open last opens first", async () => {
  await followUp();
  const pane = await renderPane();
  expect((await the("tab", "Beregn")).getAttribute("aria-selected")).toBe("true");
  await click("tab", "Funktioner");
  await pane.close();
  await renderPane();
  expect((await the("tab", "Funktioner")).getAttribute("aria-selected")).toBe("true");
});

test.each([
  ["da-DK", "Funktioner"],
  ["", "Funktioner"],
  ["en-US", "Functions"],
  ["de-DE", "Functions"],
])("Office in %j shows the tab %s", async (displayLanguage, tab) => {
  await followUp();
  officeSays({ displayLanguage });
  await renderPane();
  await the("tab", tab);
  expect(document.documentElement.lang).toBe(tab === "Funktioner" ? "da" : "en");
});

/** What this Office tells of itself. */
const officeSays = (told: Readonly<Record<string, unknown>>): void => {
  const properties = Object.entries(told).map(([name, value]) => [name, { value }]);
  const context = Object.create(Office.context, Object.fromEntries(properties)) as Office.Context;
  Object.assign(globalThis, { Office: { ...Office, context } });
};

test("the gear's choices hold and are remembered", async () => {
  await followUp();
  const pane = await renderPane();
  await click("button", "Indstillinger");
  await click("radio", "English");
  await the("heading", "Settings");
  await pane.close();
  await renderPane();
  await the("tab", "Calculate");
});

test.each([
  { office: "dark", browser: false, dark: true },
  { office: "light", browser: true, dark: false },
  { office: undefined, browser: true, dark: true },
  { office: undefined, browser: false, dark: false },
] as const)("dark follows Office, then the browser: %j", async ({ office, browser, dark }) => {
  media.dark = browser;
  await followUp(office && { theme: office });
  if (!office) officeSays({ officeTheme: undefined });
  const { element } = await renderPane();
  const provider = await until(() => element.querySelector(".fui-FluentProvider"), "the theme");
  const id = [...provider.classList].find((name) => /^fui-FluentProvider\w+$/.test(name));
  const rule = [...document.querySelectorAll("style")].map((style) => style.textContent || sheetText(style)).join("\n");
  expect(id).toBeDefined();
  expect(/--colorNeutralBackground1:\s*#292929/.test(rule)).toBe(dark);
});

const sheetText = (style: HTMLStyleElement): string =>
  [...(style.sheet?.cssRules ?? [])].map((rule) => rule.cssText).join("\n");
