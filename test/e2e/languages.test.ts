import { settingsWords } from "../../src/taskpane/parts/settingsWords";
import { catalogue } from "../../src/functions/catalogue";
import { danish, type Texts } from "../../src/taskpane/language/texts.da";
import { english } from "../../src/taskpane/language/texts.en";
import { plain } from "./plain";
import { choosePaneDark, choosePaneEnglish } from "./pageSettings";
import { tabs as tabIds } from "../../src/taskpane/tabs/tabs";
import { closeBrowser, Preview } from "./preview";

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

const namesIn = (texts: Texts): string[] => tabIds.map((id) => texts.tabs[id]).toSorted();
const tabs = (): Promise<string[]> => preview.tabNames();

test("with English Office the pane is in English, its formulas and numbers too, and calculates the same", async () => {
  await choosePaneEnglish(preview);
  const { pane } = preview;
  expect(await tabs()).toEqual(namesIn(english));
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
  await preview.select("Opfølgning!B5:C14");
  await pane.getByText("Opfølgning!B5:C14").waitFor();
  await pane.getByRole("searchbox").fill("share");
  await pane.getByRole("button", { name: /^Share ANDEL\b/ }).click();
  await pane.getByText("=TULU.ANDEL(B6,C6)").waitFor();
  await pane.getByRole("row", { name: /^jan 2017 15\.0%$/ }).waitFor();
  await preview.screenshot("languages-english");
  await pane.getByRole("button", { name: english.form.insert(9) }).click();
  await pane.getByText(english.writing.written(9, "Opfølgning!H5:H14")).waitFor();
  expect(await preview.formulas("Opfølgning!H6")).toEqual([['=IF(OR(B6="",C6=""),"",TULU.ANDEL(B6,C6))']]);
});

test("the functions' help is in English, their names stay", async () => {
  const { pane } = preview;
  await preview.openTab(english.tabs.functions);
  await pane.getByRole("searchbox", { name: english.help.search }).fill("besparelse");
  await pane.getByRole("searchbox", { name: english.help.search }).press("Enter");
  await pane.getByRole("heading", { level: 1, name: "BESPARELSE" }).waitFor();
  const card = catalogue.find(({ id }) => id === "BESPARELSE")!;
  const text = plain(await pane.getByRole("tabpanel").innerText());
  expect(text).toContain(card.summary.en);
  expect(text).toContain("=TULU.BESPARELSE(1869,0.159,13201,67772,0)");
  for (const { english: name, help } of card.parameters) {
    expect(text).toContain(name);
    expect(text).toContain(help.en);
  }
  await preview.screenshot("languages-help");
});

test("the pane's own settings go before Office's, and are remembered", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: english.settings.title }).click();
  await pane.getByRole("radio", { name: "Dansk" }).check();
  await pane.getByRole("radiogroup", { name: settingsWords.language.da }).waitFor();
  expect(await tabs()).toEqual(namesIn(danish));
  await preview.reload();
  expect(await tabs()).toEqual(namesIn(danish));
});

/** How light the pane's ground is, 0 to 255. */
const lightness = (): Promise<number> =>
  preview.pane.evaluate(() => {
    const ground = document.querySelector("main")!.parentElement!;
    const parts = /(\d+), (\d+), (\d+)/.exec(getComputedStyle(ground).backgroundColor)!.slice(1);
    return parts.reduce((sum, part) => sum + Number(part) / 3, 0);
  });

test("the look follows Office, or what the user chooses in the pane", async () => {
  expect(await lightness()).toBeGreaterThan(200);
  await choosePaneDark(preview);
  expect(await lightness()).toBeLessThan(60);
  await preview.screenshot("languages-dark");
  const { pane } = preview;
  await pane.getByRole("button", { name: danish.settings.title }).click();
  await pane.getByRole("radio", { name: settingsWords.light.da }).check();
  expect(await lightness()).toBeGreaterThan(200);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
